INSERT DATA { GRAPH graph: { <agency/无据> a zm:Agency ; skos:prefLabel "无据"@zh } }
