INSERT DATA { <section/2> zm:heading "又一标题"@zh }
