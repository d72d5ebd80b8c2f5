"""The gradients page, apart from who shows it."""
