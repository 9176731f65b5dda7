INSERT DATA { <target/1> zm:rule <https://w3id.org/zhengmai/id/rule/target-reach> }
