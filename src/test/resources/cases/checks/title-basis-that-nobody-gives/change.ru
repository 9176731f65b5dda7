INSERT DATA { GRAPH graph: { this: zm:titleBasis zm:inferred } }
