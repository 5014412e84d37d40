#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""./palier bench import [ROWS]: posts from CSV into the corpus, beside DuckDB's own reader and, where it is there, pandas.

The same file for all; each whole process, in turn, one warm run and three that count; the medians are printed. Seconds of the
processor are what to compare on a machine that others use. The file is made once, seeded, in build/bench: phrases of ours, texts
as long as those of real posts (quantiles of 9,450 posts of public bodies on Twitter).
"""
import csv, datetime, importlib.util, os, random, shutil, statistics, subprocess, sys, time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
WORK = os.path.join(ROOT, "build", "bench")
QUANTILES = [18, 60, 95, 110, 122, 135, 150, 165, 178, 190, 198, 205, 212, 220, 228, 240, 255, 275, 300, 320, 968]
PHRASES = [
    "Le conseil se réunit ce soir à 19 h à la mairie.", "La piscine ouvre à neuf heures, entrée libre.", "Travaux rue Principale : détour par le pont.",
    "Merci à toutes les personnes qui ont répondu au sondage !", "Quelle heure vous convient le mieux ?", "Avis d’ébullition levé dans le secteur nord.",
    "The library is closed on Monday.", "Road work on Main Street until Friday.", "Have your say on the new park.", "Thank you for your patience.",
    "Service is back to normal on the green line.", "We answer your questions, « live », at noon.", "Collecte des ordures : c’est reporté à mardi.",
    "#budget2021 : les documents sont en ligne https://ville.example/budget", "@voisine Nous transmettons, merci.", "Info-santé : 8-1-1 🚑"]
MAP = ("platform=platform,itemId=id,threadId=thread_id,accountHandle=username,author=name,text=text,language=lang,createdAt=created_at,url=url,"
       "replyTo=in_reply_to_status_id,metric.likes=likes,metric.shares=shares,metric.comments=comments")
COLUMNS = ["platform", "id", "thread_id", "username", "name", "text", "lang", "created_at", "url", "in_reply_to_status_id", "likes", "shares", "comments"]


def make(path, rows):
    draw = random.Random(20261127)
    start = datetime.datetime(2019, 1, 1)
    with open(path + ".part", "w", encoding="utf-8", newline="") as out:
        to = csv.writer(out)
        to.writerow(COLUMNS)
        for i in range(rows):
            place = draw.random() * (len(QUANTILES) - 1)
            low = int(place)
            wanted = QUANTILES[low] + (place - low) * (QUANTILES[low + 1] - QUANTILES[low])
            text = PHRASES[draw.randrange(len(PHRASES))]
            while len(text) < wanted:
                text += " " + PHRASES[draw.randrange(len(PHRASES))]
            number = 1_500_000_000_000_000_000 + i * 7919
            who = draw.randrange(997)
            to.writerow(["twitter", number, number - 7919 * draw.randrange(3), f"compte_{who}", f"Compte {who}", text[:int(wanted)], draw.choice(("fr", "en")),
                         (start + datetime.timedelta(seconds=i * 97)).strftime("%Y-%m-%d %H:%M:%S"), f"https://t.example/compte_{who}/status/{number}",
                         number - 7919 if draw.random() < .2 else "", draw.randrange(5000), draw.randrange(80), draw.randrange(30)])
    os.replace(path + ".part", path)


def run(command):
    """Seconds by the clock, seconds of the processor, megabytes at most."""
    begun = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    said = child.stderr.read()
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{' '.join(command)}: {child.returncode}\n{said}")
    return time.monotonic() - begun, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


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
