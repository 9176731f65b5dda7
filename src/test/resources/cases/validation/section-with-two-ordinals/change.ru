INSERT DATA { <section/2> zm:ordinal "2." }
