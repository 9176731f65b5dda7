DELETE WHERE { <target/2> zm:lowValue ?value }
