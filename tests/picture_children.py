"""The process that reads pictures, for the tests: some files hang it, some make it lie."""

import time

from roiviz import picture_child, worker_child

HANGS, GROWS, LIES = b"hangs", b"grows", b"lies"


def answer(question, data):
    if data.startswith(HANGS):
        time.sleep(600)
    if data.startswith(GROWS):
        return {"taken": len(bytearray(600 << 20))}, b""
    if data.startswith(LIES):
        return {"height": 4, "width": 4, "mime": "image/png", "kind": "PNG", "notes": []}, b"few"
    return picture_child.answer(question, data)


def main():
    worker_child.serve(answer, picture_child.warm_up)
