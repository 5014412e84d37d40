#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""Usages of the reference beside what people coded: posts of police forces that are in both, in both directions.

  by_people.py REFERENCE.csv uk_police_functions_part60.csv

Rows whose two passes agree on the usage; the class of people that is 100 is left out (14 rows of the whole file). Prints a table:
for each usage how many posts people gave each class, the share of the usage in the class and of the class in the usage."""
import collections
import csv
import sys


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def main():
    people = {r["id"]: r["class"].strip() for r in rows(sys.argv[2])}
    both = collections.Counter()
    for r in rows(sys.argv[1]):
        place, _, number = r["key"].rpartition(":")
        known = people.get(number)
        if "police" in place and known not in (None, "100") and r["usage_a"] == r["usage_b"]:
            both[r["usage_a"], known] += 1
    classes = sorted({c for _, c in both})
    usages = sorted({u for u, _ in both}, key=lambda u: -sum(both[u, c] for c in classes))
    of_class = {c: sum(both[u, c] for u in usages) for c in classes}
    print("| usage | posts | " + " | ".join(f"{c} ({of_class[c]})" for c in classes) + " |")
    for u in usages:
        all_of = sum(both[u, c] for c in classes)
        print(f"| {u} | {all_of} | " + " | ".join(f"{both[u, c]} ({100 * both[u, c] / of_class[c]:.0f} % of class, {100 * both[u, c] / all_of:.0f} % of usage)"
                                                   for c in classes) + " |")


if __name__ == "__main__":
    main()
