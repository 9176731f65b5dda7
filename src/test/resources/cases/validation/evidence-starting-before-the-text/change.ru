DELETE { <evidence/0-3> zm:start ?old } INSERT { <evidence/0-3> zm:start -1 } WHERE { <evidence/0-3> zm:start ?old }
