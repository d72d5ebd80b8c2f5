"""What pages remember: no Streamlit, so that any host can keep it."""
