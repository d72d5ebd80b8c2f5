"""What a file of boxes could mean, as text and as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from roiviz.box_files.values import BoxSet, Meaning


def as_text(meanings: Sequence[Meaning]) -> str:
    """One paragraph a meaning, the likeliest first."""
    return "\n".join(_paragraph(place, meaning) for place, meaning in enumerate(meanings))


def _paragraph(place: int, meaning: Meaning) -> str:
    count = sum(len(one) for one in meaning.sets)
    boxes = f"{count:,} box{'' if count == 1 else 'es'}"
    lines = [f"{place}  {meaning.share:6.1%}  {meaning.title}: {boxes} ({meaning.format})"]
    lines += [f"             {claim.sentence}" for claim in meaning.why]
    lines += [f"             {said}" for said in meaning.left_out]
    return "\n".join(lines)


def as_json(meanings: Sequence[Meaning]) -> str:
    """Every meaning with its boxes: centre, sides in pixels, degrees counter-clockwise."""
    return json.dumps([_facts(meaning) for meaning in meanings], ensure_ascii=False, indent=1)


def _facts(meaning: Meaning) -> dict[str, Any]:
    return {
        "title": meaning.title,
        "format": meaning.format,
        "share": round(meaning.share, 6),
        "why": [
            {"says": claim.sentence, "holds": claim.holds, "of": claim.of} for claim in meaning.why
        ],
        "left_out": list(meaning.left_out),
        "pictures": [_picture(one) for one in meaning.sets],
    }


def _picture(one: BoxSet) -> dict[str, Any]:
    return {
        "name": one.picture,
        "part": one.part,
        "size": one.size,
        "boxes": [
            {"cxcywh_degrees_ccw": row, "label": label, "score": score}
            for row, label, score in zip(one.rows.tolist(), one.labels, one.scores, strict=True)
        ],
    }
