# SPDX-License-Identifier: EPL-2.0
"""A survey design with its own variance, by the codes of people alone: what ``survey::svydesign`` and ``svymean`` tell in R."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from .errors import PalierError, listed


@dataclass(frozen=True)
class Mean:
    """A mean or share with its standard error."""

    mean: float
    se: float


@dataclass(frozen=True)
class SurveyDesign:
    """Posts with weights.

    One entry a post: ``codes`` by people, ``weights``, ``strata``, and ``clusters``, the number of the agency where agencies were drawn first, else None.
    ``sizes`` has how many posts each stratum has.
    """

    codes: Sequence[str]
    weights: Sequence[float]
    strata: Sequence[str]
    sizes: Mapping[str, int]
    clusters: Sequence[int] | None
    labels: Mapping[str, str]

    def share(self, code: str) -> Mean:
        """The share of a code. Raises PalierError for one that is none."""
        if code not in self.labels:
            raise PalierError(f"there is no code {code}; there are: {listed(self.labels)}")
        return self.mean(lambda it: 1.0 if it == code else 0.0)

    def mean(self, of: Callable[[str], float]) -> Mean:
        """The weighted mean of a number of each post, such as 1 or 0, by its code.

        Its variance is that of the linearised ratio (Särndal, Swensson and Wretman 1992, § 5.7), within strata with what is left of each, or between
        agencies as if these had been drawn with replacement. A stratum with a single post is held against the mean of all, as with
        ``options(survey.lonely.psu = "adjust")`` in R.
        """
        values = [of(it) for it in self.codes]
        total = math.fsum(self.weights)
        mean = math.fsum(weight * value for weight, value in zip(self.weights, values)) / total
        scores: dict[str, dict[int, float]] = {}
        for number, (weight, value) in enumerate(zip(self.weights, values)):
            unit = number if self.clusters is None else self.clusters[number]
            stratum = scores.setdefault(self.strata[number], {})
            stratum[unit] = stratum.get(unit, 0.0) + weight * (value - mean) / total
        every = [score for units in scores.values() for score in units.values()]
        center = math.fsum(every) / len(every)
        variance = 0.0
        for stratum, units in scores.items():
            drawn = len(units)
            left = 1.0 if self.clusters is not None else 1 - drawn / self.sizes[stratum]
            middle = math.fsum(units.values()) / drawn if drawn > 1 else center
            variance += left * (drawn / (drawn - 1) if drawn > 1 else 1.0) * math.fsum((it - middle) ** 2 for it in units.values())
        return Mean(mean, math.sqrt(variance))
