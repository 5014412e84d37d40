#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Gives each bundle the settings of releng/settings: what the compiler warns of and refuses, how sources are laid out.
# The IDE and the build both read them from the bundle. A bundle in releng/settings/nulls is checked for null as well.
cd "$(dirname "$0")/.." || exit 1
from=releng/settings
for project in bundles/*/.project; do
	bundle=${project%/.project}
	[ -d "$bundle/src" ] || [ -d "$bundle/test" ] || continue
	mkdir -p "$bundle/.settings"
	cp "$from/org.eclipse.jdt.ui.prefs" "$bundle/.settings/"
	extra=/dev/null
	! grep -qx "${bundle#bundles/org.palier.}" $from/nulls || extra=$from/nulls.prefs
	# later lines of the same key win, and keys are in order whatever the locale
	cat "$from/org.eclipse.jdt.core.prefs" $extra | LC_ALL=C awk -F= '{ line[$1] = $0 } END { for (key in line) print line[key] }' |
		LC_ALL=C sort >"$bundle/.settings/org.eclipse.jdt.core.prefs"
done
