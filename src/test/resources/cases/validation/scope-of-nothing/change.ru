DELETE WHERE { <task/2.1/scope/1> zm:thing ?value }
