DELETE WHERE { <target/1> zm:inSection ?value }
