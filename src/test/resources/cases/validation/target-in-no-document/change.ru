DELETE WHERE { <target/1> zm:inDocument ?value }
