"""What a person takes away from a page: code, numbers and figures of what it shows."""
