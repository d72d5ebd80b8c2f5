"""The operators page, apart from who shows it."""
