DELETE WHERE { <mention/1> zm:evidence ?value }
