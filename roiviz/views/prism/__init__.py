"""The prism, apart from who shows it."""
