DELETE { ?s ?p 115 } INSERT { ?s ?p 116 }
WHERE { VALUES ?s { <evidence/103-115> <evidence/103-115#position> } VALUES ?p { zm:end oa:end } ?s ?p 115 }
