INSERT DATA { GRAPH graph: { this: eli:date_document "2016-08-02"^^xsd:date } }
