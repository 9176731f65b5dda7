DELETE { <evidence/0-3#quote> oa:exact ?old } INSERT { <evidence/0-3#quote> oa:exact "各部门" } WHERE { <evidence/0-3#quote> oa:exact ?old }
