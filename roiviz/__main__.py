"""`python -m roiviz` is the `roiviz` command."""

import sys

from roiviz.hosts.command import main

sys.exit(main())
