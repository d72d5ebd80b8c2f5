"""About: where everything comes from, and how its numbers are checked."""
