DELETE WHERE { <citation/1> zm:inDocument ?value }
