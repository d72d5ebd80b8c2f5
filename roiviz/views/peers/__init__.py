"""The page of the peers, apart from who shows it."""
