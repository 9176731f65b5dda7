INSERT DATA { this: zm:effectiveTo "2021"^^xsd:gYear }
