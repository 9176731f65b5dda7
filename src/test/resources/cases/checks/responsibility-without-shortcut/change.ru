DELETE WHERE { GRAPH graph: { <agency/本厅> zm:cooperatesOn ?task } }
