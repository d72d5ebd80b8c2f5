"""A component state that is no JSON object leaves its sender alive, in one line of log."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest

from benchmarks import many
from roiviz.hosts.streamlit import socket_door

pytestmark = pytest.mark.browser
BROKEN = ("", "", "nonsense", "[]", '""', "7", '{"event": ""}')


def test_the_states_of_a_message_are_found():
    name, value = b"$$ID-0123-canvas_explore", b'{"event": 1}'
    state = b"\x0a" + bytes([len(name)]) + name + b"\x5a" + bytes([len(value)]) + value
    other = b"\x0a\x0b$$ID-9-bins\x5a\x01x"
    assert list(socket_door.component_states(b"\x01\x02" + other + state + state)) == [value] * 2
    for end in range(len(state)):
        list(socket_door.component_states(state[:end]))


def test_a_broken_state_breaks_nothing(app_server):
    # In a thread of its own: Playwright's loop runs in this one.
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, speak(app_server.url)).result(60)
    assert app_server.log.count("no JSON object was dropped") == 1
    assert "JSONDecodeError" not in app_server.log


async def speak(url: str) -> None:
    """A person whose every second message is broken, and whose others are answered all the same."""
    connection = await many.connect(
        url.replace("http", "ws") + "/_stcore/stream",
        subprotocols=[many.Subprotocol("streamlit")],
        max_size=None,
        compression=None,
    )
    person = many.Person(0, connection)
    await person.enter()
    for number, text in enumerate(BROKEN):
        message = many.BackMsg()
        message.rerun_script.page_script_hash = person.page
        message.rerun_script.fragment_id = person.fragment
        state = message.rerun_script.widget_states.widgets.add()
        state.id, state.json_value = person.canvas, text
        await connection.send(message.SerializeToString())
        await person.move(300.0 + number, 100 + number)
        assert person.late == 0
    await connection.close()
