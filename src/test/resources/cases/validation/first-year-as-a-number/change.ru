DELETE { this: zm:effectiveFrom ?old } INSERT { this: zm:effectiveFrom 2016 } WHERE { this: zm:effectiveFrom ?old }
