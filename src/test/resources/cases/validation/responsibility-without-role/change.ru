DELETE WHERE { <task/2.1/responsibility/1> zm:role ?value }
