DELETE WHERE { <evidence/0-3> zm:end ?value }
