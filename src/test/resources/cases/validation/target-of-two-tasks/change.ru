INSERT DATA { <target/3> zm:task <task/2.1> }
