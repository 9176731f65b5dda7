DELETE { <evidence/0-3#position> oa:end ?old } INSERT { <evidence/0-3#position> oa:end 4 } WHERE { <evidence/0-3#position> oa:end ?old }
