INSERT DATA { GRAPH graph: { <agency/本厅> zm:leadsIndustry <industry/x> . <task/2.1> zm:actsOn <industry/x> } }
