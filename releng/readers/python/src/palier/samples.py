# SPDX-License-Identifier: EPL-2.0
"""Samples of posts that people read: weights, strata, agencies, corrected shares and a survey design."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .corrected import FEWEST_AGENCIES, Corpus, OpenCorpus, SampledCorpus, Stratum, Unit
from .design import SurveyDesign
from .errors import PalierError, listed
from .staged import DrawnStratum, StagedCorpus
from .tables import Table, Value

#: Of fewer posts that people read no share is corrected.
FEWEST = 30
_TABLES = ("sample_design", "sample_posts", "sample_frame")


@dataclass(frozen=True)
class Share:
    """The share of a code among all posts that could be drawn, 0 to 1.

    ``naive`` is by programs alone, no finding, and None where none coded; ``corrected`` is by what people read, from ``low`` to ``high`` at 95 %; ``n``
    posts were read, which tell as much as ``effective`` posts without programs; ``trust`` is how far programs enter, 0 to 1. ``process_low`` and
    ``process_high`` are of the process that writes such posts; None with fewer than ten agencies.
    """

    code: str
    label: str
    naive: float | None
    corrected: float
    low: float
    high: float
    n: int
    effective: float
    design_effect: float
    trust: float
    process_low: float | None
    process_high: float | None


@dataclass(frozen=True)
class Post:
    """A post that chance drew.

    ``weight`` is how many posts it stands for, None where nobody read it; ``code`` is by people, None where nobody read it or coders do not agree
    (``said`` has what they named); ``program`` is the code by programs, None for none. ``agency`` is a number within this sample.
    """

    stratum: str
    agency: int
    agency_chance: float
    chance: float
    weight: float | None
    code: str | None
    said: tuple[str, ...]
    program: str | None


@dataclass(frozen=True)
class Sample:
    """The posts that chance drew to correct the shares of a facet.

    ``posts`` is how many could be drawn; ``codes`` has names by id, in the order of the codebook; ``frame`` has posts by stratum, ``agencies`` by number
    of the agency: how many, and how many of each code as programs say.
    ``then`` has, of the strata of a draw in two stages, how many posts were drawn of how many.
    """

    name: str
    facet: str
    posts: int
    codes: Mapping[str, str]
    drawn: tuple[Post, ...]
    frame: Mapping[str, tuple[int, tuple[float, ...]]]
    agencies: Mapping[int, tuple[int, tuple[float, ...]]]
    programs: bool
    strata_kept: bool
    in_two_stages: bool
    then: Mapping[str, tuple[int, int]]
    path: Path

    @property
    def read(self) -> list[Post]:
        """The posts that people read, whether or not they agree."""
        return [it for it in self.drawn if it.said]

    def corrected(self) -> dict[str, Share]:
        """The corrected share of each code, as ``palier run estimate STUDY --set NAME --id FACET`` computes it, in the order of the codebook.

        Raises PalierError where people coded too few posts.
        """
        if sum(it.code is not None for it in self.drawn) < FEWEST:
            raise PalierError(f"people coded fewer than {FEWEST} posts of sample {self.name}; a share is corrected from {FEWEST} posts on", self.path)
        order = list(self.codes)
        corpus = self._corpus(order)
        these = corpus.of_these()
        process = corpus.of_the_process(self.agencies) if len(self.agencies) >= FEWEST_AGENCIES else None
        shares = {}
        named = {code for post in self.drawn for code in post.said}
        n = len(self.read)
        for place, code in enumerate(order):
            naive = sum(predicted[place] for _, predicted in self.frame.values()) / self.posts
            if naive > 0 or code in named:
                it = these[place]
                beyond = process[place].interval if process else None
                low, high = it.interval or (math.nan, math.nan)
                shares[code] = Share(code, self.codes[code], naive if self.programs else None, it.corrected, low, high, n, it.effective, n / it.effective,
                                     it.trust, beyond[0] if beyond else None, beyond[1] if beyond else None)
        return shares

    def design(self) -> SurveyDesign:
        """The survey design of the posts with one code by people: weights, strata and their sizes, and agencies where these were drawn first."""
        posts = [it for it in self.drawn if it.code is not None]
        if not posts:
            raise PalierError(f"people agree on no post of sample {self.name}", self.path)
        sizes = {key: size for key, (size, _) in self.frame.items()}
        kept = not self.in_two_stages and self.strata_kept and {it.stratum for it in posts} == set(sizes)
        return SurveyDesign([it.code or "" for it in posts], [1 / it.chance if it.weight is None else it.weight for it in posts],
                            [it.stratum if kept else "" for it in posts], sizes if kept else {"": self.posts},
                            [it.agency for it in posts] if self.in_two_stages else None, dict(self.codes))

    def _corpus(self, order: Sequence[str]) -> SampledCorpus:
        place = {code: number for number, code in enumerate(order)}
        every = tuple(range(len(order)))
        possible = [tuple(place[code] for code in it.said) or every for it in self.drawn]
        told = [number for number, it in enumerate(self.drawn) if it.said]

        together = tuple(sum(predicted[it] for _, predicted in self.frame.values()) for it in every)

        def staged(posts: Sequence[int], units: Mapping[str, list[Unit]]) -> SampledCorpus:
            """The whole design: posts that nobody read are no part of it, those that are gone since stay in it."""
            read = set(posts)
            missing: dict[str, int] = {}
            for number, post in enumerate(self.drawn):
                missing[post.stratum] = missing.get(post.stratum, 0) + (number not in read)
            strata = [DrawnStratum(size, coded - missing.get(key, 0), tuple(units.get(key, ()))) for key, (coded, size) in self.then.items()
                      if coded > missing.get(key, 0)]
            return StagedCorpus(self.posts, together, {self.drawn[it].agency: self.drawn[it].agency_chance for it in posts}, strata)

        def corpus(posts: Sequence[int], choice: Callable[[Sequence[int]], int], weight: Callable[[Post], float]) -> SampledCorpus:
            known = self.in_two_stages or self.strata_kept and {self.drawn[it].stratum for it in posts} == set(self.frame)
            units: dict[str, list[Unit]] = {}
            for number in posts:
                post, codes = self.drawn[number], possible[number]
                units.setdefault(post.stratum if known else "", []).append(
                    Unit(codes[0] if len(codes) == 1 else choice(codes), place.get(post.program or "", -1), weight(post), post.agency))
            if self.in_two_stages:
                return staged(posts, units)
            if known:
                return Corpus([Stratum(self.frame[key][0], self.frame[key][1], tuple(sample)) for key, sample in units.items()])
            return Corpus([Stratum(self.posts, together, tuple(sample)) for sample in units.values()])

        coders = max((len(self.drawn[it].said) for it in told), default=1)
        points = [corpus(told, lambda codes, coder=coder: codes[coder % len(codes)], lambda it: 1.0 if it.weight is None else it.weight)
                  for coder in range(coders)]
        if len(told) == len(self.drawn) and coders == 1:
            return points[0]
        whole = range(len(self.drawn))
        return OpenCorpus(points, lambda choice: corpus(whole, choice, lambda it: 1 / it.chance), len(order))


def samples_of(tables: Mapping[str, Table], path: Path) -> tuple[Sample, ...]:
    """The samples of a package; none where it has none. Raises PalierError where one of their tables is missing."""
    missing = [it for it in _TABLES if it not in tables]
    if missing:
        if len(missing) < len(_TABLES):
            raise PalierError(f"the table {listed(missing)} is missing; samples need {listed(_TABLES)}", path)
        return ()
    design, posts, frame = (tables[it] for it in _TABLES)
    samples = []
    for row in design:
        name, facet = str(row["sample"]), str(row["facet"])
        codes: dict[str, str] = {}
        parts: dict[tuple[str, str], tuple[int, list[float]]] = {}
        then: dict[str, tuple[int, int]] = {}
        for it in frame.where(sample=name, facet=facet):
            codes.setdefault(str(it["code"]), frame.label("code", it["code"]))
            parts.setdefault((str(it["part"]), str(it["key"])), (_whole(it["posts"]), []))[1].append(float(it["program"] or 0))
            if it.get("drawn_then") is not None:
                then[str(it["key"])] = _whole(it["drawn_then"]), _whole(it["posts_then"])
        if any(len(predicted) != len(codes) for _, predicted in parts.values()):
            raise PalierError(f"table sample_frame lacks rows of sample {name}; each part has one of each code", path)
        drawn = tuple(Post(str(it["stratum"]), _whole(it["agency"]), _number(it["agency_chance"]), _number(it["chance"]),
                           None if it["weight"] is None else _number(it["weight"]), None if it["people"] is None else str(it["people"]),
                           tuple(str(it["people_said"] or "").split()), None if it["program"] is None else str(it["program"]))
                      for it in posts.where(sample=name, facet=facet))
        unknown = {code for it in drawn for code in it.said} - set(codes)
        if unknown:
            raise PalierError(f"table sample_posts has codes that sample_frame lacks: {listed(unknown)}", path)
        samples.append(Sample(name, facet, _whole(row["posts"]), codes, drawn,
                              {key: (size, tuple(predicted)) for (part, key), (size, predicted) in parts.items() if part == "stratum"},
                              {int(key): (size, tuple(predicted)) for (part, key), (size, predicted) in parts.items() if part == "agency"},
                              bool(row["programs"]), bool(row["strata_kept"]), row["agencies"] is not None, then, path))
    return tuple(samples)


def _whole(value: Value) -> int:
    return int(value or 0)


def _number(value: Value) -> float:
    return float(value or 0)
