INSERT DATA { <task/2.1/responsibility/1> zm:task <task/2.2/item/1> }
