"""The bench: is somebody's kernel right, where is it wrong, and whose rules does it follow?"""
