"""How much a case may hold; each limit is checked before what it limits takes memory."""

MAX_BYTES = 512 * 2**20  # of a file, and of the arrays in it
MAX_SMALL = 64 * 2**20  # of the arrays in a file of any size, and of a text's letters
MAX_RATIO = 100  # of the arrays' bytes to the file's, beyond MAX_SMALL
MAX_HEADER = 2**20  # of a .safetensors file
MAX_NPY_HEADER = 10_000
MAX_ARRAYS = 64
MAX_AXES = 6
MAX_BOXES = 200_000
MAX_TEXT = 2**20  # letters of a text that is no JSON
MAX_NUMBERS = 2_000_000  # of a JSON or text
MAX_DEPTH = 8  # of lists in each other
MAX_WORD = 64  # letters of a setting
MAX_ABSOLUTE = 1e15  # of a box's number, so that no arithmetic on it overflows
