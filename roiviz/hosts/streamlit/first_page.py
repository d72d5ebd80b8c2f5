"""What a process's first page would wait for, done while the browser still loads Streamlit."""

import inspect


def prepare() -> None:
    """Import what pages import, and make the feature map that they open with."""
    from roiviz import samples
    from roiviz.hosts.streamlit import host, live, page  # noqa: F401
    from roiviz.views import box_files_widgets, sources, values  # noqa: F401
    from roiviz.views.explore import present, widgets  # noqa: F401
    from roiviz.views.home.present import home_view  # noqa: F401
    from roiviz.views.person import Person

    person = Person()
    source = sources.of_kind(person.features, person.stride)
    picture = samples.load(person.picture)
    values.map_of(host.HOST, source, picture, said="", keep=host.everyones)
    # Streamlit does so at a process's first element; the first look asks for every module's file.
    inspect.stack()
