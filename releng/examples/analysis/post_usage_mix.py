# SPDX-License-Identifier: EPL-2.0
"""What posts do, from the table of posts alone: palier run codings STUDY --form posts --out posts.csv; python3 post_usage_mix.py posts.csv"""
import csv, sys
from collections import Counter
SAID = {"abstained": "abstained", "nobody": "not_looked_at", "open": "open"}
posts = list(csv.DictReader(open(sys.argv[1], encoding="utf-8", newline="")))
owners = [{"direct": p["jurisdiction"], "relayed": "relayed_by_others", "ambiguous": "ambiguous", "not": "unattributed"}[p["attributed"]] for p in posts]
groups, tools = set(owners), {p["platform"] for p in posts}
no_agencies = {"relayed_by_others", "unattributed", "ambiguous"}
jurisdictions, others = groups - no_agencies, groups & no_agencies
together = len(jurisdictions) > (0 if others else 1)
counts, coded, all_posts = Counter(), Counter(), Counter()
for post, owner in zip(posts, owners):
    usage = SAID.get(post["usage_by"], post["usage"])
    for group in [owner] + ["agencies_together"] * (together and owner in jurisdictions) + ["all"] * (len(groups) + together > 1):
        for tool in [post["platform"]] + ["all"] * (len(tools) > 1):
            counts[group, tool, usage] += 1
            coded[group, tool] += post["usage_by"] not in SAID
            all_posts[group, tool] += 1
out = csv.writer(sys.stdout)
out.writerow(["jurisdiction", "platform", "usage", "posts", "share", "bound_low", "bound_high"])
for (group, tool, usage), n in sorted(counts.items()):
    row, of = [group, tool, usage, n, "", "", ""], coded[group, tool]
    if usage not in SAID.values():
        every = all_posts[group, tool]  # the bounds: the share, whatever the posts without a code are
        row[4:] = [n / of, n / every, (n + every - of) / every]
    out.writerow(row)
