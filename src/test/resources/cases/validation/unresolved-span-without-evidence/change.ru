DELETE WHERE { <unresolved/1> zm:evidence ?value }
