DELETE { this: zm:textDigest ?old } INSERT { this: zm:textDigest "ABC" } WHERE { this: zm:textDigest ?old }
