DELETE WHERE { GRAPH graph: { <task/2.1> zm:actsOn ?thing } }
