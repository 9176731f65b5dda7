DELETE { this: eli:title ?old } INSERT { this: eli:title "标题" } WHERE { this: eli:title ?old }
