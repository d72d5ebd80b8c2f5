"""What a canvas is told and what it says: one typed schema, and the bytes that carry it."""
