INSERT DATA { <task/2.1> zm:inSection <section/2.2> }
