DELETE WHERE { <task/2.1> zm:evidence ?value }
