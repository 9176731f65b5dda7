INSERT DATA { <task/2.1/responsibility/1> zm:agency <agency/本厅> }
