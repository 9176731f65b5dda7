INSERT DATA { <metadata/issuer> zm:evidence <nowhere> }
