DELETE DATA { <evidence/0-3> oa:hasSelector <evidence/0-3#quote> }
