#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Holds what a release is made of against what it says of itself, as somebody does who has nothing but the files: sums, signatures
# where there are some, and the product for this system, unpacked into an empty folder, started without a home or a Java of its own.
#   check.sh FOLDER [--short]    --short leaves out the demo, half a minute
folder=$(cd "$1" && pwd -P) || exit 1
fail() { echo "check: $*" >&2; exit 1; }
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT

(cd "$folder" && sha256sum --quiet --strict -c SHA256SUMS) || fail "a file is not the one that SHA256SUMS names"
unnamed=$(cd "$folder" && for file in *; do case $file in SHA256SUMS | *.asc) ;; *) grep -q "  $file\$" SHA256SUMS || echo "$file" ;; esac; done)
[ -z "$unnamed" ] || fail "SHA256SUMS does not name $unnamed"
for signature in "$folder"/*.asc; do
	[ ! -f "$signature" ] || gpg --batch --verify "$signature" "${signature%.asc}" 2>"$work/gpg" || { cat "$work/gpg" >&2; fail "$signature does not hold"; }
done

[ "$(uname)-$(uname -m)" = Linux-x86_64 ] || { echo "check: sums hold; the product for this system is not started by this script" >&2; exit 0; }
set -- "$folder"/*linux*.tar.gz "$2"
[ -f "$1" ] || fail "there is no product for Linux in $folder"
mkdir "$work/palier" "$work/home" && tar -xzf "$1" -C "$work/palier" || fail "$1 cannot be unpacked"
palier=$(find "$work/palier" -maxdepth 2 -name palier -type f)
[ -x "$palier" ] || fail "$1 holds no start script"
clean() { (cd "$work" && env -i HOME="$work/home" PATH=/usr/bin:/bin LANG=C.UTF-8 "$@"); }
cmp -s "$(dirname "$palier")/palier.cdx.json" "$folder"/*-linux.cdx.json || fail "the bill of materials in the product is not the one beside it"
clean "$palier" --version --verify || fail "the product is not as its bill of materials says"
[ "$2" ] || {
	clean "$palier" run demo "$work/demo" >"$work/said" 2>&1 || { cat "$work/said" >&2; fail "the demo failed"; }
	find "$work/demo" -name '*.pdf' | grep -q . || fail "the demo made no report"
}
echo "check: $(basename "$1") holds" >&2
