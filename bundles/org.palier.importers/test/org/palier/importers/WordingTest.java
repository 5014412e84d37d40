// SPDX-License-Identifier: EPL-2.0
package org.palier.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

	private static final Path BUNDLE = Path.of(System.getProperty("palier.root"), "bundles/org.palier.importers");

	@ParameterizedTest
	@CsvSource({
			"src/org/palier/importers/bluesky/messages_fr,src/org/palier/importers/bluesky/messages_en",
			"src/org/palier/importers/feeds/messages_fr,src/org/palier/importers/feeds/messages_en",
			"src/org/palier/importers/mastodon/messages_fr,src/org/palier/importers/mastodon/messages_en",
			"src/org/palier/importers/meta/messages_fr,src/org/palier/importers/meta/messages_en",
			"src/org/palier/importers/records/messages_fr,src/org/palier/importers/records/messages_en",
			"src/org/palier/importers/telegram/messages_fr,src/org/palier/importers/telegram/messages_en",
			"src/org/palier/importers/twitter/messages_fr,src/org/palier/importers/twitter/messages_en",
			"src/org/palier/importers/youtube/messages_fr,src/org/palier/importers/youtube/messages_en",
			"src/org/palier/importers/zeeschuimer/messages_fr,src/org/palier/importers/zeeschuimer/messages_en",
			"src/org/palier/importers/census/messages_fr,src/org/palier/importers/census/messages_en",
			"src/org/palier/importers/gc/messages_fr,src/org/palier/importers/gc/messages_en",
			"src/org/palier/importers/posts/messages_fr,src/org/palier/importers/posts/messages_en",
			"src/org/palier/importers/publics/messages_fr,src/org/palier/importers/publics/messages_en",
			"src/org/palier/importers/published/messages_fr,src/org/palier/importers/published/messages_en", "plugin_fr,plugin" })
	void bothLanguagesSayTheSameThings(String french, String english) throws Exception {
		Properties fr = read(french);
		Properties en = read(english);

		assertThat(fr.keySet()).isNotEmpty().isEqualTo(en.keySet());
		fr.forEach((key, text) -> assertThat(places((String) text)).as("places in %s", key).isEqualTo(places(en.getProperty((String) key))));
	}

	@ParameterizedTest
	@CsvSource({ "bluesky", "census", "feeds", "gc", "mastodon", "meta", "posts", "published", "records", "telegram", "twitter", "youtube",
			"zeeschuimer" })
	void frenchHasItsOwnQuotesSpacesAndApostrophes(String part) throws Exception {
		assertThat(read("src/org/palier/importers/" + part + "/messages_fr").entrySet().stream()
				.filter(it -> !it.getKey().toString().endsWith(".remedy"))
				.map(it -> it.getValue().toString()))
				.isNotEmpty().noneMatch(it -> Pattern.compile("'|\"|[^\\u202f][;:?!»]|«[^\\u202f]").matcher(it).find());
	}

	private static java.util.Set<String> places(String text) {
		return Pattern.compile("\\{\\d\\}").matcher(text).results().map(it -> it.group()).collect(java.util.stream.Collectors.toSet());
	}

	private static Properties read(String name) throws Exception {
		var properties = new Properties();
		try (Reader text = Files.newBufferedReader(BUNDLE.resolve(name + ".properties"), StandardCharsets.UTF_8)) {
			properties.load(text);
		}
		return properties;
	}
}
