DELETE WHERE { <unresolved/1> zm:unresolvedBecause ?value }
