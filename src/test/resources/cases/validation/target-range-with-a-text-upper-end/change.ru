DELETE { <target/2> zm:highValue ?old } INSERT { <target/2> zm:highValue "十" } WHERE { <target/2> zm:highValue ?old }
