DELETE { <evidence/0-3#position> oa:start ?old } INSERT { <evidence/0-3#position> oa:start 1 } WHERE { <evidence/0-3#position> oa:start ?old }
