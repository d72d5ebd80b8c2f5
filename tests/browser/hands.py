"""What a hand does that Playwright has no call for: a mouse drag in steps, one finger or two."""

from collections.abc import Sequence

from playwright.sync_api import Page

Point = tuple[float, float]


def between(start: Point, end: Point, steps: int) -> list[Point]:
    """`steps` points on the way from `start`, left out, to `end`, included."""
    (x0, y0), (x1, y1) = start, end
    return [(x0 + (x1 - x0) * k / steps, y0 + (y1 - y0) * k / steps) for k in range(1, steps + 1)]


def drag(page: Page, start: Point, end: Point, steps: int = 12) -> None:
    """Press at `start`, move to `end` in `steps`, let go. Screen pixels."""
    page.mouse.move(*start)
    page.mouse.down()
    for point in between(start, end, steps):
        page.mouse.move(*point)
    page.mouse.up()


def touch(page: Page, *fingers: tuple[Point, Point], steps: int = 12) -> None:
    """Move one finger, or several at once, each from its first point to its second."""
    session = page.context.new_cdp_session(page)

    def send(kind: str, points: Sequence[Point]) -> None:
        touches = [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(points)]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touches})

    send("touchStart", [start for start, _ in fingers])
    for step in zip(*(between(start, end, steps) for start, end in fingers), strict=True):
        send("touchMove", step)
    send("touchEnd", [])
    session.detach()
