"""R-MAC's regions and descriptor, as programs and as numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from roiviz import kernels
from roiviz.explain.rmac import RmacSettings, explain_regions
from roiviz.explain.rmac_search import SearchExplanation
from roiviz.exports.code import FRAMEWORKS, install, packed, said
from roiviz.exports.numbers import npz, table, tensors
from roiviz.exports.taken import File, Program
from roiviz.features import FeatureMap

MOST_VALUES = 1 << 18
"""Of a map that stands in a program: some 1.3 MB of text; a larger one is read from its file."""

FILE = '''"""{title}

{link}

It needs: {install}
"""

{imports}

{features}
{call}
'''
_DIVISORS = {True: "(length + {eps!r})", False: "np.maximum(length, {eps!r})"}
"""By whether the implementation adds its least length."""
_IMPORTS = {
    True: "import base64\nimport zlib\n\nimport numpy as np\n",
    False: "import numpy as np\n",
}
_PACKED = '''# {rows} × {columns} cells, {channels}.
PACKED = """
{packed}
"""
values = np.frombuffer(zlib.decompress(base64.b64decode(PACKED)), "<f4")
features = values.reshape(1, {count}, {rows}, {columns}).copy()
'''
_LOADED = """# {rows} × {columns} cells, {channels}: the file that is saved under "Numbers".
features = np.load("{name}.npz")["features"]
"""
_OWN_REGIONS = """found = kernels.rmac_derivation(
    {rows}, {columns}, scales={scales}, overlap={overlap}, variant={variant!r}
)
regions = found.regions
maxima, _ = kernels.region_maxima(features, regions)
maxima = maxima[0]
"""
_OWN_DESCRIPTOR = """descriptor = kernels.rmac(
    features, scales={scales}, overlap={overlap}, variant={variant!r}, eps={eps!r}
)[0]
"""
_REGIONS = """# First column and row, last column and row, in cells, as {variant} lays them out.
regions = [
{regions}
]
maxima = np.stack([
    features[0, :, y1 : y2 + 1, x1 : x2 + 1].max(axis=(1, 2)) for x1, y1, x2, y2 in regions
])
"""
_NORMALISED = """

def normalised(vectors):
    \"\"\"Each row with a length of 1.\"\"\"
    length = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return vectors / {divisor}


"""
_PLAIN_DESCRIPTOR = (
    _REGIONS
    + _NORMALISED
    + """descriptor = normalised(normalised(maxima.astype(np.float64)).sum(axis=0))
"""
)
_REGIONS_SAID = """channel, name = {channel}, "{name}"
for number, (cells, values) in enumerate(zip(regions, maxima)):
    x1, y1, x2, y2 = cells
    print(f"Region {{number}}: columns {{x1}} to {{x2}}, rows {{y1}} to {{y2}}; ", end="")
    print(f"the largest of {{name}} is {{values[channel]:.6g}}")"""
_DESCRIPTOR_SAID = """length = np.linalg.norm(descriptor)
print(f"The descriptor of {{len(descriptor)}} channels, of length {{length:.6g}}:")
written = {{"float": "{{:9.4f}}".format}}
with np.printoptions(formatter=written, linewidth=96, threshold=100_000):
    print(descriptor)"""


_QUERY = """# What lies in the box: columns {x1} to {x2}, rows {y1} to {y2}.
query = np.ascontiguousarray(features[:, :, {y1} : {y2} + 1, {x1} : {x2} + 1])
"""
_COLLECTION = '''# Each picture's descriptor, of length 1 or 0.
PACKED_DESCRIPTORS = """
{packed}
"""
descriptors = np.frombuffer(zlib.decompress(base64.b64decode(PACKED_DESCRIPTORS)), "<f8")
descriptors = descriptors.reshape({count}, {length})
names = {names}
'''
_WHITE = '''# Its mean and directions, learnt from other pictures.
PACKED_MEAN = """
{mean}
"""
mean = np.frombuffer(zlib.decompress(base64.b64decode(PACKED_MEAN)), "<f8")
PACKED_PROJECTION = """
{projection}
"""
projection = np.frombuffer(zlib.decompress(base64.b64decode(PACKED_PROJECTION)), "<f8")
projection = projection.reshape(-1, len(mean))
'''
_UNITS = """

def units(vectors):
    \"\"\"Each row with a length of 1, or 0.\"\"\"
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / np.where(length, length, 1)


"""
_RMAC_VECTORS = """vectors = kernels.rmac_details(
    query, scales={scales}, overlap={overlap}, variant={variant!r}, eps={eps!r}, whitening={white}
).vectors[0].astype(np.float64)
"""
_PLAIN_VECTORS = (
    _REGIONS
    + _NORMALISED
    + """vectors = normalised(maxima.astype(np.float64))
"""
)
_PLAIN_WHITENED = """vectors = normalised((vectors - mean) @ projection.T)
"""
_ONE_VECTOR = """vectors = units({pooled}.astype(np.float64))
"""
_WHITENED = """vectors = units((vectors - mean) @ projection.T)
"""
_POOLED = {
    "roiviz": {name: f"kernels.{name}(query)" for name in ("mac", "spoc", "gem")},
    "numpy": {
        "mac": "query.max(axis=(2, 3))",
        "spoc": "query.mean(axis=(2, 3), dtype=np.float64)",
        "gem": "np.cbrt((np.maximum(query, 1e-6) ** 3.0).mean(axis=(2, 3), dtype=np.float64))",
    },
}
"""One vector of all cells, by the method."""
_RANKED = """total = vectors.sum(axis=0)
length = np.linalg.norm(total)
descriptor = total / length if length else total
likeness = descriptors @ descriptor
for rank, place in enumerate(np.argsort(-likeness, kind="stable"), start=1):
    print(f"{rank:3d} {likeness[place]:9.6f} {names[place]}")"""


@dataclass(frozen=True)
class Region:
    """What a page shows of R-MAC.

    Attributes:
        link: the page's address. name: of the files.
        off: regions that the person has switched off.
    """

    feature_map: FeatureMap
    channel: int
    settings: RmacSettings
    picture: str
    link: str
    name: str
    off: tuple[int, ...] = ()

    @property
    def derivation(self) -> kernels.RmacDerivation:
        """The regions, as the kernel lays them out."""
        rows, columns = self.feature_map.values.shape[:2]
        return kernels.rmac_derivation(rows, columns, **self.settings.regions())


def programs(shown: Region, *, descriptor: bool) -> Mapping[str, Program]:
    """The regions and what each finds, or the descriptor that they add up to."""
    own, plain = (_OWN_DESCRIPTOR, _PLAIN_DESCRIPTOR) if descriptor else (_OWN_REGIONS, _REGIONS)
    none = "" if len(shown.derivation.regions) > len(shown.off) else "There is no region."
    all_of_them = none
    if descriptor and shown.off:
        all_of_them = "`kernels.rmac` takes every region, and some are switched off here."
    return {
        "roiviz": Program(
            "roiviz", lambda: _code(shown, "roiviz", own, descriptor), all_of_them
        ),
        "numpy": Program(
            "NumPy, written out", lambda: _code(shown, "numpy", plain, descriptor), none
        ),
    }  # fmt: skip


def _code(shown: Region, framework: str, call: str, descriptor: bool) -> str:
    values = shown.feature_map.values
    rows, columns = values.shape[:2]
    inside = values.size <= MOST_VALUES
    imports = _IMPORTS[inside]
    if framework == "roiviz":
        imports += "from roiviz import kernels\n"
    found = shown.derivation
    kept = [row for index, row in enumerate(found.regions.tolist()) if index not in shown.off]
    lines = call.format(
        rows=rows,
        columns=columns,
        scales=shown.settings.scales,
        overlap=shown.settings.overlap,
        variant=found.variant.title if framework == "numpy" else shown.settings.variant,
        eps=shown.settings.eps,
        divisor=_DIVISORS[found.variant.eps_is_added].format(eps=shown.settings.eps),
        regions="\n".join(f"    {tuple(row)}," for row in kept),
    )
    printed = (_DESCRIPTOR_SAID if descriptor else _REGIONS_SAID).format(
        channel=shown.channel, name=said(shown.feature_map.channel_names[shown.channel])
    )
    what = "R-MAC's descriptor" if descriptor else "R-MAC's regions"
    return FILE.format(
        title=said(f"{what} of {shown.picture}."),
        link=said(shown.link),
        install=install(FRAMEWORKS[framework].packages),
        imports=imports.rstrip("\n"),
        features=_features_of(shown.feature_map, shown.name),
        call=f"{lines}\n{printed}",
    )


def files(shown: Region, *, descriptor: bool) -> tuple[File, ...]:
    """The map, the regions and what they find; the descriptor and its parts too."""
    make = descriptor_arrays if descriptor else regions_arrays
    what = "descriptor" if descriptor else "what each finds"
    rows = (
        File("npz", f"map, regions and {what}; what `roiviz check` reads",
             lambda: npz(make(shown))),
        File("safetensors", "the same arrays", lambda: tensors(make(shown), shown.link)),
        File("regions.csv", "a line for each region", lambda: _regions_table(shown)),
    )  # fmt: skip
    if not descriptor:
        return rows
    return (
        *rows,
        File("descriptor.csv", "a line for each channel", lambda: _descriptor_table(shown)),
    )


def regions_arrays(shown: Region) -> dict[str, np.ndarray]:
    """By name: `features` (1, C, H, W), `regions` (n, 4) in cells, `level`, `maxima`, `argmax`.

    What `roiviz check` reads are the same regions and maxima as RoIPool's: boxes of one bin on a
    picture whose pixels are the cells.
    """
    found = shown.derivation
    maxima, argmax = kernels.region_maxima(
        shown.feature_map.nhwc, found.regions, layout="NHWC", device=shown.settings.device
    )
    arrays = {
        **_case(shown.feature_map, found.regions, maxima[0]),
        "regions": found.regions,
        "level": found.region_level,
        "maxima": maxima[0],
        "argmax": argmax[0],
        "scales": np.asarray(shown.settings.scales),
        "overlap": np.asarray(shown.settings.overlap),
        "variant": np.asarray(shown.settings.variant),
    }
    return {name: np.asarray(value, order="C") for name, value in arrays.items()}


def _case(feature_map: FeatureMap, regions: np.ndarray, maxima: np.ndarray) -> dict[str, Any]:
    """What `roiviz check` reads."""
    return {
        "features": feature_map.nhwc.transpose(0, 3, 1, 2),
        "rois": np.pad(regions.astype(np.float32), ((0, 0), (1, 0))),
        "output": maxima[:, :, None, None],
        "output_size": np.asarray((1, 1)),
        "spatial_scale": np.asarray(1.0),
        "convention": np.asarray("torchvision_roi_pool"),
    }


def descriptor_arrays(shown: Region) -> dict[str, np.ndarray]:
    """The same, `active` (n,) and the `descriptor` (C,) of the regions that are switched on."""
    count = len(shown.derivation.regions)
    active = np.array([index not in shown.off for index in range(count)])
    details = kernels.rmac_details(
        shown.feature_map.nhwc, active=active, **shown.settings.arguments()
    )
    return {
        **regions_arrays(shown),
        "active": active,
        "total": details.total[0],
        "descriptor": details.descriptor[0],
    }


def ranking_arrays(found: SearchExplanation, feature_map: FeatureMap) -> dict[str, np.ndarray]:
    """By name, of the query and of the pictures, the most alike first.

    `features` (1, C, H, W), `cells` (4,) of the map that were described, `query_vectors` (m, D),
    `query_regions` (m, 4), `query_descriptor` (D,); `pictures`, a name a line, `likeness` (n,),
    `descriptor` (n, D), and of all pictures after each other `vectors` (k, D), `regions` (k, 4)
    and `of` (k,), which picture's they are. What `roiviz check` reads are the query's regions and
    maxima.
    """
    hits, query = found.hits, found.query
    maxima, _ = kernels.region_maxima(feature_map.nhwc, query.regions, layout="NHWC")
    counts = [len(hit.parts.vectors) for hit in hits]
    arrays = {
        **_case(feature_map, query.regions, maxima[0]),
        "cells": np.asarray(found.cells),
        "query_vectors": query.vectors,
        "query_regions": query.regions,
        "query_descriptor": query.descriptor,
        "pictures": np.asarray("\n".join(hit.name for hit in hits)),
        "likeness": np.asarray([hit.similarity for hit in hits]),
        "descriptor": np.stack([hit.parts.descriptor for hit in hits]),
        "vectors": np.concatenate([hit.parts.vectors for hit in hits]),
        "regions": np.concatenate([hit.parts.regions for hit in hits]),
        "of": np.repeat(np.arange(len(hits)), counts),
    }
    return {name: np.asarray(value, order="C") for name, value in arrays.items()}


def ranking_files(found: SearchExplanation, feature_map: FeatureMap, link: str) -> tuple[File, ...]:
    """The ranking, and every vector that it comes from."""

    def arrays() -> dict[str, np.ndarray]:
        return ranking_arrays(found, feature_map)

    rows = (
        File("npz", "map, regions and every picture's vectors; what `roiviz check` reads",
             lambda: npz(arrays())),
        File("safetensors", "the same arrays", lambda: tensors(arrays(), link)),
    )  # fmt: skip
    table_of = File("ranking.csv", "a line for each picture", lambda: _ranking(found))
    return (*rows, table_of) if found.hits else (table_of,)


def ranking_programs(
    found: SearchExplanation,
    feature_map: FeatureMap,
    method: str,
    settings: RmacSettings,
    shown: Region,
    *,
    as_region: bool,
) -> Mapping[str, Program]:
    """The query's descriptor, and the pictures in the order of their likeness to it.

    Args:
        method: a key of `rmac_search.METHODS`; as_region: whether the query is one region.
    """
    # One region's vector is MAC's of its cells.
    how = "mac" if as_region and method == "rmac" else method
    none = "" if found.hits else "There is no other picture to compare with."

    def write(framework: str) -> str:
        return _ranking_code(found, feature_map, how, settings, shown, framework)

    return {
        "roiviz": Program("roiviz", lambda: write("roiviz"), none),
        "numpy": Program("NumPy, written out", lambda: write("numpy"), none),
    }


def _ranking_code(
    found: SearchExplanation,
    feature_map: FeatureMap,
    how: str,
    settings: RmacSettings,
    shown: Region,
    framework: str,
) -> str:
    white = settings.whitening
    x1, y1, x2, y2 = found.cells
    # In the order of the names, which says nothing of the ranking.
    hits = sorted(found.hits, key=lambda hit: hit.name)
    table = np.stack([hit.parts.descriptor for hit in hits])
    names = "".join(f'    "{said(hit.name)}",\n' for hit in hits)
    lines = [
        _features_of(feature_map, shown.name),
        _QUERY.format(x1=x1, y1=y1, x2=x2, y2=y2),
        _COLLECTION.format(
            packed=packed(table, "f8"),
            count=len(table),
            length=table.shape[1],
            names=f"[\n{names}]",
        ),
        _WHITE.format(mean=packed(white.mean, "f8"), projection=packed(white.projection, "f8"))
        if white
        else "",
    ]
    if how == "rmac" and framework == "numpy":
        derived = shown.derivation.variant
        lines.append(
            _PLAIN_VECTORS.format(
                variant=derived.title,
                regions="\n".join(f"    {tuple(row)}," for row in found.query.regions.tolist()),
                divisor=_DIVISORS[derived.eps_is_added].format(eps=settings.eps),
            )
        )
        lines.append(_PLAIN_WHITENED if white else "")
    elif how == "rmac":
        whitening = "kernels.Whitening(mean, projection)" if white else "None"
        arguments = {**settings.regions(), "eps": settings.eps, "white": whitening}
        lines.append(_RMAC_VECTORS.format(**arguments))
    else:
        lines += [_UNITS, _ONE_VECTOR.format(pooled=_POOLED[framework][how])]
        lines.append(_WHITENED if white else "")
    imports = _IMPORTS[True] + ("from roiviz import kernels\n" if framework == "roiviz" else "")
    return FILE.format(
        title=said(f"Pictures by their likeness to {shown.picture}."),
        link=said(shown.link),
        install=install(FRAMEWORKS[framework].packages),
        imports=imports.rstrip("\n"),
        features="",
        call=f"{''.join(lines)}{_RANKED}",
    )


def _features_of(feature_map: FeatureMap, name: str) -> str:
    """The lines that hold a map's values, or read them from their file."""
    rows, columns, count = feature_map.values.shape
    inside = feature_map.values.size <= MOST_VALUES
    return (_PACKED if inside else _LOADED).format(
        rows=rows,
        columns=columns,
        count=count,
        channels="1 channel" if count == 1 else f"{count} channels",
        packed=packed(feature_map.values.transpose(2, 0, 1)) if inside else "",
        name=name,
    )


def _ranking(found: SearchExplanation) -> bytes:
    rows = ((one.rank, one.name, one.similarity, one.relevant) for one in found.hits)
    return table(("rank", "picture", "likeness", "same_place"), rows)


def _regions_table(shown: Region) -> bytes:
    found, columns = regions_arrays(shown), shown.feature_map.values.shape[1]
    head = ("region", "level", "first_column", "first_row", "last_column", "last_row", "largest",
            "row", "column")  # fmt: skip
    explained = explain_regions(shown.feature_map, shown.settings)
    won = [divmod(int(cell), columns) if cell >= 0 else ("", "")
           for cell in explained.winning[:, shown.channel]]  # fmt: skip
    rows = (
        (index, found["level"][index], *cells, found["maxima"][index, shown.channel], *won[index])
        for index, cells in enumerate(found["regions"].tolist())
    )
    return table(head, rows)


def _descriptor_table(shown: Region) -> bytes:
    found, names = descriptor_arrays(shown), shown.feature_map.channel_names
    return table(
        ("channel", "total", "descriptor"),
        zip(names, found["total"], found["descriptor"], strict=True),
    )
