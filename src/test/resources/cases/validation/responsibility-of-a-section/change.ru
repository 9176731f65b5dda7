DELETE { <task/2.1/responsibility/1> zm:agency ?old } INSERT { <task/2.1/responsibility/1> zm:agency <section/1> } WHERE { <task/2.1/responsibility/1> zm:agency ?old }
