INSERT DATA { <mention/1> zm:thing <another> }
