DELETE { <task/2.1/responsibility/1> zm:order ?old } INSERT { <task/2.1/responsibility/1> zm:order 0 } WHERE { <task/2.1/responsibility/1> zm:order ?old }
