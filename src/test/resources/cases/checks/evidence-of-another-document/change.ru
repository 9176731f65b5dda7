DELETE { GRAPH graph: { <evidence/0-3> oa:hasSource ?document } } INSERT { GRAPH graph: { <evidence/0-3> oa:hasSource <another> } } WHERE { GRAPH graph: { <evidence/0-3> oa:hasSource ?document } }
