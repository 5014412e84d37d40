#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Turns the bundle core over into rooms, in commits on the branch that is checked out; see the README beside.
set -e
cd "$(dirname "$0")/../.."
[ -z "$(git status --porcelain)" ] || { echo "commit what you have first" >&2; exit 1; }
here=releng/rooms
keep=$(mktemp -d) && cp -r $here/. "$keep"
python3 "$keep/move.py"
python3 "$keep/bundles.py"
python3 "$keep/manifests.py"
find bundles/org.palier.core -type d -empty -delete 2>/dev/null || true
git add -A && git commit -qm "Turn core over into rooms"
git am -3 -q "$keep/by-hand.mbox"
python3 "$keep/manifests.py"
python3 "$keep/finish.py"
git add -A && git commit -qm "Say in every list which rooms there are"
rm -r "$keep"
