DELETE WHERE { <task/2.2/item/1> zm:deadlineRule ?value }
