DELETE WHERE { <mention/1> zm:surfaceForm ?value }
