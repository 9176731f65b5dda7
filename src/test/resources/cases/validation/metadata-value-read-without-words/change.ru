DELETE WHERE { <metadata/issuer> zm:evidence ?value }
