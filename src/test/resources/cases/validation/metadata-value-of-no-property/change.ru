DELETE WHERE { <metadata/date> zm:property ?value }
