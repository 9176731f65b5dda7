DELETE { this: zm:titleBasis ?old } INSERT { this: zm:titleBasis zm:firstListed } WHERE { this: zm:titleBasis ?old }
