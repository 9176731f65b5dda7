DELETE WHERE { <agency/本厅> skos:prefLabel ?value }
