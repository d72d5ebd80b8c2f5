"""What the R-MAC pages say, as claims: on the regions, the descriptor and the search."""

import numpy as np

from roiviz.explain.claims import Claim, Claims, Values
from roiviz.explain.rmac import RegionsExplanation
from roiviz.explain.rmac_descriptor import DescriptorExplanation
from roiviz.explain.rmac_search import SearchExplanation
from roiviz.explain.rmac_words import terms_of


def regions_claims(explained: RegionsExplanation) -> Claims:
    """How many regions there are, and how they cover the map."""
    derivation = explained.derivation
    count, terms = len(derivation.regions), terms_of(derivation)
    if not count:
        return (Claim("none"),)
    values: Values = {"regions": count, "levels": len(terms), "terms": terms}
    whole_map = derivation.variant.whole_map
    claims = [Claim("regions and map" if whole_map and terms else "regions", values)]
    if whole_map and not terms:
        claims = [Claim("whole map")]
    least, most = int(explained.coverage.min()), int(explained.coverage.max())
    if least == most:
        claims.append(Claim("covered evenly", {"most": most}))
    else:
        claims.append(Claim("covered", {"least": least, "most": most}))
    uncovered = int(np.count_nonzero(explained.coverage == 0))
    if uncovered:
        claims.append(Claim("uncovered", {"cells": uncovered}))
    return tuple(claims)


def descriptor_claims(explained: DescriptorExplanation) -> Claims:
    """What the descriptor is made of, and what it would be without some of its regions."""
    count, on = len(explained.active), int(explained.active.sum())
    if not count:
        return (Claim("no regions"),)
    if not on:
        return (Claim("all off"),)
    claims = [
        Claim("described", {"numbers": len(explained.descriptor), "on": on, "regions": count})
    ]
    if not explained.descriptor.any():
        return (*claims, Claim("all zero"))
    largest = int(explained.shares.argmax())
    level = int(explained.details.derivation.region_level[largest])
    values: Values = {"region": largest, "where": f"level {level}" if level else "the whole map"}
    if on == 1:
        claims.append(Claim("alone", values))
    else:
        claims.append(Claim("largest", {**values, "share": float(explained.shares[largest])}))
    if on < count:
        if explained.full.any():
            claims.append(Claim("turned", {"off": count - on, "degrees": explained.turned}))
        else:
            claims.append(Claim("no angle", {"regions": count}))
        return tuple(claims)
    if count == 1:
        return tuple(claims)
    nothing = np.flatnonzero(np.isnan(explained.turns))
    if len(nothing):
        claims.append(Claim("nothing left", {"region": int(nothing[0])}))
    else:
        most = int(explained.turns.argmax())
        claims.append(
            Claim("turns at most", {"region": most, "degrees": float(explained.turns[most])})
        )
    return tuple(claims)


def search_claims(
    explained: SearchExplanation, method: str, *, boxed: bool, whiten: bool
) -> Claims:
    """What was searched for and how well it was found.

    Args:
        method: its title.
        boxed: whether a box was described, and not the whole picture.
        whiten: whether a whitening was asked for; there may be none to learn.
    """
    x1, y1, x2, y2 = explained.cells
    values: Values = {
        "method": method,
        "cells": (y2 - y1 + 1, x2 - x1 + 1),
        "regions": len(explained.query.vectors),
    }
    claims = [Claim("searched box" if boxed else "searched map", values)]
    if whiten and not explained.whitened:
        claims.append(Claim("no whitening"))
    ranks = tuple(hit.rank for hit in explained.hits if hit.relevant)
    if ranks and explained.average_precision is not None:
        claims.append(
            Claim(
                "right one" if len(ranks) == 1 else "right ones",
                {
                    "right": len(ranks),
                    "ranks": ranks,
                    "hits": len(explained.hits),
                    "precision": explained.average_precision,
                },
            )
        )
        if not boxed:
            claims.append(Claim("drag"))
    elif explained.hits:
        best = explained.hits[0]
        claims.append(Claim("best", {"name": best.name, "similarity": best.similarity}))
    else:
        claims.append(Claim("nothing found"))
    return tuple(claims)
