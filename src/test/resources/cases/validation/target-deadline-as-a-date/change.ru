DELETE { <target/1> zm:deadline ?old } INSERT { <target/1> zm:deadline "2020-12-31"^^xsd:date } WHERE { <target/1> zm:deadline ?old }
