#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Changes the classes whose numbers reviewers read, one small change at a time, and counts how many of the changes a test
# notices (PIT). By hand, or once a night; too slow for ./palier test.
#   releng/mutation.sh             all rooms
#   releng/mutation.sh maturity    one of them
#   MUTATION_CLASSES='org.palier.coding.sets.SetDraw*' MUTATION_TESTS='org.palier.coding.sets.SetDrawTest' releng/mutation.sh sets
#                                  some classes of a room, held against some tests
# Bundle coding is several rooms, each held against the tests of its own package or of those that are named: they ask a database, and all at once take hours.
# Fails when a room is below its floor. Let nothing compile the same checkout meanwhile: classes would change under it.
# A mutant that is not done after a minute more than its tests take counts as noticed: on a
# machine so busy that others starve it, the score is too good. Reports: build/mutation/ROOM/index.html and mutations.xml.
rooms() {
	grep -v '^#' <<'END'
statistics statistics  org.palier.statistics.*          95
maturity   numbers     org.palier.numbers.maturity.*    80
agreement  coding      org.palier.coding.agreement.*    80 org.palier.coding.agreement.*,org.palier.coding.resolved.*
reference  coding      org.palier.coding.reference.*    80
sets       coding      org.palier.coding.sets.*         80
resolved   coding      org.palier.coding.resolved.*     80
estimates  coding      org.palier.coding.estimates.*    80
exchange   coding      org.palier.coding.exchange.*     80
desk       coding      org.palier.coding.desk.*,org.palier.coding.handout.*,org.palier.coding.methods.*   80
filter     study       org.palier.study.filter.*        80
# Decisions about bodies and persons.
matching   matching    org.palier.matching.*            80
place      detection   org.palier.detection.site.LinkPlace*          80 org.palier.detection.site.LinkPlaceTest
ownership  detection   org.palier.detection.site.*      76 org.palier.detection.site.LinkPlaceTest,org.palier.detection.site.OwnershipTest,org.palier.detection.site.InventedPagesTest
quotes     interviews  org.palier.interviews.reading.QuoteRules*     80
# What survives in PostDates gives up the short way of reading a date, and the long way gives the same.
dates      importers   org.palier.importers.posts.PostDates*         70
csv        files       org.palier.files.csv.DelimitedFile            75 org.palier.files.csv.*
text       ground      org.palier.ground.text.*         56
# Not measured yet: their floor is 0, which holds nothing. Who measures one writes what it has, 80 at most.
privacy    intake      org.palier.intake.privacy.*      0
# Not one change is noticed by tests of its own bundle (0 of 156): it has none.
table      ground      org.palier.ground.table.*        0
ground     ground      ~org.palier.ground.[A-Z].*,org.palier.ground.options.*,org.palier.ground.isolation.*,org.palier.ground.migration.*   0
files      files       org.palier.files.csv.*,org.palier.files.table.*,org.palier.files.records.*,org.palier.files.packed.*,org.palier.files.markup.*   0
study      study       org.palier.study.*               0
view       numbers     org.palier.numbers.view.*        0
indicators numbers     org.palier.numbers.indicators.*,org.palier.numbers.queries.*,org.palier.numbers.claims.*,org.palier.numbers.cases.*   0
classify   codebook    org.palier.codebook.classify.*,org.palier.codebook.cluster.*,org.palier.codebook.trained.*   0
theory     codebook    org.palier.codebook.theory.*     0
intake     intake      org.palier.intake.imports.*,org.palier.intake.mapping.*   0
pictures   pictures    org.palier.pictures.*            0
register   register    org.palier.register.*            0
checks     checks      org.palier.checks.*              0
analysis   analysis    org.palier.analysis.*            0
programs   programs    org.palier.programs.*            0
web        web         org.palier.web.*                 0
links      detection   org.palier.detection.links.*     0
verify     verify      org.palier.verify.*              0
home       home        org.palier.home.*                0
explore    explore     org.palier.explore.*             0
compare    compare     org.palier.compare.*             0
findings   findings    org.palier.findings.*            0
editions   editions    org.palier.editions.*            0
pages      workbench.api org.palier.workbench.api.*  0
END
}
pitest=1.30.2
junit5=1.2.3

root=$(cd "$(dirname "$0")/.." && pwd -P) && cd "$root" || exit 1
say() { echo "mutation: $*" >&2; }
out=$root/build/mutation
mkdir -p "$out/.mvn" # a folder of this name keeps the extensions of this checkout out

plugins=$(ls -d releng/org.palier.product/target/products/org.palier.product/*/*/*/plugins \
	releng/org.palier.product/target/products/org.palier.product/*/*/*/Palier.app/Contents/Eclipse/plugins 2>/dev/null | head -n 1)
[ "$plugins" ] || { say "please run ./palier build first"; exit 1; }
mvn=$root/build/apache-maven-3.9.11/bin/mvn
[ -x "$mvn" ] || mvn=mvn
# The runtime that the build made, unless JAVA_HOME names another: the Java on the path may be too old for the classes.
java=$(ls -d "${JAVA_HOME:-none}/bin/java" "$root"/build/jre-*/bin/java 2>/dev/null | head -n 1)
[ "$java" ] || { say "please run ./palier build first"; exit 1; }
# A mutant lives for seconds: the second compiler would take more than it gives.
machine="-Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1"

version() { # ARTIFACT, as the target platform has it
	sed -n "/<artifactId>$1<\/artifactId>/,/<version>/s/.*<version>\(.*\)<\/version>.*/\1/p" targetplatform/palier.target | head -n 1
}
dependency() { # GROUP ARTIFACT VERSION
	printf '<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency>\n' "$@"
}
{
	echo '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>'
	echo '<groupId>org.palier</groupId><artifactId>palier-mutation</artifactId><version>1</version><packaging>pom</packaging><dependencies>'
	dependency org.pitest pitest-command-line $pitest
	dependency org.pitest pitest-junit5-plugin $junit5
	dependency org.junit.jupiter junit-jupiter-engine "$(version junit-jupiter-engine)"
	dependency org.junit.jupiter junit-jupiter-params "$(version junit-jupiter-params)"
	dependency org.junit.platform junit-platform-launcher "$(version junit-platform-launcher)"
	dependency org.assertj assertj-core "$(version assertj-core)"
	echo '</dependencies></project>'
} >"$out/pom.xml.new"
if ! cmp -s "$out/pom.xml.new" "$out/pom.xml" || [ ! -d "$out/jars" ]; then
	rm -rf "$out/jars"
	mv "$out/pom.xml.new" "$out/pom.xml"
	(cd "$out" && "$mvn" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.7.0:copy-dependencies -DoutputDirectory=jars) ||
		{ rm -f "$out/pom.xml"; say "could not fetch PIT"; exit 1; }
fi

# What the build made, then what the target platform brings.
path=
for folder in bundles/*/target/classes; do
	bundle=${folder%/target/classes}
	path=$path:$root/$folder:$root/$bundle
done
for jar in "$out"/jars/*.jar "$plugins"/*.jar; do
	case ${jar##*/} in org.palier.*) ;; *) path=$path:$(cd "$(dirname "$jar")" && pwd)/${jar##*/} ;; esac
done

mutate() { # ROOM BUNDLE CLASSES 56 [TESTS, where they are not those of the same packages]
	bundle=$root/bundles/org.palier.$2
	if [ ! -d "$bundle/test" ]; then
		say "$1: no such bundle yet"
		return 0
	fi
	[ -d "$bundle/target/test-classes" ] || { say "$1: please run ./palier build first"; return 1; }
	say "$1: a change at a time"
	(cd "$bundle" && PALIER_DATA=${PALIER_DATA:-$root/../shared/data} "$java" $machine -cp "$bundle/target/test-classes$path" \
		org.pitest.mutationtest.commandline.MutationCoverageReport --testPlugin junit5 --reportDir "$out/$1" --sourceDirs "$bundle/src" \
		--mutableCodePaths "$bundle/target/classes" --targetClasses "${MUTATION_CLASSES:-$3}" --targetTests "${MUTATION_TESTS:-${5:-$3}}" --jvmPath "$java" \
		--jvmArgs "-Dpalier.root=$root,-Djava.awt.headless=true,--enable-native-access=ALL-UNNAMED,$(echo "$machine" | tr ' ' ,)" --threads "${MUTATION_THREADS:-1}" \
		--timeoutConst 60000 --outputFormats XML,HTML --timestampedReports false --mutationThreshold "$4" >"$out/$1.log" 2>&1)
	status=$?
	sed -n "s/^>> Generated \(.* mutations .*\)/mutation: $1: \1, floor $4 %/p" "$out/$1.log"
	[ $status = 0 ] || { grep -i 'threshold\|error\|exception' "$out/$1.log" | head -n 5; say "$1: not passed; all of it is in $out/$1.log"; }
	return $status
}

failed=0
for room in ${*:-$(rooms | cut -d' ' -f1)}; do
	line=$(rooms | grep "^$room ") || { say "no room $room"; exit 2; }
	set -f
	# shellcheck disable=SC2086 # four words, or five
	mutate $line || failed=1
	set +f
done
exit $failed
