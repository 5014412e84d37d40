#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""./palier bench import [ROWS] [--turns N] [--only WAY,WAY] [--again]: posts into the corpus, beside DuckDB's own readers and, where it is
there, pandas.

The same posts for all; each whole process, in turn, on the same two cores, one warm run and N (three) that count; medians, and what is
wanted of them. Seconds of the processor are what to compare on a machine that others use. Files are made once by posts.py, in build/bench;
each run is written down there as it ends, so that a bench that was broken off goes on where it stopped (--again begins anew). Of more than
two million posts the tables alone are timed, and held against those of a million.
"""
import argparse, json, os, shutil, statistics, subprocess, sys

from posts import MAP, WORK, lines_of_json, make, run

HERE = os.path.dirname(os.path.abspath(__file__))
PEERS = {"csv": "read_csv", "masked": "read_csv", "json": "read_json"}
# What issue and changelog promise: of a way, how often its peer, or how many seconds.
WANTED = {"csv": 2.0, "masked": 3.0, "json": 2.5}
MEGABYTES, TWINS, TENFOLD, PANDAS, MANY = 800, 10, 10.5, 1.5, 2_000_000


def asked():
    parser = argparse.ArgumentParser(prog="palier bench import", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("product", help=argparse.SUPPRESS)
    parser.add_argument("rows", nargs="?", type=int, default=1_000_000)
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--only", default="")
    parser.add_argument("--again", action="store_true")
    return parser.parse_args()


def room(rows, json_too):
    # CSV 380 bytes a post, JSON 560; then two stores and what is staged beside them.
    wanted, free = rows * (2_400 + (600 if json_too else 0)), shutil.disk_usage(WORK).free
    if free < wanted:
        sys.exit(f"{rows:,} posts take about {wanted >> 20:,} MB in {WORK}; {free >> 20:,} MB are free. Take fewer, or make room.")


def main():
    ask = asked()
    os.makedirs(WORK, exist_ok=True)
    many = ask.rows > MANY
    room(ask.rows, not many)
    csv, ndjson = (os.path.join(WORK, f"posts-{ask.rows}.{it}") for it in ("csv", "ndjson"))
    if not os.path.exists(csv):
        make(csv, ask.rows)
    if not many and not os.path.exists(ndjson):
        lines_of_json(csv, ndjson)
    java, plugins = os.path.join(os.environ["JAVA_HOME"], "bin"), os.path.join(ask.product, "plugins")
    jar = next(os.path.join(plugins, it) for it in os.listdir(plugins) if it.startswith("org.duckdb.duckdb_jdbc"))
    subprocess.run([os.path.join(java, "javac"), "-d", WORK, "-cp", jar, os.path.join(HERE, "ReadCsv.java")], check=True)
    palier, key = os.path.join(ask.product, "palier"), os.path.join(WORK, "key")
    study, table, lite = (os.path.join(WORK, it) for it in ("study", "table.duckdb", "posts.sqlite"))

    def fresh():
        for left in (study, table, table + ".wal", lite):
            shutil.rmtree(left, ignore_errors=True) if os.path.isdir(left) else os.path.exists(left) and os.remove(left)
        subprocess.run([palier, "run", "new", study], check=True, stdout=subprocess.DEVNULL)

    take = [palier, "run", "import", study, csv, "--kind", "posts-csv", "--map", MAP, "--json"]
    peer = [os.path.join(java, "java"), "--enable-native-access=ALL-UNNAMED", "-cp", f"{WORK}{os.pathsep}{jar}", "ReadCsv"]
    ways = {"csv": take, "read_csv": peer + [csv, table], "masked": take + ["--privacy", "research", "--key", key],
            "twins": [palier, "run", "duplicates", study, "--posts", "--json"]}
    if not many:
        ways |= {"json": [ndjson if it == csv else it for it in take], "read_json": peer + [ndjson, table]}
        pandas = [it for it in (sys.executable, "/usr/bin/python3") if subprocess.run([it, "-c", "import pandas"], capture_output=True).returncode == 0]
        if pandas:
            ways["pandas"] = [pandas[0], "-c", "import pandas, sqlite3, sys; pandas.read_csv(sys.argv[1]).to_sql('posts', "
                              "sqlite3.connect(sys.argv[2]), index=False)", csv, lite]
        else:
            print("pandas is not here: left out (apt-get install python3-pandas)")
    ways = {way: command for way, command in ways.items() if not ask.only or way in ask.only.split(",")}
    pin = ["taskset", "-c", "0,1"] if shutil.which("taskset") and (os.cpu_count() or 1) > 1 else []
    ways = {way: pin + command for way, command in ways.items()}
    kept = os.path.join(WORK, f"import-{ask.rows}.json")
    measured = json.load(open(kept)) if os.path.exists(kept) and not ask.again else {}
    for turn in range(1 + ask.turns):
        for way, command in ways.items():
            if len(measured.setdefault(way, [])) > turn:
                continue
            fresh()
            if way == "twins":
                subprocess.run(take, check=True, stdout=subprocess.DEVNULL)
            measured[way].append(run(command))
            json.dump(measured, open(kept, "w"))
            print(f"{way} {turn}: {measured[way][-1][0]:.1f} s by the clock, {measured[way][-1][1]:.1f} of the processor", file=sys.stderr, flush=True)
    tell(ask.rows, csv, {way: [statistics.median(it[k] for it in all_[1:]) for k in range(3)] for way, all_ in measured.items() if len(all_) > 1}, many)


def tell(rows, csv, medians, many):
    print(f"{rows:,} posts, {os.path.getsize(csv) >> 20} MB as CSV; medians after a warm run; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print("| way | clock s | processor s | MB | clock, peer = 1 | processor, peer = 1 | wanted |\n|---|---|---|---|---|---|---|")
    before = os.path.join(WORK, "import-1000000.json")
    a_million = json.load(open(before)) if many and os.path.exists(before) else {}
    for way, (clock, processor, memory) in medians.items():
        ratios, wanted = ["", ""], ""
        if PEERS.get(way) in medians:
            ratios, wanted = [f"{own / of:.2f}" for own, of in zip((clock, processor), medians[PEERS[way]])], f"at most {WANTED[way]}, {MEGABYTES} MB"
        elif way == "twins":
            wanted = f"at most {TWINS} s for a million"
        elif way == "pandas" and "csv" in medians:
            ratios, wanted = [f"{own / of:.2f}" for own, of in zip((clock, processor), medians["csv"])], f"at least {PANDAS} of palier's csv"
        if way == "csv" and len(a_million.get(way, [])) > 1:
            wanted += f"; {clock / statistics.median(it[0] for it in a_million[way][1:]):.1f} times a million, at most {TENFOLD}"
        print(f"| {way} | {clock:.1f} | {processor:.1f} | {memory:.0f} | {ratios[0]} | {ratios[1]} | {wanted} |")


main()
