"""The explore page, apart from who shows it."""
