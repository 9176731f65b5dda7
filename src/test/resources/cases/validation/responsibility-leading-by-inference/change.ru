DELETE { <task/2.1/responsibility/1> zm:leadBasis ?old } INSERT { <task/2.1/responsibility/1> zm:leadBasis zm:inferred } WHERE { <task/2.1/responsibility/1> zm:leadBasis ?old }
