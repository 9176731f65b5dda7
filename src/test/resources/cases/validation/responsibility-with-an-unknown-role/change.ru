DELETE { <task/2.1/responsibility/1> zm:role ?old } INSERT { <task/2.1/responsibility/1> zm:role zm:stated } WHERE { <task/2.1/responsibility/1> zm:role ?old }
