DELETE WHERE { <mention/1> zm:rule ?value }
