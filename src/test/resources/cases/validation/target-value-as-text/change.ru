DELETE { <target/1> zm:value ?old } INSERT { <target/1> zm:value "约1.2" } WHERE { <target/1> zm:value ?old }
