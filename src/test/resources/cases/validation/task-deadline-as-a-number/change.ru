DELETE { <task/2.2/item/1> zm:deadline ?old } INSERT { <task/2.2/item/1> zm:deadline 2017 } WHERE { <task/2.2/item/1> zm:deadline ?old }
