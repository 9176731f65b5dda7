DELETE { <section/2.2> zm:end ?old } INSERT { <section/2.2> zm:end 1 } WHERE { <section/2.2> zm:end ?old }
