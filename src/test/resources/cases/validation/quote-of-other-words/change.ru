DELETE { ?s ?p "省政府" } INSERT { ?s ?p "各部门" }
WHERE { VALUES ?s { <evidence/0-3> <evidence/0-3#quote> } VALUES ?p { zm:quote oa:exact } ?s ?p "省政府" }
