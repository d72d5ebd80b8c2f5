"""A page with the canvas and its cards alone: no Streamlit, no kernels, a plan in plain numpy."""
