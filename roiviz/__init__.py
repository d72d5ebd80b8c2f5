"""The visual lab on `roiviz.kernels`: pictures, feature maps, explanations and the app for them.

In the repository the operator library lies beside this package, and a symbolic link leads to it; a
wheel holds it here.
"""

from pathlib import Path

__version__ = "0.1.0"

# A copy of the repository without symbolic links, as on Windows, finds it all the same.
if not Path(__file__).with_name("kernels").is_dir():
    __path__.append(str(Path(__file__).parent.parent))
