INSERT DATA { this: zm:region <region/1> }
