"""/healthz: whether the first page can compute, which Streamlit's health route does not know."""

from typing import TYPE_CHECKING, Any

from roiviz.hosts.streamlit import warm_up

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import BaseRoute

PATH = "/healthz"


def state() -> tuple[int, dict[str, Any]]:
    """HTTP status and details: 200 only once the first page's kernels have run."""
    if not warm_up.ready():
        return 503, {"status": "starting", "reason": "The kernels are being compiled."}
    if warm_up.failed():
        return 503, {"status": "failed", "reason": "The kernels raise an error; see the log."}
    if not warm_up.code_is_kept():
        reason = "Compiled code cannot be kept here, so every start compiles again; see the log."
        return 200, {"status": "degraded", "reason": reason}
    return 200, {"status": "ok"}


def routes() -> "list[BaseRoute]":
    """The route, for `st.App(routes=...)`."""
    from starlette.routing import Route

    return [Route(PATH, _answer, methods=["GET", "HEAD"])]


async def _answer(_: "Request") -> "Response":
    from starlette.responses import JSONResponse

    status, known = state()
    return JSONResponse(known, status, headers={"Cache-Control": "no-store"})
