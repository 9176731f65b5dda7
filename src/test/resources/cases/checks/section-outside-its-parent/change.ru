DELETE { GRAPH graph: { <section/2> zm:end ?end } } INSERT { GRAPH graph: { <section/2> zm:end 130 } } WHERE { GRAPH graph: { <section/2> zm:end ?end } }
