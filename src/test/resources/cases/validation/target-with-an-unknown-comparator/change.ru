DELETE { <target/1> zm:comparator ?old } INSERT { <target/1> zm:comparator zm:lead } WHERE { <target/1> zm:comparator ?old }
