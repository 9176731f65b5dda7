DELETE WHERE { <task/2.1/scope/1> zm:rule ?value }
