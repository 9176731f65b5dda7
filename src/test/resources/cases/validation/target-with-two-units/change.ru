INSERT DATA { <target/1> zm:unit "‰" }
