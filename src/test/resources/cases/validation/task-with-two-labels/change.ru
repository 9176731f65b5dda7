INSERT DATA { <task/2.1> rdfs:label "又一名称"@zh }
