INSERT DATA { GRAPH graph: { this: eli:based_on <another> } }
