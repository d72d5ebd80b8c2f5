"""For other people's tests: an assertion whose message says what is wrong, and where."""
