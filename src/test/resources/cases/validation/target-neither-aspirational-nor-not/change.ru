DELETE WHERE { <target/1> zm:aspirational ?value }
