DELETE WHERE { <section/2> zm:evidence ?value }
