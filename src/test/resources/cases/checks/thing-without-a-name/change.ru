DELETE WHERE { GRAPH graph: { <agency/本厅> skos:prefLabel ?label } }
