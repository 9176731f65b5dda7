DELETE WHERE { <unresolved/1> zm:inSection ?value }
