"""`python -m drafter`: the command line without Qt. The installed program is `ui.__main__`."""

import sys

from drafter.commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
