DELETE { <citation/1> zm:relation ?old } INSERT { <citation/1> zm:relation dcterms:references } WHERE { <citation/1> zm:relation ?old }
