#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""./palier bench import [ROWS]: posts from CSV into the corpus, beside DuckDB's own reader and, where it is there, pandas.

The same file for all; each whole process, in turn, one warm run and three that count; the medians are printed. Seconds of the
processor are what to compare on a machine that others use. The file is made once by posts.py, in build/bench.
"""
import importlib.util, os, shutil, statistics, subprocess, sys

from posts import MAP, WORK, make, run


def main():
    product, rows = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    os.makedirs(WORK, exist_ok=True)
    posts = os.path.join(WORK, f"posts-{rows}.csv")
    if not os.path.exists(posts):
        make(posts, rows)
    java = os.path.join(os.environ["JAVA_HOME"], "bin")
    plugins = os.path.join(product, "plugins")
    jar = next(os.path.join(plugins, it) for it in os.listdir(plugins) if it.startswith("org.duckdb.duckdb_jdbc"))
    subprocess.run([os.path.join(java, "javac"), "-d", WORK, "-cp", jar, os.path.join(os.path.dirname(os.path.abspath(__file__)), "ReadCsv.java")], check=True)
    palier = os.path.join(product, "palier")
    study, table, lite = (os.path.join(WORK, it) for it in ("study", "table.duckdb", "posts.sqlite"))

    def fresh():
        for left in (study, table, table + ".wal", lite):
            shutil.rmtree(left, ignore_errors=True) if os.path.isdir(left) else os.path.exists(left) and os.remove(left)
        subprocess.run([palier, "run", "new", study], check=True, stdout=subprocess.DEVNULL)

    kinds = {"palier import": [palier, "run", "import", study, posts, "--kind", "posts-csv", "--map", MAP, "--json"],
             "DuckDB read_csv": [os.path.join(java, "java"), "--enable-native-access=ALL-UNNAMED", "-cp", f"{WORK}{os.pathsep}{jar}", "ReadCsv", posts, table]}
    if importlib.util.find_spec("pandas"):
        kinds["pandas read_csv, to_sql"] = [sys.executable, "-c", "import pandas, sqlite3, sys; pandas.read_csv(sys.argv[1]).to_sql('posts', "
                                            "sqlite3.connect(sys.argv[2]), index=False)", posts, lite]
    else:
        print("pandas is not here: left out")
    measured = {kind: [] for kind in kinds}
    for turn in range(4):
        for kind, command in kinds.items():
            fresh()
            figures = run(command)
            if turn > 0:
                measured[kind].append(figures)
    peer = [statistics.median(it[k] for it in measured["DuckDB read_csv"]) for k in range(2)]
    print(f"{rows:,} posts, {os.path.getsize(posts) >> 20} MB; medians of three after a warm run; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print("| way | clock s | processor s | MB | processor, DuckDB = 1 |\n|---|---|---|---|---|")
    for kind, all_ in measured.items():
        clock, processor, memory = (statistics.median(it[k] for it in all_) for k in range(3))
        print(f"| {kind} | {clock:.1f} | {processor:.1f} | {memory:.0f} | {processor / peer[1]:.2f} |")


main()
