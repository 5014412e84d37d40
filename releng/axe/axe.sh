#!/bin/sh
# Asks axe-core of HTML pages, light and dark: releng/axe/axe.sh AXE_MIN_JS PAGE.html...
# Needs chromium. Ends with 1 where a page has a violation.
axe=$1; shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
for page; do
	for scheme in 1 0; do # 1 is light, 0 is dark
		{
			# a page of Palier lets no script run: the copy that is asked does without that line
			sed 's/<meta http-equiv="Content-Security-Policy"[^>]*>//' "$page"
			echo '<script>'; cat "$axe"; echo '</script>'
			echo '<script>axe.run().then(r => { document.body.textContent = "AXE " + r.violations.map(v => v.id + " (" + v.impact + ", " + v.nodes.length + ")").join(", ") + " END" })</script>'
		} >"$work/page.html"
		said=$(chromium --headless --no-sandbox --disable-gpu --virtual-time-budget=20000 --user-data-dir="$work/profile" \
			--blink-settings=preferredColorScheme=$scheme --dump-dom "file://$work/page.html" 2>/dev/null | grep -o 'AXE .* END' | tail -n 1)
		[ $scheme = 1 ] && look=light || look=dark
		[ "$said" = 'AXE  END' ] || failed=1
		echo "$page ($look): ${said:-could not be asked}"
	done
done
exit $failed
