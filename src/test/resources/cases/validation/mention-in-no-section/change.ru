DELETE WHERE { <mention/1> zm:inSection ?value }
