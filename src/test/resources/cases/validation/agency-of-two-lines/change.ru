INSERT DATA { <agency/本厅> zm:agencyLine <line/1>, <line/2> }
