"""The Streamlit app around the pages: one loop, session and address, caches, files, serving."""
