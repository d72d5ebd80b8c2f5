"""What shows the lab to a person: each host in its own module, none needed by another."""
