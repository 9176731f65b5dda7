DELETE WHERE { <target/1> zm:indicator ?value }
