DELETE WHERE { <metadata/date> zm:metadataValue ?value }
