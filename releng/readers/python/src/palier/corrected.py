# SPDX-License-Identifier: EPL-2.0
"""Corrected shares: what programs said of all posts, corrected by those that people read.

The regression estimator of survey sampling (Särndal, Swensson and Wretman 1992, Model Assisted Survey Sampling, ch. 6), as Palier computes it: the same
steps in the same order, so that shares and intervals are equal to the last digit. Intervals of the process, and lower ends of rare shares in several
strata, rest on quantiles that are found by search: they agree to nine digits.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from .arithmetic import Z, clamp, compensated, gamma_quantile, hypot, plain, t_quantile, wilson

_ABSTAINED = -1
#: Of fewer coded posts a stratum is joined with another.
_FEWEST_OF_STRATUM = 10
#: Below so many agencies nothing is said of the process.
FEWEST_AGENCIES = 10
_EVEN, _FEW, _RARE, _QUARTER, _HALF = 1.5, 5, 0.05, 0.25, 0.5
_LAST_DIGITS = 1e-12


@dataclass(frozen=True)
class Unit:
    """A post of the sample: its code by people and by programs as places of codes (-1: programs abstained), its weight and the number of its agency."""

    code: int
    predicted: int
    weight: float
    cluster: int


@dataclass(frozen=True)
class Stratum:
    """Posts of a stratum, by the code of programs, and those that people read."""

    units: int
    predicted: tuple[float, ...]
    sample: tuple[Unit, ...]

    def weights(self) -> list[float]:
        total = compensated(it.weight for it in self.sample)
        return [it.weight / total for it in self.sample]

    def finite(self) -> float:
        return 1 - len(self.sample) / self.units


@dataclass(frozen=True)
class Result:
    """Estimate, interval (None: there is none), trust and effective size."""

    corrected: float
    interval: tuple[float, float] | None
    trust: float
    effective: float


def _joined(strata: Sequence[Stratum]) -> list[Stratum]:
    """Strata of which few were read, joined with those that are most like them by what programs said (Cochran 1977, § 5A.12)."""
    def is_small(it: Stratum) -> bool:
        return len(it.sample) < _FEWEST_OF_STRATUM and it.finite() > 0

    def unlike(one: Stratum, other: Stratum) -> float:
        total = abs(compensated(one.predicted) / one.units - compensated(other.predicted) / other.units)
        for here, there in zip(one.predicted, other.predicted):
            total += abs(here / one.units - there / other.units)
        return total

    def standing(it: Stratum) -> list[Unit]:
        return [Unit(unit.code, unit.predicted, weight * it.units, unit.cluster) for unit, weight in zip(it.sample, it.weights())]

    small = [it for it in strata if is_small(it)]
    enough = [it for it in strata if not is_small(it)]
    while small:
        least = min(small, key=lambda it: len(it.sample))
        small.remove(least)
        others = small or enough
        near = [it for it in others if it.finite() > 0]
        if not near:
            enough.append(least)
            break
        nearest = min(near, key=lambda it: unlike(least, it))
        others.remove(nearest)
        predicted = tuple(a + b for a, b in zip(least.predicted, nearest.predicted))
        both = Stratum(least.units + nearest.units, predicted, tuple(standing(least) + standing(nearest)))
        (small if is_small(both) else enough).append(both)
    return enough


class Contrast:
    """One share, with how far programs are trusted in each code."""

    def __init__(self, category: int, trust: Sequence[float], unmet: float = _QUARTER) -> None:
        self.category, self.trust, self.unmet = category, trust, unmet

    def residual(self, unit: Unit) -> float:
        people = 1.0 if unit.code == self.category else 0.0
        if unit.predicted == _ABSTAINED:
            return people
        return people - (1.0 if unit.predicted == self.category else 0.0) * self.trust[unit.predicted]

    def trusted(self, predicted: Sequence[float], units: int) -> float:
        return 1.0 * self.trust[self.category] * predicted[self.category] / units

    def unseen(self, predicted: Sequence[float], units: int) -> float:
        """What the squares are short of, since a small sample may not meet the errors of good programs (Perks 1947)."""
        squares = total = 0.0
        hiding = 0
        for category, trust in enumerate(self.trust):
            share = predicted[category] / units
            if trust > 0 and 0 < share < 1:
                errors = (_HALF if share < _RARE else self.unmet) * (1 + trust * trust)
                if category == self.category:
                    squares += errors
                    total += math.sqrt(errors)
                hiding += 1
        return squares if hiding < 2 else squares + (squares - total * total) / (hiding - 1)


class _Weighed:
    """A stratum as it enters the sums."""

    def __init__(self, of: Stratum, part: float) -> None:
        self.of, self.part, self.weights, self.finite = of, part, of.weights(), of.finite()

    def mean_residual(self, contrast: Contrast) -> float:
        return plain(weight * contrast.residual(unit) for weight, unit in zip(self.weights, self.of.sample))

    def mean(self, contrast: Contrast) -> float:
        return contrast.trusted(self.of.predicted, self.of.units) + self.mean_residual(contrast)

    def factor(self) -> float:
        drawn = len(self.of.sample)
        return 0.0 if drawn == 1 else self.finite * drawn / (drawn - 1)

    def squares(self, contrast: Contrast) -> float:
        mean = self.mean_residual(contrast)
        total = 0.0
        for weight, unit in zip(self.weights, self.of.sample):
            off = contrast.residual(unit) - mean
            total += weight * weight * off * off
        return total

    def variance(self, contrast: Contrast) -> float:
        drawn = float(len(self.of.sample))
        return self.factor() * (self.squares(contrast) + contrast.unseen(self.of.predicted, self.of.units) / (drawn * drawn))

    def reach(self, contrast: Contrast) -> tuple[float, float]:
        if self.finite <= 0:
            return 0.0, 0.0
        total = plain(it * it for it in self.weights)
        return _reach(clamp(self.mean(contrast), 0, 1), self.variance(contrast), 1 / (total * max(self.finite, total)))

    def few(self, contrast: Contrast) -> float:
        """How far below a rare share may lie, by the Poisson distribution (Garwood 1936, Biometrika 28, 437-442)."""
        share = clamp(self.mean(contrast), 0, 1)
        variance = self.variance(contrast)
        if self.finite <= 0 or share <= 0 or variance <= 0:
            return 0.0
        met = share * share * (1 - share) / variance
        if met < 1e-3:
            return share
        return 0.0 if met > 3 else share - share / met * gamma_quantile(1 - 0.975, met)


def _reach(share: float, variance: float, plain_units: float) -> tuple[float, float]:
    effective = plain_units if share <= 0 or share >= 1 or variance <= 0 else share * (1 - share) / variance
    if math.isinf(effective):
        return 0.0, 0.0
    low, high = wilson(share, effective)
    return share - low, high - share


def _and(one: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    return hypot(one[0], other[0]), hypot(one[1], other[1])


class SampledCorpus(Protocol):
    """Posts of a frame of which people read a sample, whatever the design of the draw."""

    def of_these(self) -> list[Result]:
        """Of these posts: only the sample is random."""

    def of_the_process(self, clusters: Mapping[int, tuple[int, Sequence[float]]]) -> list[Result]:
        """Of the process that writes such posts: agencies are random as well. By number of the agency its posts, and these by code of programs."""


class Corpus:
    """Posts of a frame in strata, of which people read a sample that was drawn at once."""

    def __init__(self, strata: Sequence[Stratum]) -> None:
        self.categories = len(strata[0].predicted)
        self.units = sum(it.units for it in strata)
        enough = _joined(strata)
        self.strata = [_Weighed(it, it.units / self.units) for it in enough]
        self.coded = sum(len(it.sample) for it in strata)
        open_ = [it for it in enough if it.finite() > 0]
        self.even = len(open_) > _FEW and all(it.units * float(self.coded) <= _EVEN * len(it.sample) * self.units for it in open_)
        self.trust = [self._trusted(it) for it in range(self.categories)]

    def of_these(self) -> list[Result]:
        """Of these posts: only the sample is random."""
        return self._estimates(lambda category: self._reach_of(Contrast(category, self.trust)))

    def of_the_process(self, clusters: Mapping[int, tuple[int, Sequence[float]]]) -> list[Result]:
        """Of the process that writes such posts: agencies are random as well. By number of the agency its posts, and these by code of programs."""
        quantile = t_quantile(0.975, len(clusters) - 1)

        def reach(category: int) -> tuple[float, float]:
            contrast = Contrast(category, self.trust, _HALF)
            more = quantile * math.sqrt(max(0.0, self._clustered(category, clusters) - self._variance(contrast)))
            return _and(self._reach_of(contrast), (more, more))
        return self._estimates(reach)

    def _estimates(self, reaches: Callable[[int], tuple[float, float]]) -> list[Result]:
        shares = self._shares()
        results = []
        for category in range(self.categories):
            below, above = reaches(category)
            share = shares[category]
            interval = max(0.0, share - below), min(1.0, share + above)
            variance = self._variance(Contrast(category, self.trust))
            effective = self._plain() if share <= 0 or share >= 1 or variance <= 0 else share * (1 - share) / variance
            half = (below + above) / 2
            if half > 0 and 0 < share < 1:
                effective = min(effective, share * (1 - share) * (Z / half) * (Z / half))
            results.append(Result(share, interval, self.trust[category], effective))
        return results

    def _reach_of(self, contrast: Contrast) -> tuple[float, float]:
        if self.even:
            return _reach(clamp(self._mean(contrast), 0, 1), self._variance(contrast), self._plain_now())
        reach = 0.0, 0.0
        rare = len(self.strata) > 1 and self._mean(contrast) < _RARE
        for stratum in self.strata:
            below, above = stratum.reach(contrast)
            if rare:
                below = max(below, stratum.few(contrast))
            reach = _and(reach, (stratum.part * below, stratum.part * above))
        return reach

    def _shares(self) -> list[float]:
        shares = [clamp(self._mean(Contrast(it, self.trust)), 0, 1) for it in range(self.categories)]
        total = plain(shares)
        return [it / total for it in shares]

    def _mean(self, contrast: Contrast) -> float:
        return plain(it.part * it.mean(contrast) for it in self.strata)

    def _trusted(self, category: int) -> float:
        """How far programs are trusted in a code: what makes the variance least, from 0 to 1."""
        together = machine = 0.0
        for stratum in self.strata:
            people = said = 0.0
            for weight, unit in zip(stratum.weights, stratum.of.sample):
                people += weight * (unit.code == category)
                said += weight * (unit.predicted == category)
            factor = stratum.part * stratum.part * stratum.factor()
            for weight, unit in zip(stratum.weights, stratum.of.sample):
                off = (unit.predicted == category) - said
                off = 0.0 if abs(off) < _LAST_DIGITS else off
                together += factor * weight * weight * off * ((unit.code == category) - people)
                machine += factor * weight * weight * off * off
        if machine > 0:
            return clamp(together / machine, 0, 1)
        told = all(it.of.predicted[category] in (0, it.of.units) for it in self.strata)
        return 1.0 if told and any(it.of.predicted[category] > 0 for it in self.strata) else 0.0

    def _variance(self, contrast: Contrast) -> float:
        if not self.even:
            return compensated(it.part * it.part * it.variance(contrast) for it in self.strata)
        met = compensated(it.part * it.part * it.factor() * it.squares(contrast) for it in self.strata)
        if self.coded == 1:
            return met
        every = [plain(it.of.predicted[category] for it in self.strata) for category in range(self.categories)]
        return met + contrast.unseen(every, self.units) * (1 - self.coded / self.units) / ((self.coded - 1) * self._plain())

    def _clustered(self, category: int, clusters: Mapping[int, tuple[int, Sequence[float]]]) -> float:
        contrast = Contrast(category, self.trust)
        share = self._mean(contrast)
        residuals = {cluster: units * (contrast.trusted(predicted, units) - share) for cluster, (units, predicted) in clusters.items()}
        for stratum in self.strata:
            for weight, unit in zip(stratum.weights, stratum.of.sample):
                residuals[unit.cluster] += weight * stratum.of.units * contrast.residual(unit)
        return compensated(it / self.units * it / self.units for it in residuals.values()) * len(clusters) / (len(clusters) - 1)

    def _plain(self) -> float:
        total = plain(it.part * weight * it.part * weight for it in self.strata for weight in it.weights)
        return min(float(self.units), 1 / total)

    def _plain_now(self) -> float:
        total = plain(it.finite * it.part * weight * it.part * weight for it in self.strata for weight in it.weights)
        return math.inf if total <= 0 else 1 / total


class OpenCorpus:
    """A corpus of whose sample some codes are not known: intervals reach over all that these could be (Manski 1989; Horowitz and Manski 2000)."""

    def __init__(self, points: Sequence[SampledCorpus], completed: Callable[[Callable[[Sequence[int]], int]], SampledCorpus], categories: int) -> None:
        def without(category: int) -> Callable[[Sequence[int]], int]:
            return lambda possible: next((it for it in possible if it != category), category)

        def having(category: int) -> Callable[[Sequence[int]], int]:
            return lambda possible: category if category in possible else possible[0]

        self.points = points
        self.lowest = [completed(without(it)) for it in range(categories)]
        self.highest = [completed(having(it)) for it in range(categories)]

    def of_these(self) -> list[Result]:
        """Of these posts."""
        return self._estimates(lambda it: it.of_these())

    def of_the_process(self, clusters: Mapping[int, tuple[int, Sequence[float]]]) -> list[Result]:
        """Of the process that writes such posts."""
        return self._estimates(lambda it: it.of_the_process(clusters))

    def _estimates(self, question: Callable[[SampledCorpus], list[Result]]) -> list[Result]:
        known = [question(it) for it in self.points]
        results = []
        for category, (lowest, highest) in enumerate(zip(self.lowest, self.highest)):
            here = [it[category] for it in known]
            share = _average([it.corrected for it in here])
            low, high = question(lowest)[category].interval, question(highest)[category].interval
            interval = None if low is None or high is None else (min(share, low[0]), max(share, high[1]))
            results.append(Result(share, interval, _average([it.trust for it in here]), _average([it.effective for it in here])))
        return results


def _average(numbers: Sequence[float]) -> float:
    return compensated(numbers) / len(numbers)
