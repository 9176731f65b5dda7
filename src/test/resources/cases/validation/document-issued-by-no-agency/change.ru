INSERT DATA { this: zm:issuer <region-of-nobody> }
