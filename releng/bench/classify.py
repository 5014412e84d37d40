#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""./palier bench classify [POSTS]: posts of a corpus to codings of three facets by rules and model, beside the rules alone and, where it
is there, scikit-learn predicting three schemes on the same texts.

The posts are those of import.py, made once, seeded. Whole processes, in turn; seconds of the processor are what to compare on a machine that
others use. scikit-learn (TF-IDF of words 1-2 and characters 2-5, logistic regression) learns from the posts made for Palier, which takes
no time worth naming, and predicts in blocks of 20,000.
"""
import csv, importlib.util, os, shutil, subprocess, sys

from posts import MAP, ROOT, WORK, make, run

MADE = os.path.join(ROOT, "bundles", "org.palier.classifiers.linear", "src", "org", "palier", "classifiers", "linear", "made-posts.txt")
BLOCK = 20_000


def peer(posts):
    from scipy.sparse import hstack
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    with open(MADE, encoding="utf-8") as file:
        made = [line.rstrip("\n").split("|", 4) for line in file if not line.startswith("#")]
    words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)
    characters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True)
    texts = [row[4] for row in made]
    known = hstack([words.fit_transform(texts), characters.fit_transform(texts)]).tocsr()
    models = [LogisticRegression(C=10, class_weight="balanced", max_iter=2000).fit(known, [row[facet] for row in made]) for facet in range(3)]
    block = []

    def predict():
        rows = hstack([words.transform(block), characters.transform(block)]).tocsr()
        for model in models:
            model.predict(rows)
        block.clear()

    with open(posts, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            block.append(row["text"])
            if len(block) == BLOCK:
                predict()
    if block:
        predict()


def main():
    if sys.argv[1] == "--peer":
        return peer(sys.argv[2])
    product, rows = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    os.makedirs(WORK, exist_ok=True)
    posts = os.path.join(WORK, f"posts-{rows}.csv")
    if not os.path.exists(posts):
        make(posts, rows)
    palier = os.path.join(product, "palier")
    study = os.path.join(WORK, "classify-study")
    shutil.rmtree(study, ignore_errors=True)
    subprocess.run([palier, "run", "new", study], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([palier, "run", "import", study, posts, "--kind", "posts-csv", "--map", MAP, "--json"], check=True, stdout=subprocess.DEVNULL)
    kinds = {"palier, rules and model, 3 facets": [palier, "run", "classify", study, "--classifier", "ensemble", "--json"],
             "palier, rules, 1 facet": [palier, "run", "classify", study, "--classifier", "rules", "--json"]}
    if importlib.util.find_spec("sklearn"):
        kinds["scikit-learn, 3 schemes"] = [sys.executable, os.path.abspath(__file__), "--peer", posts]
    else:
        print("scikit-learn is not here: left out")
    print(f"{rows:,} posts, {os.path.getsize(posts) >> 20} MB; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print("| way | clock s | processor s | MB |\n|---|---|---|---|", flush=True)
    for kind, command in kinds.items():
        clock, processor, memory = run(command)
        print(f"| {kind} | {clock:.1f} | {processor:.1f} | {memory:.0f} |", flush=True)


main()
