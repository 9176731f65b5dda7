INSERT DATA { <agency/本厅> zm:region <region/1>, <region/2> }
