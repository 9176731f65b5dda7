INSERT DATA { GRAPH graph: { this: zm:titleBasis zm:stated } }
