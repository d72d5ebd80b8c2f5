"""Where pages are shown; each folder or file here knows one host."""
