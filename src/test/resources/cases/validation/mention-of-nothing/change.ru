DELETE WHERE { <mention/1> zm:thing ?value }
