"""`roiviz lessons`: the lessons, each as a page of its own that needs no server."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from roiviz.hosts.subcommand import Command, Refusal, need


def _options(parser: ArgumentParser) -> None:
    parser.add_argument("--static", metavar="DIR", help="write one HTML file a lesson there")
    parser.add_argument(
        "--app", metavar="URL", default="", help="where the app is served, for links from its steps"
    )


def _lessons(options: Namespace, more: list[str]) -> int:
    # Imported here, so that no other command waits for the operators.
    from roiviz.lessons import LESSONS

    app = options.app.rstrip("/")
    if app and not app.startswith(("https://", "http://")):
        raise Refusal(f"--app: want an address such as https://example.org, got {app}")
    if options.static is None:
        wide = max(len(row.title) for row in LESSONS.values())
        for number, row in enumerate(LESSONS.values(), start=1):
            print(f"{number}  {row.title:<{wide}}  {row.asks}", flush=True)
        return 0
    need("a lesson's page", ["cv2", "PIL"])
    from roiviz.views.learn import static

    folder = Path(options.static)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in LESSONS:
            file = folder / f"{name}.html"
            file.write_text(static.page(name, app), "utf-8")
            print(file, flush=True)
    except OSError as why:
        raise Refusal(f"{folder} cannot be written: {why.strerror}") from None
    return 0


LESSONS_COMMAND = Command(
    "lessons", "list the lessons, or write each as a page", _options, _lessons
)
