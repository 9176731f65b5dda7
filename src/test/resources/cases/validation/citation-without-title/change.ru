DELETE WHERE { <citation/1> zm:citedTitle ?value }
