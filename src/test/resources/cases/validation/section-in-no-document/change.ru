DELETE WHERE { <section/2> zm:inDocument ?value }
