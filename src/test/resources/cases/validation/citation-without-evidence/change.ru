DELETE WHERE { <citation/1> zm:evidence ?value }
