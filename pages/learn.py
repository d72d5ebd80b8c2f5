"""Learn: lessons that are played, done and answered, with the kernels' own numbers."""

import streamlit as st

from roiviz.hosts.streamlit import host, live, looks, mount, page, session
from roiviz.lessons import LESSONS
from roiviz.views import exports_widgets
from roiviz.views.learn import takes, widgets
from roiviz.views.learn.part import LearnCard
from roiviz.views.learn.present import lesson_part, stage_of, unread_of_lesson
from roiviz.views.learn.state import ALL, FOR_A_CLASS, LEARN, LESSON


@st.fragment
def lesson(around: tuple[str, str]) -> None:
    key = mount.canvas_key(LESSON.name)
    session.merge(LEARN, LESSON, mount.read_event(key))
    state = session.settle(LEARN, {})[LESSON.name]
    now = host.memory(LEARN)
    if (now.own.lesson, now.own.look) != around:
        st.rerun()  # what stands around the lesson is another lesson's, or all lessons'
    if now.own.lesson == ALL:
        return
    if not host.ready(stage_of(now.own)):
        widgets.leave_lesson(now)
        st.info("The kernels are being compiled; the lesson follows.")
        return
    part = lesson_part(now.own, now.host, state.revision)
    url = str(st.context.url).partition("?")[0]
    if now.own.look == FOR_A_CLASS:
        page.say_unread(*unread_of_lesson(now.own, part))
        widgets.show_class(now, part.lesson, url)
        return
    widgets.lead_lesson(now, part.lesson, url)
    page.say_unread(*unread_of_lesson(now.own, part))
    show, voice = [LearnCard.LESSON], mount.voice(state)
    mount.cards(key, LESSON.name, show, columns=1, part=part, voice=voice)


now = host.begin(LEARN)
if now.own.lesson == ALL:
    page.say_unread()
    st.title("Learn", anchor=False)
    st.markdown(
        "What is computed between a box on a picture and the numbers that a network gets. Each "
        "lesson plays by itself, and lets you predict what the kernels then compute, live, in your "
        "browser."
    )
    widgets.choose_lesson(now)
    exports_widgets.offer(now, None, takes.of_all)
elif now.own.look != FOR_A_CLASS:
    looks.name(LESSONS[now.own.lesson].title)
lesson((now.own.lesson, now.own.look))
live.wait_for_kernels(stage_of(now.own))
