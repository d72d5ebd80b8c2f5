"""A page that is none of the app's: two canvases, and one box read in three ways, side by side."""
