DELETE { <section/1> zm:start ?old } INSERT { <section/1> zm:start -1 } WHERE { <section/1> zm:start ?old }
