"""A kernel of Jupyter, spoken to as a page speaks to it."""

import queue
import time
from collections.abc import Callable
from typing import Any

from jupyter_client.blocking.client import BlockingKernelClient

SECONDS = 120


class Notebook:
    """A kernel, and what a page would know of it."""

    def __init__(self, client: BlockingKernelClient):
        self.client = client
        self.said: list[dict[str, Any]] = []

    def run(self, code: str) -> str:
        """Run a cell; what it has printed and shown as text. Raises with its traceback."""
        texts: list[str] = []

        def hear(message: dict[str, Any]) -> None:
            content = message["content"]
            self.said.append(message)
            if message["msg_type"] == "stream":
                texts.append(content["text"])
            elif message["msg_type"] == "execute_result":
                texts.append(content["data"]["text/plain"])
            elif message["msg_type"] == "error":
                raise AssertionError("\n".join(content["traceback"]))

        self.client.execute_interactive(code, timeout=SECONDS, output_hook=hear)
        return "".join(texts)

    def send(self, widget: str, state: dict[str, Any]) -> None:
        """What a page sends when a trait is set there."""
        data = {"method": "update", "state": state, "buffer_paths": []}
        content = {"comm_id": widget, "data": data}
        self.client.shell_channel.send(self.client.session.msg("comm_msg", content))

    def wait(self, wanted: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """The next message for which `wanted` holds."""
        give_up = time.monotonic() + SECONDS
        while time.monotonic() < give_up:
            try:
                message = self.client.get_iopub_msg(timeout=1)
            except queue.Empty:
                continue
            self.said.append(message)
            if wanted(message):
                return message
        raise AssertionError("the kernel has not said it")
