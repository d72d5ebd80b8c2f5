"""Wait until the app on a port can compute: `python deploy/ready.py 8501`"""

import sys
import time
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

PAUSE = 0.5  # seconds


def is_ready(port: int) -> bool:
    """Whether the kernels have answered. Raises: SystemExit when they never will."""
    try:
        with urlopen(f"http://127.0.0.1:{port}/healthz", timeout=2) as answer:
            return answer.status == 200
    except HTTPError as answer:
        said = answer.read().decode()
        if "failed" in said:
            raise SystemExit(said) from None
        return False
    except (URLError, OSError):
        return False


if __name__ == "__main__":
    while not is_ready(int(sys.argv[1])):
        time.sleep(PAUSE)
