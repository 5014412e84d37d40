#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Lists the libraries of the target platform, and the plugins of the build, of which there are newer versions. Changes
# nothing. Whoever takes one reads its release notes, changes the version, and runs ./palier test.
# Milestones, candidates, and versions that are dates (commons-io 20030203.000550) are left out.
root=$(cd "$(dirname "$0")/.." && pwd -P) && cd "$root" || exit 1
out=$root/build/updates
mkdir -p "$out/.mvn" # a folder of this name keeps the extensions of this checkout out
mvn=$root/build/apache-maven-3.9.11/bin/mvn
[ -x "$mvn" ] || mvn=mvn

{
	echo '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>'
	echo '<groupId>org.palier</groupId><artifactId>palier-updates</artifactId><version>1</version><packaging>pom</packaging><dependencies>'
	# What the target platform pins, each once; natives and other classifiers have the version of the jar without.
	awk '/<dependency>/ { entry = "" } /<(groupId|artifactId|version)>/ { gsub(/[ \t]/, ""); entry = entry $0 }
		/<\/dependency>/ && !seen[entry]++ { print "<dependency>" entry "</dependency>" }' targetplatform/palier.target
	echo '</dependencies></project>'
} >"$out/pom.xml"
cat >"$out/rules.xml" <<'END'
<ruleset xmlns="https://www.mojohaus.org/VERSIONS/RULE/2.1.0" comparisonMethod="maven">
	<ignoreVersions>
		<ignoreVersion type="regex">(?i).*[.-](alpha|beta|b|m|rc|cr|ea|snapshot|jre7|android).*</ignoreVersion>
		<ignoreVersion type="regex">(19|20)\d{6}.*</ignoreVersion>
	</ignoreVersions>
</ruleset>
END
(cd "$out" && "$mvn" -q -B org.codehaus.mojo:versions-maven-plugin:2.19.1:display-dependency-updates -Dmaven.version.rules="file:$out/rules.xml" \
	-DprocessDependencyManagement=false -Dversions.outputFile="$out/updates.txt" -Dversions.outputLineWidth=140) >"$out/log" 2>&1 ||
	{ tail -n 20 "$out/log" >&2; exit 1; }
grep -e '->' "$out/updates.txt" | sed 's/^ *//' | sort
echo "$(grep -c -e '->' "$out/updates.txt") of $(grep -c '<dependency>' "$out/pom.xml") libraries have a newer version"
