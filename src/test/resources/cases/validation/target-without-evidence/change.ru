DELETE WHERE { <target/1> zm:evidence ?value }
