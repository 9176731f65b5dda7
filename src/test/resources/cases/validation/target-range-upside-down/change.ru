DELETE { <target/2> zm:lowValue ?old } INSERT { <target/2> zm:lowValue 11.0 } WHERE { <target/2> zm:lowValue ?old }
