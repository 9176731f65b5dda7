DELETE WHERE { <unresolved/1> zm:inDocument ?value }
