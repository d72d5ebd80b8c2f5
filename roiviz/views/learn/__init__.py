"""The lessons' page, apart from who shows it."""
