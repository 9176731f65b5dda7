DELETE WHERE { <target/2> zm:highValue ?value }
