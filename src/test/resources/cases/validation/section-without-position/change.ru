DELETE WHERE { <section/2> zm:position ?value }
