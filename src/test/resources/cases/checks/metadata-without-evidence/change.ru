DELETE WHERE { GRAPH graph: { <metadata/issuer> zm:evidence ?evidence } }
