"""The inside of a child process: fenced, it answers questions until the other side closes.

A child's module imports its libraries, says how one question is answered, and calls `serve`.
Standard library only. A frame is the length of a JSON text and of the bytes behind it, the text,
the bytes.
"""

from __future__ import annotations

import dataclasses
import json
import os
import struct
from collections.abc import Callable
from typing import Any, BinaryIO

from roiviz import fence

FRAME = struct.Struct("<IQ")

Answer = Callable[[dict[str, Any], bytes], tuple[dict[str, Any], bytes]]


class Refused(Exception):
    """Why an uploaded file is not read, in one sentence for the person who chose it."""


def serve(answer: Answer, warm_up: Callable[[], object] = lambda: None) -> None:
    """Close the fence, report it, then answer each question; returns when the app has gone.

    Args:
        answer: (question, bytes) → (JSON, bytes). Refused carries a sentence to the person, every
            other exception is answered without its text, which may name paths.
        warm_up: runs before the fence closes: whatever a library opens at its first use.
    """
    questions = os.fdopen(os.dup(0), "rb")
    # A library's output must not mix with the frames.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    warm_up()
    report = fence.enclose(keep=(questions.fileno(), answers.fileno()))
    write(answers, {"fence": dataclasses.asdict(report)})
    while _one_more(answer, questions, answers):
        pass


def _one_more(answer: Answer, questions: BinaryIO, answers: BinaryIO) -> bool:
    """Answer one question, and keep nothing of it while the next one is read; False at the end."""
    frame = read(questions)
    if frame is None:
        return False
    question, data = frame
    if question["memory"] is not None:
        fence.limit_memory(question["memory"])
    fence.limit_seconds(question["seconds"])
    write(answers, *_answered(answer, question["question"], data))
    return True


def _answered(
    answer: Answer, question: dict[str, Any], data: bytes
) -> tuple[dict[str, Any], bytes]:
    try:
        found, content = answer(question, data)
        return {"answer": found}, content
    except Refused as refusal:
        return {"error": str(refusal)}, b""
    except MemoryError:
        return {"error": None, "why": "memory"}, b""
    except Exception:  # on untrusted bytes a library may raise nearly anything
        return {"error": None, "why": "unreadable"}, b""


def read(stream: BinaryIO) -> tuple[dict[str, Any], bytes] | None:
    """(JSON value, bytes) of the next frame; None at the end."""
    head = stream.read(FRAME.size)
    if len(head) < FRAME.size:
        return None
    text, data = FRAME.unpack(head)
    return json.loads(stream.read(text)), stream.read(data)


def write(stream: BinaryIO, value: dict[str, Any], data: bytes = b"") -> None:
    """Send one frame."""
    text = json.dumps(value).encode()
    stream.write(FRAME.pack(len(text), len(data)) + text)
    stream.write(data)
    stream.flush()


def main() -> None:
    """A child that reads nothing and only reports its fence."""
    serve(lambda question, data: ({}, b""))
