DELETE WHERE { <task/2.2/item/1/responsibility/1> zm:leadBasis ?value }
