DELETE WHERE { <citation/1> zm:cites ?value }
