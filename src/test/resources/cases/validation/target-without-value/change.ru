DELETE WHERE { <target/1> zm:value ?value }
