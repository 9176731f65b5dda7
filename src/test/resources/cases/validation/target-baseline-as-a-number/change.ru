DELETE { <target/1> zm:baseline ?old } INSERT { <target/1> zm:baseline 2015 } WHERE { <target/1> zm:baseline ?old }
