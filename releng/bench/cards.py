#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""What the cards of the programs that ship say of their errors, by operator: bundles/org.palier.coding/src/.../estimates/cards.csv.
cards.py FOLDS.csv LINEAR.csv RULES.csv VERSION_OF_RULES VERSION_OF_MODEL > cards.csv
LINEAR.csv (key,facet,truth,alone,with_rules) is what TrainLinear writes with the column fold_operator, RULES.csv (key,facet,truth,rules)
what the rules say of the same posts. Operators are numbers in the order of their posts."""
import collections
import csv
import sys

folds, linear, rules, of_rules, of_model = sys.argv[1:]
operator = {row["key"]: row["operator"] for row in csv.DictReader(open(folds, encoding="utf-8"))}
posts = collections.Counter(operator.values())
number = {name: i + 1 for i, name in enumerate(sorted(posts, key=lambda it: (-posts[it], it)))}
version = {"rules": of_rules, "linear": of_model, "ensemble": of_rules + "+" + of_model}
counted = collections.defaultdict(collections.Counter)
for row in csv.DictReader(open(linear, encoding="utf-8")):
    for coder, said in (("linear", row["alone"]), ("ensemble", row["with_rules"])):
        counted[coder, row["facet"], row["truth"], said][number[operator[row["key"]]]] += 1
for row in csv.DictReader(open(rules, encoding="utf-8")):
    counted["rules", row["facet"], row["truth"], row["rules"]][number[operator[row["key"]]]] += 1
print("What programs said of posts of reference-v2-dev, by the code of the reference: the rules; models of releng/bench/TrainLinear that had "
      "not seen the operator (fold_operator). Posts are counted by operator: the number that releng/bench/cards.py gave it, a colon, its posts")
print("coder,version,facet,truth,predicted,posts")
for (coder, facet, truth, said), bodies in sorted(counted.items()):
    print(",".join([coder, version[coder], facet, truth, said, " ".join(f"{body}:{many}" for body, many in sorted(bodies.items()))]))
