DELETE { <target/2> zm:lowValue ?old } INSERT { <target/2> zm:lowValue "八" } WHERE { <target/2> zm:lowValue ?old }
