DELETE WHERE { <metadata/issuer> zm:rule ?value }
