// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.files.ImportRequest;
import org.palier.files.UnreadableFileException;
import org.palier.importers.bluesky.BlueskyImporter;
import org.palier.importers.bluesky.RepositoryImporter;
import org.palier.importers.feeds.FeedImporter;
import org.palier.importers.mastodon.MastodonImporter;
import org.palier.importers.meta.FacebookImporter;
import org.palier.importers.meta.InstagramImporter;
import org.palier.importers.telegram.TelegramImporter;
import org.palier.importers.twitter.ArchiveImporter;
import org.palier.importers.twitter.TweetsImporter;
import org.palier.importers.youtube.YouTubeImporter;
import org.palier.importers.zeeschuimer.ZeeschuimerImporter;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.KnownFileException;
import org.palier.intake.imports.UncheckedImport;

/** Files that nobody should send: each importer reads them or says in a sentence why not. */
class HostileRecordsTest {

	static final List<Importer> ALL = List.of(new TweetsImporter(), new ArchiveImporter(), new MastodonImporter(), new BlueskyImporter(),
			new FacebookImporter(), new InstagramImporter(), new TelegramImporter(), new YouTubeImporter(), new ZeeschuimerImporter(),
			new FeedImporter(), new RepositoryImporter());

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = {
			"<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><rss><channel><item>"
					+ "<title>&c;</title></item></channel></rss>",
			"<!DOCTYPE rss [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&secret;</title></item></channel></rss>",
			"<!DOCTYPE rss [<!ENTITY % remote SYSTEM \"http://127.0.0.1:1/x.dtd\">%remote;]><rss><channel/></rss>" })
	void feedsWithEntitiesAreRefused(String text) throws IOException {
		Path file = Files.writeString(folder.resolve("feed.xml"), "<?xml version=\"1.0\"?>" + text);
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> ReadPosts.of(new FeedImporter(), file))
				.satisfies(it -> assertThat(it.reason().en()).startsWith("“feed.xml” declares entities"));
	}

	@Test
	void aDocumentTypeWithoutEntitiesIsNoHarm() throws IOException {
		Path file = Files.writeString(folder.resolve("feed.xml"),
				"<?xml version=\"1.0\"?><!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" "
						+ "\"http://127.0.0.1:1/rss-0.91.dtd\"><rss version=\"0.91\"><channel><item><title>Avis</title><link>https://regie.example/1</link></item>"
						+ "</channel></rss>");
		assertThat(ReadPosts.of(new FeedImporter(), file).posts).singleElement().satisfies(it -> assertThat(it.text()).isEqualTo("Avis"));
	}

	@Test
	void aBrokenFeedSaysWhere() throws IOException {
		Path file = Files.writeString(folder.resolve("feed.xml"), "<rss><channel>\n<item><title>a & b</title></item></channel></rss>");
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> ReadPosts.of(new FeedImporter(), file))
				.satisfies(it -> assertThat(it.reason().en()).startsWith("The XML of “feed.xml” is wrong in line 2"));
	}

	@Test
	void aFeedInTheEncodingThatItDeclaresIsReadAndOneInAnotherRefused() throws IOException {
		String text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss><channel><item><title>Été</title><link>https://regie.example/1</link></item></channel></rss>";
		Path latin = Files.write(folder.resolve("l.xml"), text.getBytes(StandardCharsets.ISO_8859_1));
		assertThat(ReadPosts.of(new FeedImporter(), latin).posts.getFirst().text()).isEqualTo("Été");
		Path wrong = Files.write(folder.resolve("w.xml"), text.replace("ISO-8859-1", "UTF-8").getBytes(StandardCharsets.ISO_8859_1));
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> ReadPosts.of(new FeedImporter(), wrong));
	}

	@Test
	void noneTakesAFileOfAnother() throws IOException {
		for (String text : List.of("a,b\n1,2\n", "{}", "[]", "[1,2]", "{\"a\":[{\"b\":1}]}", "<html><body/>"
				+ "</html>", "\u0089PNG\r\n\u001a\n", "window.x = ")) {
			Path file = Files.writeString(folder.resolve("f.json"), text);
			for (Importer each : ALL) {
				assertThat(each.recognises(ImportRequest.of(file))).as(each.id() + " of " + text).isFalse();
				assertThatExceptionOfType(UnreadableFileException.class).as(each.id() + " of " + text).isThrownBy(() -> ReadPosts.of(each, file));
			}
		}
	}

	@Test
	void whatIsCalledJsonAndIsNoneIsNotTakenForATable() throws IOException {
		Path file = Files.writeString(folder.resolve("your_posts_2.json"), "{ this is not valid json,,,");
		assertThatExceptionOfType(KnownFileException.class).isThrownBy(() -> new TweetsImporter().recognises(ImportRequest.of(file)))
				.satisfies(it -> assertThat(it.reason().en())
						.isEqualTo("The JSON of “your_posts_2.json” is wrong in line 1, column 3. Is the file whole?"));
	}

	/** Some mutations for each parser, by a fixed seed: a file is read or refused, and no row is lost. For longer: releng/harness/fuzz. */
	@ParameterizedTest
	@MethodSource("parsers")
	void mutatedFilesAreReadOrRefused(String id) throws IOException {
		var chance = new Random(2026);
		ParserTarget.Parser parser = ParserTarget.ALL.get(id);
		Path file = folder.resolve(parser.name());
		byte[] whole = parser.seed();
		Files.write(file, whole);
		assertThat(parser.importer().recognises(UncheckedImport.of(file, parser.options()).to(parser.importer()))).isTrue();
		assertThat(ParserTarget.rows(parser, file)).as("as it is").isPresent();
		int read = 0;
		for (int i = 0; i < 40; i++) {
			byte[] mutated = Arrays.copyOf(whole, chance.nextInt(5) == 0 ? chance.nextInt(whole.length) + 1 : whole.length);
			for (int n = 0; n <= chance.nextInt(2); n++) {
				mutated[chance.nextInt(mutated.length)] = chance.nextBoolean() ? (byte) chance.nextInt(256)
						: (byte) "[]{}\",:<>&0-\n".charAt(chance.nextInt(13));
			}
			Files.write(file, mutated);
			read += ParserTarget.rows(parser, file).isPresent() ? 1 : 0;
		}
		assertThat(read).isPositive();
	}

	/** What releng/harness/fuzz once found, so that it does not come back: a cell that holds a separator alone was taken for an address. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			posts-csv | 'yd,au Ati.\n;,'
			table     | 'Name,Website\n;,'
			""")
	void whatFuzzingFoundIsReadOrRefused(String id, String content) throws IOException {
		ParserTarget.Parser parser = ParserTarget.ALL.get(id);
		Path file = Files.writeString(folder.resolve(parser.name()), content);
		assertThatCode(() -> ParserTarget.rows(parser, file)).doesNotThrowAnyException();
	}

	static Set<String> parsers() {
		return ParserTarget.ALL.keySet();
	}
}
