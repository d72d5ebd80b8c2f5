"""The state that pages remember, without Streamlit, so that any host can keep it."""
