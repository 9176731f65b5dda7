DELETE { <task/2.2/item/1> zm:item ?old } INSERT { <task/2.2/item/1> zm:item 0 } WHERE { <task/2.2/item/1> zm:item ?old }
