DELETE { <section/2> zm:level ?old } INSERT { <section/2> zm:level 0 } WHERE { <section/2> zm:level ?old }
