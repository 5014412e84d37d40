// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.ground.PluginFailedException;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedException;
import org.palier.ground.text.FailureKind;

/** Scripts rely on these numbers: none is ever given to something else. */
class ExitCodeTest {

	@Test
	void theNumbersOfReleasesStay() {
		Map<String, Integer> numbers = Arrays.stream(ExitCode.values())
				.collect(Collectors.toMap(Enum::name, ExitCode::number, (a, b) -> a, TreeMap::new));
		assertThat(numbers).isEqualTo(new TreeMap<>(Map.ofEntries(Map.entry("OK", 0), Map.entry("FAULTS_FOUND", 1), Map.entry("USAGE", 2),
				Map.entry("UNREADABLE", 3), Map.entry("INTERNAL", 4), Map.entry("IN_USE", 5), Map.entry("LIMIT", 6), Map.entry("DATA", 7),
				Map.entry("NO_ROOM", 8), Map.entry("PART", 9), Map.entry("INTERRUPTED", 130), Map.entry("TERMINATED", 143))));
	}

	@ParameterizedTest
	@EnumSource(FailureKind.class)
	void everySortOfFailureHasTheCodeOfItsName(FailureKind kind) {
		assertThat(ExitCode.of(kind).name()).isEqualTo(kind.name());
	}

	@ParameterizedTest
	@ValueSource(strings = { "bundles/org.palier.headless/src/org/palier/headless/help_en.properties",
			"bundles/org.palier.headless/src/org/palier/headless/help_fr.properties",
			"bundles/org.palier.help/html/command-line.html", "bundles/org.palier.help/nl/fr/html/command-line.html", "docs/commands.md" })
	void eachIsInTheHelp(String place) throws IOException {
		String text = Files.readString(Path.of(System.getProperty("palier.root")).resolve(place));
		for (ExitCode code : ExitCode.values()) {
			assertThat(text).as(place).containsPattern("(?:[;:]\\s|<td>|and |et |, )" + code.number() + "(?:\\s|</td>|,)");
		}
	}

	@Test
	void whatSomebodyForesawIsNoFaultOfPalier() {
		assertThat(Failure.of(new ExplainedException(Bilingual.same("too few")) {
			private static final long serialVersionUID = 1L;
		}).code()).isEqualTo(ExitCode.DATA);
		assertThat(Failure.of(new PluginFailedException(Bilingual.same("the service is down"))).code()).isEqualTo(ExitCode.PART);
		assertThat(Failure.of(new FileSystemException("/study/corpus", null, "No space left on device")).code()).isEqualTo(ExitCode.NO_ROOM);
		assertThat(Failure.of(new FileSystemException("/study/corpus", null, "Disk quota exceeded")).code()).isEqualTo(ExitCode.NO_ROOM);
		assertThat(Failure.of(new IOException("No space left on device")).code()).isEqualTo(ExitCode.NO_ROOM);
		assertThat(Failure.of(new IOException("Input/output error")).code()).isEqualTo(ExitCode.UNREADABLE);
		assertThat(Failure.of(new StackOverflowError()).code()).isEqualTo(ExitCode.INTERNAL);
	}
}
