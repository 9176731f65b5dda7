INSERT DATA { GRAPH graph: { <agency/本厅> zm:leads <task/2.1> } }
