// SPDX-License-Identifier: EPL-2.0
package org.palier.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One program or several may have coded a study. A sentence of a page that cannot know speaks of automatic coding: a reader who sees one
 * program on page one and several in the annex does not know whom to believe.
 */
class ProgramsInWordsTest {

	private static final Pattern ONE = Pattern.compile("(?i)\\b(a|the|un|le|du) (program|programme)\\b");
	/** Sentences with a sister for several programs, which the page chooses by their number. */
	private static final String SISTER = ".programs";

	@ParameterizedTest
	@ValueSource(strings = { "org.palier.reports/src/org/palier/reports/words/front", "org.palier.reports/src/org/palier/reports/words/annex",
			"org.palier.editions/src/org/palier/editions/pages/facts", "org.palier.editions/src/org/palier/editions/pages/choices",
			"org.palier.editions/src/org/palier/editions/interactive/messages", "org.palier.editions/src/org/palier/editions/sheets/messages" })
	void noSentenceOfAPageCountsThePrograms(String file) throws IOException {
		for (String language : List.of("fr", "en")) {
			Properties words = read(Path.of("..", file + "_" + language + ".properties"));
			Stream<String> sentences = words.stringPropertyNames().stream().filter(it -> !words.containsKey(it + SISTER))
					.filter(it -> ONE.matcher(words.getProperty(it)).find()).map(it -> it + "=" + words.getProperty(it));
			assertThat(sentences).as(file + " " + language).isEmpty();
		}
	}

	private static Properties read(Path file) throws IOException {
		var words = new Properties();
		try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			words.load(in);
		}
		return words;
	}
}
