DELETE WHERE { GRAPH graph: { <task/2.2/item/1/responsibility/2> zm:evidence ?evidence } }
