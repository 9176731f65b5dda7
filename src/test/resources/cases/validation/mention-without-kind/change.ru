DELETE WHERE { <mention/1> zm:kind ?value }
