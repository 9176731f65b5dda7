INSERT DATA { this: eli:id_local "甲〔2016〕1号", "甲〔2016〕2号" }
