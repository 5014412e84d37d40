// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What IDE and build share about sources. */
class SourceLayoutTest {

	private static final int LONGEST = 140;
	/** A line may be longer for the sake of a text in quotes, as an address or a line of an example, where little stands beside that text. */
	private static final int BESIDE_TEXT = 60;
	private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
	private static final Path SETTINGS = Sources.ROOT.resolve("releng/settings");

	@Test
	void noLineIsTooLongToRead() throws IOException {
		var tooLong = new ArrayList<String>();
		for (Path file : Sources.files(it -> it.endsWith(".java"))) {
			List<String> lines = Files.readAllLines(file);
			boolean inBlock = false;
			for (int line = 0; line < lines.size(); line++) {
				String text = lines.get(line);
				boolean ofBlock = inBlock;
				if (text.split("\"\"\"", -1).length % 2 == 0) {
					inBlock = !inBlock;
				}
				if (text.length() > LONGEST && !ofBlock && TEXT.matcher(text).replaceAll("").length() > BESIDE_TEXT) {
					tooLong.add(Sources.name(file) + ":" + (line + 1));
				}
			}
		}
		assertThat(tooLong).isEmpty();
	}

	/** Each bundle has a copy, because IDE and compiler look there alone: releng/settings.sh makes them. */
	@Test
	void everyBundleHasTheSettingsOfAll() throws IOException {
		List<String> checkedForNull = Files.readAllLines(SETTINGS.resolve("nulls"));
		Map<String, String> common = preferences(SETTINGS.resolve("org.eclipse.jdt.core.prefs"));
		Map<String, String> strict = new TreeMap<>(common);
		strict.putAll(preferences(SETTINGS.resolve("nulls.prefs")));
		int bundles = 0;
		for (Path bundle : projects()) {
			String name = bundle.getFileName().toString().replaceFirst("org\\.palier\\.", "");
			Path own = bundle.resolve(".settings");
			assertThat(own.resolve("org.eclipse.jdt.ui.prefs")).as("releng/settings.sh was not run")
					.hasSameTextualContentAs(SETTINGS.resolve("org.eclipse.jdt.ui.prefs"));
			assertThat(preferences(own.resolve("org.eclipse.jdt.core.prefs"))).as("settings of " + name)
					.isEqualTo(checkedForNull.contains(name) ? strict : common);
			bundles++;
		}
		assertThat(bundles).isGreaterThan(20);
	}

	/** One has code that EMF generates, the other classes that EMF calls without saying what may be null. See decision 0045. */
	private static final Set<String> OF_EMF = Set.of("org.palier.model", "org.palier.model.xml");

	/** A package that is not marked is checked for little, and others cannot implement its contracts. See CONTRIBUTING, Settings. */
	@Test
	void everyPackageThatIsCheckedForNullIsMarked() throws IOException {
		var unmarked = new ArrayList<String>();
		int marked = 0;
		for (String name : Files.readAllLines(SETTINGS.resolve("nulls"))) {
			Path sources = Sources.ROOT.resolve("bundles/org.palier." + name + "/src");
			try (Stream<Path> files = Files.walk(sources)) {
				for (Path folder : files.filter(it -> it.toString().endsWith(".java")).map(Path::getParent).distinct().sorted().toList()) {
					Path info = folder.resolve("package-info.java");
					if (OF_EMF.contains(sources.relativize(folder).toString().replace(File.separatorChar, '.'))) {
						continue;
					}
					if (Files.exists(info) && Files.readString(info).contains("\n@NullMarked\n")) {
						marked++;
					} else {
						unmarked.add(Sources.name(folder));
					}
				}
			}
		}
		assertThat(unmarked).as("packages without @NullMarked in package-info.java").isEmpty();
		assertThat(marked).isGreaterThan(30);
	}

	private static List<Path> projects() throws IOException {
		try (Stream<Path> bundles = Files.list(Sources.ROOT.resolve("bundles"))) {
			return bundles.filter(it -> Files.exists(it.resolve(".project")))
					.filter(it -> Files.isDirectory(it.resolve("src")) || Files.isDirectory(it.resolve("test"))).sorted().toList();
		}
	}

	private static Map<String, String> preferences(Path file) throws IOException {
		Map<String, String> found = new TreeMap<>();
		for (String line : Files.readAllLines(file)) {
			found.put(line.replaceFirst("=.*", ""), line.replaceFirst("[^=]*=", ""));
		}
		return found;
	}
}
