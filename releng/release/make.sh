#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Makes all files of a release, checks them, and says what a person does next. It tags nothing and sends nothing anywhere.
# ./palier release calls it, with JAVA_HOME set and all products built.
#   make.sh VERSION
# PALIER_SIGNING_KEY: a key of GPG, by which each file gets a signature beside it (FILE.asc)
root=$(cd "$(dirname "$0")/../.." && pwd -P) && cd "$root" || exit 1
version=$1
out=build/release/$version
target=releng/org.palier.product/target

say() { echo "release: $*" >&2; }
fail() { say "$*"; exit 1; }

# What keeps this from being the release itself; a dry run says it and goes on.
lacks=''
lack() { lacks="$lacks
  * $*"; }
grep -q "^Bundle-Version: $version\.qualifier" bundles/org.palier.app/META-INF/MANIFEST.MF ||
	fail "the bundles have another version; give them this one first: ./palier version $version"
grep -q "^## $version" CHANGELOG.md || fail "CHANGELOG.md has no section \"## $version\""
! grep -q "^## $version (unreleased)" CHANGELOG.md || lack "CHANGELOG.md calls $version unreleased: write its date instead"
grep -q "^version: $version\$" CITATION.cff || lack "CITATION.cff names another version"
[ -z "$(git status --porcelain 2>/dev/null)" ] || lack "the checkout has changes that are not committed"
! git rev-parse -q --verify "refs/tags/v$version" >/dev/null 2>&1 || lack "there is a tag v$version already"
[ "$PALIER_SIGNING_KEY" ] || lack "no key is at hand (PALIER_SIGNING_KEY): nothing is signed"

rm -rf "$out" && mkdir -p "$out" || exit 1
for archive in $target/products/palier-*.tar.gz $target/products/palier-*.zip; do
	[ ! -f "$archive" ] || cp "$archive" "$out/$(basename "$archive" | sed "s/-SNAPSHOT//")"
done
[ "$(ls "$out" | wc -l)" -eq 3 ] || fail "there should be an archive for each of three systems: $(ls "$out" | tr '\n' ' ')"
# The p2 repository, which in-house plug-ins are built against and installations are updated from.
(cd $target/repository && "$JAVA_HOME/bin/jar" --create --no-manifest --date="$(git log -1 --format=%cI 2>/dev/null || echo 2026-01-01T00:00:00Z)" --file="$root/$out/palier-$version-repository.zip" .) || exit 1
# The bill of each product stands in its archive too; beside it, a person reads it before unpacking anything.
for system in linux/gtk/x86_64 win32/win32/x86_64 macosx/cocoa/aarch64/Palier.app/Contents/Eclipse; do
	cp "$target/products/org.palier.product/$system/palier.cdx.json" "$out/palier-$version-${system%%/*}.cdx.json" || exit 1
done
sed -n "/^## $version/,/^## /p" CHANGELOG.md | sed '${/^## /d;}' >"$out/CHANGES.md"
(cd "$out" && find . -type f ! -name SHA256SUMS | sed 's,^\./,,' | LC_ALL=C sort | xargs sha256sum >SHA256SUMS) || exit 1
if [ "$PALIER_SIGNING_KEY" ]; then
	for file in "$out"/*; do
		gpg --batch --yes --local-user "$PALIER_SIGNING_KEY" --armor --detach-sign "$file" || fail "GPG could not sign $file"
	done
fi
sh releng/release/check.sh "$out" || fail "what was made does not hold; see above"

say "made and checked in $out:"
(cd "$out" && du -h ./* | sed 's,\./,,') >&2
if [ "$lacks" ]; then
	say "a dry run, since:$lacks"
	say "docs/releasing.md says what is done about each"
else
	say "what a person does next (docs/releasing.md): git tag -s v$version && git push origin v$version, then hand out these files"
fi
