#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""./palier bench read [POSTS] [--turns N] [--tolerance T]: seconds of the processor that commands take which read a study and change nothing.

The study has 600 agencies, of whose accounts 60 of 100 posts are; rules coded all posts, and six sets of 60 posts were drawn that nobody coded.
The posts are those of import.py, made once, seeded; the study stays in build/bench. Whole processes, the start of Java included, one warm run and
N (three) that count, medians. Ends with 1 where a command takes more than T (1.25) times what is wanted of it for a million posts; of another
number of posts nothing is wanted, and nothing of a reading before which the counts that are kept were deleted. The short form is among the tests: PassesTest counts how often posts are read, JoinsTest looks at plans.
"""
import argparse, csv, os, shutil, statistics, subprocess, sys

from posts import MAP, WORK, make, run

AGENCIES, SETS, MILLION = 600, 6, 1_000_000
TYPES = ["state_management", "state_enterprise", "awareness", "advisory"]
# Seconds of the processor, a million posts, a quiet machine.
WANTED = {"penetration": 2.0, "indicators": 4.0, "report": 4.0, "page and pages": 4.0}


def asked():
    parser = argparse.ArgumentParser(prog="palier bench read", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("product", help=argparse.SUPPRESS)
    parser.add_argument("posts", nargs="?", type=int, default=MILLION)
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--tolerance", type=float, default=1.25)
    return parser.parse_args()


def agencies(path):
    with open(path, "w", encoding="utf-8", newline="") as out:
        to = csv.writer(out)
        to.writerow(["agency_id", "jurisdiction", "name_fr", "name_en", "type", "twitter", "facebook"])
        for i in range(AGENCIES):
            to.writerow([f"b.{i:03}", "ca" if i % 3 else "qc", f"Agence du secteur {i}", f"Agency of sector {i}", TYPES[i % len(TYPES)],
                         f"https://twitter.com/compte_{i}", f"https://www.facebook.com/agence{i}" if i % 2 else "0"])


def study(palier, rows):
    """Made once for a number of posts; one that was broken off has another name."""
    whole = os.path.join(WORK, f"read-study-{rows}")
    if os.path.exists(whole):
        return whole
    posts, census, part = os.path.join(WORK, f"posts-{rows}.csv"), os.path.join(WORK, "agencies.csv"), whole + ".part"
    if not os.path.exists(posts):
        make(posts, rows)
    agencies(census)
    shutil.rmtree(part, ignore_errors=True)
    steps = [["new", part], ["import", part, census], ["import", part, posts, "--kind", "posts-csv", "--map", MAP], ["classify", part, "--classifier", "rules"]]
    steps += [["sample", part, "--size", "60", "--by", "platform", "--coders", "anne", "--seed", str(i), "--name", f"s{i}"] for i in range(1, SETS + 1)]
    for step in steps:
        run([palier, "run"] + step)
    os.rename(part, whole)
    return whole


def main():
    ask = asked()
    os.makedirs(WORK, exist_ok=True)
    palier = os.path.join(ask.product, "palier")
    where = study(palier, ask.posts)
    ways = {"start alone": ["--version"], "penetration": ["indicators", where, "--id", "penetration"], "indicators": ["indicators", where],
            "report": ["report", where, "--format", "html", "--out", os.path.join(WORK, "read-report.html"), "--overwrite"],
            "page and pages": ["report", where, "--edition", "page,pages", "--format", "html", "--out", os.path.join(WORK, "read-pages") + os.sep, "--overwrite"]}
    # Counts are kept after the first reading: it is timed beside, without a limit.
    first = {"indicators, counts not kept": ways["indicators"], "report, counts not kept": ways["report"]}
    measured = {way: [] for way in [*ways, *first]}
    for _ in range(1 + ask.turns):
        for way, command in first.items():
            shutil.rmtree(os.path.join(where, "kept-counts"), ignore_errors=True)
            measured[way].append(run([palier, "run"] + command))
        for way, command in ways.items():
            measured[way].append(run([palier, "run"] + command))
    print(f"{ask.posts:,} posts; medians after a warm run; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print("| command | processor s | wanted | clock s | MB |\n|---|---|---|---|---|")
    late = []
    for way, runs in measured.items():
        clock, processor, memory = (statistics.median(it[k] for it in runs[1:]) for k in range(3))
        wanted = WANTED.get(way) if ask.posts == MILLION else None
        print(f"| {way} | {processor:.1f} | {'' if wanted is None else f'at most {wanted:.1f}'} | {clock:.1f} | {memory:.0f} |")
        if wanted is not None and processor > wanted * ask.tolerance:
            late.append(way)
    if late:
        sys.exit(f"over {ask.tolerance} times what is wanted: {', '.join(late)}")


if __name__ == "__main__":
    main()
