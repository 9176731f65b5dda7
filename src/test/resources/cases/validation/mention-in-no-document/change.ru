DELETE WHERE { <mention/1> zm:inDocument ?value }
