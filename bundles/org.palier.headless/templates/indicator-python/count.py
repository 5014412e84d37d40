"""Counts for Palier: lines of JSON in, one line of JSON with a table out. Prints nothing else; errors go to sys.stderr."""
import json
import sys
from collections import Counter

agencies, own = [], Counter()
json.loads(sys.stdin.readline())  # the lists of the study
for line in sys.stdin:
    said = json.loads(line)
    if "agency" in said:
        agencies.append(said["agency"])
    if "posts" in said and said["posts"]["own"]:
        own[said["posts"]["agency"]] += said["posts"]["count"]

columns = [
    {"id": "agency", "name": {"fr": "Organisme", "en": "Agency"}, "type": "agency"},
    {"id": "posts", "name": {"fr": "Publications", "en": "Posts"}, "type": "count"},
    {"id": "for_each", "name": {"fr": "Par employé", "en": "For each employee"}, "type": "number"},
]
rows = [[it["id"], own[it["id"]], own[it["id"]] / it["size"] if it["size"] else None] for it in agencies]
print(json.dumps({"unit": "post", "columns": columns, "rows": rows}))
