DELETE WHERE { GRAPH graph: { ?agency zm:leadsIndustry ?industry } }
