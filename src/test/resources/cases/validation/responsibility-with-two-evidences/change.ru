INSERT DATA { <task/2.1/responsibility/1> zm:evidence <evidence/0-6> }
