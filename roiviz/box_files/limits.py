"""How much a file of boxes may hold; each limit is checked before what it limits takes memory."""

MAX_BYTES = 32 * 2**20  # of a file or text
MAX_TEXT = 16 * 2**20  # of plain rows
MAX_BOXES = 100_000  # of a file
MAX_NUMBERS = 24  # of a row
MAX_NUMBER = 1e15  # so that no arithmetic on it overflows
MAX_VALUES = 2_000_000  # of a JSON file: lists, objects and what they hold
MAX_ELEMENTS = 500_000  # of an XML file
MAX_DEPTH = 200  # of elements in each other
MAX_LABEL = 120  # letters that are kept
MAX_PICTURES = 20_000
MOST_MEANINGS = 6
"""How many are offered."""
