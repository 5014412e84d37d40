// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Whether an interview was withdrawn is found out in one place, for all rooms. */
class OneQuestionTest {

	private static final Path BUNDLES = Path.of(System.getProperty("palier.root"), "bundles");

	@Test
	void noRoomFindsOutByItselfWhetherAnInterviewWasWithdrawn() throws IOException {
		try (Stream<Path> files = Files.walk(BUNDLES)) {
			assertThat(files.filter(OneQuestionTest::isSource).filter(OneQuestionTest::asks).map(it -> it.getFileName().toString())
					.collect(Collectors.toSet())).isEqualTo(Set.of("Interviews.java"));
		}
	}

	private static boolean isSource(Path file) {
		Path within = BUNDLES.relativize(file);
		return file.toString().endsWith(".java") && within.getNameCount() > 2 && within.getName(1).toString().equals("src")
				&& !within.getName(0).toString().endsWith(".tests");
	}

	private static boolean asks(Path file) {
		try {
			return Files.readString(file).contains("getWithdrawnOn");
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
