INSERT DATA { this: zm:text "别的正文" }
