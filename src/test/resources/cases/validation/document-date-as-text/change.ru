DELETE { this: eli:date_document ?old } INSERT { this: eli:date_document "2016年8月1日" } WHERE { this: eli:date_document ?old }
