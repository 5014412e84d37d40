"""Codes posts for Palier: a line of JSON in, a line of JSON out. Prints nothing else; errors go to sys.stderr."""
import json
import sys

KEYWORDS = {"concours": "contest", "contest": "contest", "emploi": "job_offer", "hiring": "job_offer", "consultation": "consultation"}

start = json.loads(sys.stdin.readline())  # options, and the codebook of the study
shortest = start["options"]["shortest"]


def usage(text):
    if len(text) >= shortest:
        for word, code in KEYWORDS.items():
            if word in text.lower():
                return code
    return None  # the post is left without a code


for line in sys.stdin:
    answers = [{"post": post["post"], "codes": {"usage": usage(post["text"])}} for post in json.loads(line)["posts"]]
    print(json.dumps({"answers": answers}), flush=True)
