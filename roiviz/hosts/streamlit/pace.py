"""How often a canvas may ask for what can wait: each person's share of the server's time.

A canvas whose browser has the numbers already asks ten times a second. Where so many people drag
at once that this would take up the server, it is told to wait longer, so that whoever asks for
something that only the server can do is answered soon.
"""

import threading
import time

SHARE = 0.5  # of one core, that drags may take up together
AROUND = 0.003  # seconds that the framework takes for each answer, beside the page's own
WINDOW = 1.0  # seconds after which somebody is taken to have let go, beyond two of their waits
MEMORY = 16  # answers over which their cost is averaged


class Pace:
    """Who drags, and what an answer costs."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._heard: dict[str, float] = {}
        self._cost = 0.0

    def tell(self, who: str, cost: float, now: float) -> int:
        """Milliseconds that this person's canvas should wait after an answer.

        Args:
            who: names a session.
            cost: seconds of the processor's time that its answer took.
            now: seconds of a clock that only goes forward.
        """
        with self._lock:
            self._cost += (cost - self._cost) / MEMORY if self._cost else cost
            wait = len(self._heard) * (self._cost + AROUND) / SHARE
            gone = now - WINDOW - 2 * wait
            self._heard = {one: at for one, at in self._heard.items() if at > gone}
            self._heard[who] = now
            return round(1000 * len(self._heard) * (self._cost + AROUND) / SHARE)


PACE = Pace()


class Answer:
    """One answer, whose cost is measured: the thread's own time, whatever others do meanwhile."""

    def __init__(self) -> None:
        self._began = time.thread_time()

    def pace(self, who: str) -> int:
        """Milliseconds that the canvas of this session should wait afterwards."""
        return PACE.tell(who, time.thread_time() - self._began, time.monotonic())
