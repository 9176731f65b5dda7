DELETE { <evidence/0-3> oa:hasSource ?old } INSERT { <evidence/0-3> oa:hasSource <elsewhere> } WHERE { <evidence/0-3> oa:hasSource ?old }
