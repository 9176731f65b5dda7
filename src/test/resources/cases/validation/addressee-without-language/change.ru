DELETE { this: zm:addressee ?old } INSERT { this: zm:addressee "省政府各部门" } WHERE { this: zm:addressee ?old }
