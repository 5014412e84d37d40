# SPDX-License-Identifier: EPL-2.0
"""Corrected shares of a sample that drew agencies before their posts.

Two-stage sampling with agencies as primary units, by linearisation of the ratio (Särndal, Swensson and Wretman 1992); agencies of other chances are held
against each other as J. Hájek does (1964, Annals of Mathematical Statistics 35, 1491-1523). As in Palier; intervals rest on a quantile of Student's
distribution, so that they agree to nine digits.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .arithmetic import Z, clamp, compensated, hypot, plain, t_quantile, wilson
from .corrected import FEWEST_AGENCIES, Contrast, Result, Unit


@dataclass(frozen=True)
class DrawnStratum:
    """A stratum of the second stage: how many posts it has, how many of them were read, and those of the sample."""

    units: int
    coded: int
    sample: tuple[Unit, ...]


class StagedCorpus:
    """Posts of a frame of which agencies were drawn first, each with a chance of its own; 1 for one that was certain."""

    def __init__(self, units: int, predicted: Sequence[float], chances: Mapping[int, float], strata: Sequence[DrawnStratum]) -> None:
        self.units, self.predicted, self.chances, self.strata = units, predicted, chances, strata
        self.sample = [unit for it in strata for unit in it.sample]
        self.by_chance = sum(it < 1 for it in chances.values())
        seen = {it.cluster for it in self.sample}
        if len(seen) < 2 or self.by_chance == 1:
            raise ValueError("posts of fewer than two agencies were read")
        self.whole = compensated(it.weight for it in self.sample)
        telling = sum(chances[it] < 1 for it in seen)
        self.quantile = Z if self.by_chance == 0 else t_quantile(0.975, max(1, telling - 1))
        self.left = 1 - len(self.sample) / units
        self.plain = self.whole * self.whole / compensated(it.weight * it.weight for it in self.sample)
        self.categories = range(len(predicted))
        self.trust = [self._trusted(it) for it in self.categories]
        untrusted = [0.0] * len(predicted)
        self.effect = self._effect(self.trust)
        people = self._effect(untrusted)
        self.wary = (self.effect + people) / 2
        self.alike = self.plain / people
        shares = []
        for category in self.categories:
            contrast = Contrast(category, self.trust)
            shares.append(clamp(contrast.trusted(predicted, units) + self._mean(contrast), 0, 1))
        total = plain(shares)
        self.shares = [it / total for it in shares]

    def of_these(self) -> list[Result]:
        """Of these posts."""
        return [self._result(it, self._interval(it, self.effect)) for it in self.categories]

    def of_the_process(self, clusters: Mapping[int, tuple[int, Sequence[float]]]) -> list[Result]:
        """Of the process that writes such posts; without intervals where fewer than ten agencies were drawn."""
        return [self._result(it, None if len(self.chances) < FEWEST_AGENCIES else self._of_process(it, clusters)) for it in self.categories]

    def _result(self, category: int, interval: tuple[float, float] | None) -> Result:
        return Result(self.shares[category], interval, self.trust[category], self._effective(category, self.effect))

    def _interval(self, category: int, effect: float) -> tuple[float, float]:
        share = self.shares[category]
        if self.left <= 0:
            return share, share
        low, high = wilson(share, self._effective(category, effect), self.quantile)
        return min(share, low), max(share, high)

    def _of_process(self, category: int, clusters: Mapping[int, tuple[int, Sequence[float]]]) -> tuple[float, float]:
        share = self.shares[category]
        low, high = self._interval(category, self.wary)
        contrast = Contrast(category, self.trust)
        more = self.quantile * math.sqrt(max(0.0, self._clustered(contrast, clusters) - self._linearised(contrast)))
        return max(0.0, share - hypot(share - low, more)), min(1.0, share + hypot(high - share, more))

    def _effective(self, category: int, effect: float) -> float:
        share = self.shares[category]
        contrast = Contrast(category, self.trust)
        own, single = self._linearised(contrast), self._of_units(contrast)
        met = len({it.cluster for it in self.sample if it.code == category})
        beyond = max(0.0, self.wary * single - own) if met < FEWEST_AGENCIES else max(0.0, effect * single - own) / 2
        variance = own + beyond + contrast.unseen(self.predicted, self.units) * self.left / (len(self.sample) * self.plain)
        return share * (1 - share) / variance if 0 < share < 1 and variance > 0 else self.alike

    def _effect(self, trust: Sequence[float]) -> float:
        """How many times agencies make the variances larger, all codes together; at least 1."""
        clustered = single = 0.0
        for category in self.categories:
            contrast = Contrast(category, trust)
            clustered += self._linearised(contrast)
            single += self._of_units(contrast)
        return 1.0 if single <= 0 else max(1.0, clustered / single)

    def _of_units(self, contrast: Contrast) -> float:
        mean = self._mean(contrast)
        return self.left * _spread([it.weight * (contrast.residual(it) - mean) / self.whole for it in self.sample], len(self.sample))

    def _trusted(self, category: int) -> float:
        people = plain(it.weight * (it.code == category) / self.whole for it in self.sample)
        said = plain(it.weight * (it.predicted == category) / self.whole for it in self.sample)
        together = machine = 0.0
        for it in self.sample:
            apart = (it.predicted == category) - said
            off = it.weight * (0.0 if abs(apart) < 1e-12 else apart)
            together += off * it.weight * ((it.code == category) - people)
            machine += off * off
        return 0.0 if machine <= 0 else clamp(together / machine, 0, 1)

    def _mean(self, contrast: Contrast) -> float:
        return compensated(it.weight * contrast.residual(it) for it in self.sample) / self.whole

    def _linearised(self, contrast: Contrast) -> float:
        """The variance of two stages, of what was met."""
        mean = self._mean(contrast)
        within = certain = 0.0
        elsewhere = False
        unknown: set[int] = set()
        totals: dict[int, float] = {}
        for stratum in self.strata:
            scores = [it.weight * (contrast.residual(it) - mean) / self.whole for it in stratum.sample]
            for it, score in zip(stratum.sample, scores):
                totals[it.cluster] = totals.get(it.cluster, 0.0) + score
            left = 1 - stratum.coded / stratum.units
            if left > 0 and stratum.coded == 1:
                unknown.update(it.cluster for it in stratum.sample)
                elsewhere = elsewhere or not stratum.sample
            elif left > 0:
                open_ = left * _spread([math.sqrt(self.chances[it.cluster]) * score for it, score in zip(stratum.sample, scores)], stratum.coded)
                within += open_
                certain += open_ if all(self.chances[it.cluster] == 1 for it in stratum.sample) else 0.0
        wide = elsewhere or any(self.chances[it] < 1 for it in unknown)
        lone = [totals.get(it, 0.0) for it in unknown if self.chances[it] == 1]
        between = self._between(totals, not wide) + _spread(lone, max(2, len(lone)))
        return between + (certain if wide else within)

    def _between(self, totals: Mapping[int, float], few: bool) -> float:
        if self.by_chance < 2:
            return 0.0
        weights = {cluster: 0.0 if chance == 1 else 1 - chance if few else 1.0 for cluster, chance in self.chances.items()}
        mean = plain(weight * totals.get(cluster, 0.0) for cluster, weight in weights.items()) / plain(weights.values())
        squares = plain(weight * (totals.get(cluster, 0.0) - mean) ** 2 for cluster, weight in weights.items())
        return squares * self.by_chance / (self.by_chance - 1)

    def _clustered(self, contrast: Contrast, clusters: Mapping[int, tuple[int, Sequence[float]]]) -> float:
        machine, mean = contrast.trusted(self.predicted, self.units), self._mean(contrast)
        sums = {cluster: units * (contrast.trusted(predicted, units) - machine) / self.units for cluster, (units, predicted) in clusters.items()}
        for it in self.sample:
            sums[it.cluster] += it.weight * (contrast.residual(it) - mean) / self.whole
        return compensated(it * it for it in sums.values()) * len(clusters) / (len(clusters) - 1)


def _spread(numbers: Sequence[float], n: int) -> float:
    """n/(n - 1) times the squares of n numbers about their mean, of which those that are not given are 0."""
    total = plain(numbers)
    return max(0.0, plain(it * it for it in numbers) - total * total / n) * n / (n - 1)
