DELETE { <task/2.1/responsibility/1> zm:surfaceForm ?old } INSERT { <task/2.1/responsibility/1> zm:surfaceForm "" } WHERE { <task/2.1/responsibility/1> zm:surfaceForm ?old }
