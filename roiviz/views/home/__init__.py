"""The home page, apart from who shows it."""
