"""How often a canvas may ask for what can wait: each person's share of the server's time.

A canvas whose browser has the numbers already asks ten times a second. Where so many people drag
at once that this would take up the server, it is told to wait longer, so that whoever asks for
something that only the server can do is answered soon.
"""

import threading
import time

SHARE = 0.3  # of one core, that drags may take up together
GOLDEN = 0.618  # of which every multiple is far from the others
MEASURED = 1.0  # seconds over which the cost of an answer is measured
WINDOW = (
    1.0  # seconds after which somebody is taken to have let go, beyond two of their longest waits
)


class Pace:
    """Who drags, and what an answer costs: all that the process works, by how many it gives."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._heard: dict[str, float] = {}
        self._cost = 0.0
        self._since = self._worked = 0.0
        self._answers = 0
        self._turn = 0.0

    def tell(self, who: str, now: float, worked: float) -> int:
        """Milliseconds that this person's canvas should wait after an answer.

        Args:
            who: names a session.
            now: seconds of a clock that only goes forward.
            worked: seconds of the processor's time that the process has taken so far.
        """
        with self._lock:
            self._measure(now, worked)
            gone = now - WINDOW - 3 * self._wait
            self._heard = {one: at for one, at in self._heard.items() if at > gone}
            self._heard[who] = now
            # One waits longer than the next, or all who were answered at once would ask at once.
            self._turn = (self._turn + GOLDEN) % 1
            return round(1000 * self._wait * (0.5 + self._turn))

    @property
    def _wait(self) -> float:
        return len(self._heard) * self._cost / SHARE

    def _measure(self, now: float, worked: float) -> None:
        self._answers += 1
        passed = now - self._since
        if passed < MEASURED:
            return
        # After a rest, most of what was worked meanwhile was for other things.
        if passed < 2 * MEASURED + 2 * self._wait:
            self._cost = (worked - self._worked) / self._answers
        self._since, self._worked, self._answers = now, worked, 0


PACE = Pace()


def tell(who: str) -> int:
    """Milliseconds that the canvas of a session should wait after the answer that it gets now."""
    return PACE.tell(who, time.monotonic(), time.process_time())
