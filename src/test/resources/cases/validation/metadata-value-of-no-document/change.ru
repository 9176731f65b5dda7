DELETE WHERE { <metadata/date> zm:inDocument ?value }
