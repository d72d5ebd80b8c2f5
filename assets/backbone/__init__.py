"""A small convolutional backbone: how it was trained, its weights and its score."""
