#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""What a well-known library reaches on the shared reference: TF-IDF of words 1-2 and characters 2-5, a word for the mark of
a reply, balanced logistic regression, C = 10, on the very folds that Palier reads. Rows whose two passes agree in the facet,
without `none`, of classes of at least 10 rows. Needs scikit-learn (Debian: python3-sklearn).

  peer_linear.py REFERENCE.csv FOLDS.csv [--fold-column fold_account] [--predictions FILE] [--solver lbfgs|liblinear]

Prints for each facet: rows, classes, majority, accuracy, macro-F1. --predictions keeps key, facet, truth and answer, from
which the interval of a difference is drawn."""
import argparse
import collections
import csv
import sys

import sklearn
from scipy.sparse import hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, f1_score
from sklearn.multiclass import OneVsRestClassifier

FACETS = ("usage", "model", "level")
LEAST = 10


def rows_of(rows, facet):
    if facet in rows[0]:
        rows = [dict(r, **{facet + "_a": r[facet], facet + "_b": r[facet]}) for r in rows]
    elif facet + "_a" not in rows[0]:
        return []
    kept = [r for r in rows if r[facet + "_a"] == r[facet + "_b"] and r[facet + "_a"] not in ("", "none")]
    count = collections.Counter(r[facet + "_a"] for r in kept)
    return [r for r in kept if count[r[facet + "_a"]] >= LEAST]


def read(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def text(row):
    return ("isreplymark " if row["is_reply"] == "1" else "") + row["text"]


def fit(solver):
    one = LogisticRegression(C=10, class_weight="balanced", max_iter=2000, solver=solver, random_state=1)
    return OneVsRestClassifier(one) if solver == "liblinear" else one


def answers(train, test, facet, solver):
    words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)
    characters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True)
    texts = [text(r) for r in train]
    known = hstack([words.fit_transform(texts), characters.fit_transform(texts)]).tocsr()
    asked = [text(r) for r in test]
    new = hstack([words.transform(asked), characters.transform(asked)]).tocsr()
    return fit(solver).fit(known, [r[facet + "_a"] for r in train]).predict(new)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("reference")
    parser.add_argument("folds")
    parser.add_argument("--fold-column", default="fold_account")
    parser.add_argument("--predictions")
    parser.add_argument("--solver", default="lbfgs")
    asked = parser.parse_args()
    rows = read(asked.reference)
    fold = {r["key"]: r[asked.fold_column] for r in read(asked.folds)}
    kept = []
    print("scikit-learn", sklearn.__version__, asked.fold_column, asked.solver)
    for facet in FACETS:
        some = rows_of(rows, facet)
        if not some:
            continue
        truth, said = [], []
        for one in sorted(set(fold.values())):
            train = [r for r in some if fold[r["key"]] != one]
            test = [r for r in some if fold[r["key"]] == one]
            predicted = answers(train, test, facet, asked.solver)
            truth += [r[facet + "_a"] for r in test]
            said += list(predicted)
            kept += [(r["key"], facet, r[facet + "_a"], p) for r, p in zip(test, predicted)]
        classes = sorted(set(truth))
        most = collections.Counter(truth).most_common(1)[0][1] / len(truth)
        print(f"{facet} rows={len(truth)} classes={len(classes)} majority={most:.3f} accuracy={accuracy_score(truth, said):.3f} "
              f"macro_f1={f1_score(truth, said, labels=classes, average='macro'):.3f}", flush=True)
    if asked.predictions:
        with open(asked.predictions, "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(("key", "facet", "truth", "answer"))
            writer.writerows(kept)


if __name__ == "__main__":
    sys.exit(main())
