"""The rmac_descriptor page, apart from who shows it."""
