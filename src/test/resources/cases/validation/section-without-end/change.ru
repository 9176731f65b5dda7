DELETE WHERE { <section/2.2> zm:end ?value }
