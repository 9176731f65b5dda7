DELETE WHERE { <task/2.1> zm:inDocument ?value }
