"""Draws the project's own pictures: `python -m assets.draw` writes all of them anew."""
