"""The trial page, apart from who shows it."""
