INSERT DATA { this: eli:title "另一标题"@zh }
