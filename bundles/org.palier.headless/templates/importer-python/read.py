"""Reads posts for Palier: one line of JSON in, a line of JSON out for each row. Prints nothing else; errors go to sys.stderr."""
import json
import sys
from datetime import datetime

start = json.loads(sys.stdin.readline())  # options, and the file
with open(start["file"], encoding=start["encoding"] or "utf-8") as lines:
    for row, line in enumerate(lines, 1):
        moment, account, text = line.rstrip("\n").split("\t", 2)
        try:
            created = datetime.fromisoformat(moment.replace("Z", "+00:00")).isoformat()
        except ValueError:
            why = {"fr": "Ce n’est pas un moment.", "en": "This is no moment."}
            print(json.dumps({"row": row, "rejected": {"column": "moment", "value": moment, "message": why}}))
            continue
        post = {"platform": start["options"]["platform"], "account": account, "text": text, "created": created}
        print(json.dumps({"row": row, "post": post}))
