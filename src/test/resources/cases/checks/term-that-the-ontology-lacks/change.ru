INSERT DATA { GRAPH graph: { this: zm:mood "good" } }
