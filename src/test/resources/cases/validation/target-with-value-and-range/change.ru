INSERT DATA { <target/2> zm:value 9.0 }
