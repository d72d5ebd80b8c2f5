"""The rmac_search page, apart from who shows it."""
