INSERT DATA { <https://w3id.org/zhengmai/id/rule/nothing> a zm:Rule ; skos:example "推动品牌建设。" }
