"""Child processes for the tests: what one does is in the question that it is asked."""

import os
import time

from roiviz import worker_child


def answer(question, data):
    return DEEDS[question["do"]](question, data)


def sleep(question, data):
    time.sleep(question["seconds"])
    return {}, b""


def spin(question, data):
    while True:
        pass


def take(question, data):
    block = bytearray(question["bytes"])
    return {"taken": len(block)}, b""


def refuse(question, data):
    raise worker_child.Refused(question["words"])


def fail(question, data):
    raise RuntimeError("/srv/secret/path.cc:12: no such file")


def write_nonsense(question, data):
    os.write(4, b"x" * 10_000)
    return {}, b""


def promise(question, data):
    """A frame that announces an exabyte."""
    os.write(4, worker_child.FRAME.pack(9, 1 << 60))
    return {}, b""


DEEDS = {
    "echo": lambda question, data: ({"size": len(data)}, data),
    "pid": lambda question, data: ({"pid": os.getpid()}, b""),
    "surroundings": lambda question, data: ({"names": sorted(os.environ)}, b""),
    "sleep": sleep,
    "spin": spin,
    "take": take,
    "refuse": refuse,
    "fail": fail,
    "write_nonsense": write_nonsense,
    "promise": promise,
    "exit": lambda question, data: os._exit(1),
    "crash": lambda question, data: os.abort(),
}


def main():
    worker_child.serve(answer)
