#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""What the benchmarks of posts share: the file of posts, made once, seeded (phrases of ours, texts as long as those of real posts: quantiles
of 9,450 posts of public bodies on Twitter), and the measure of a process."""
import csv, datetime, json, os, random, subprocess, sys, time

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


def lines_of_json(path, to):
    """The same posts, an object a line."""
    with open(path, encoding="utf-8", newline="") as rows, open(to + ".part", "w", encoding="utf-8") as out:
        for row in csv.DictReader(rows):
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    os.replace(to + ".part", to)


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
