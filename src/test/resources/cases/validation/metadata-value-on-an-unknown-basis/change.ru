DELETE { <metadata/date> zm:basis ?old } INSERT { <metadata/date> zm:basis zm:declared } WHERE { <metadata/date> zm:basis ?old }
