"""Operators: the registry in words."""
