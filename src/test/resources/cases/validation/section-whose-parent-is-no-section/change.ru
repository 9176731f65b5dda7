DELETE { <section/2.1> zm:parentSection ?old } INSERT { <section/2.1> zm:parentSection <section/preamble> } WHERE { <section/2.1> zm:parentSection ?old }
