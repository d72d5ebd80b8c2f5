"""The page Debug, apart from who shows it."""
