DELETE WHERE { <section/2> zm:outlineNumber ?value }
