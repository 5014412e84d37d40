// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.core.imports.ImportRequest;
import org.palier.core.imports.Importer;
import org.palier.core.imports.KnownFileException;
import org.palier.core.imports.UnreadableFileException;
import org.palier.importers.bluesky.BlueskyImporter;
import org.palier.importers.feeds.FeedImporter;
import org.palier.importers.mastodon.MastodonImporter;
import org.palier.importers.meta.FacebookImporter;
import org.palier.importers.meta.InstagramImporter;
import org.palier.importers.telegram.TelegramImporter;
import org.palier.importers.twitter.ArchiveImporter;
import org.palier.importers.twitter.TweetsImporter;
import org.palier.importers.youtube.YouTubeImporter;
import org.palier.importers.zeeschuimer.ZeeschuimerImporter;

/** Files that nobody should send: each importer reads them or says in a sentence why not. */
class HostileRecordsTest {

	static final List<Importer> ALL = List.of(new TweetsImporter(), new ArchiveImporter(), new MastodonImporter(), new BlueskyImporter(), new FacebookImporter(),
			new InstagramImporter(), new TelegramImporter(), new YouTubeImporter(), new ZeeschuimerImporter(), new FeedImporter());

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
		Path file = Files.writeString(folder.resolve("feed.xml"), "<?xml version=\"1.0\"?><!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" "
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
				.satisfies(it -> assertThat(it.reason().en()).isEqualTo("The JSON of “your_posts_2.json” is wrong in line 1, column 3. Is the file whole?"));
	}

	/** Some mutations for each parser, by a fixed seed: a file is read or refused, and no record is lost. */
	@Test
	void mutatedFilesAreReadOrRefused() throws IOException {
		List<String> seeds = List.of(
				"[{\"id_str\":\"1\",\"created_at\":\"Wed Oct 10 20:19:24 +0000 2018\",\"full_text\":\"a\",\"user\":{\"screen_name\":\"b\",\"id_str\":\"2\"},"
						+ "\"favorite_count\":1}]",
				"window.YTD.tweets.part0 = [{\"tweet\":{\"id_str\":\"1\",\"created_at\":\"Wed Oct 10 20:19:24 +0000 2018\",\"full_text\":\"a\"}}]",
				"{\"type\":\"OrderedCollection\",\"totalItems\":1,\"orderedItems\":[{\"type\":\"Create\",\"actor\":\"https://a.b/users/c\","
						+ "\"published\":\"2023-01-02T05:00:00Z\","
						+ "\"object\":{\"id\":\"https://a.b/users/c/statuses/1\",\"content\":\"<p>x<br>y\",\"inReplyTo\":null}}]}",
				"{\"feed\":[{\"post\":{\"uri\":\"at://d/app.bsky.feed.post/1\",\"record\":{\"text\":\"a\",\"createdAt\":\"2024-05-06T07:08:09Z\"}}}]}",
				"[{\"timestamp\":1600000000,\"data\":[{\"post\":\"\\u00c3\\u00a9\"}],\"attachments\":[{\"data\":[{\"media\":{\"uri\":\"a.jpg\"}}]}]}]",
				"[{\"media\":[{\"uri\":\"a.jpg\",\"creation_timestamp\":1600000000,\"title\":\"t\"}]}]",
				"{\"name\":\"a\",\"type\":\"public_channel\",\"id\":1,\"messages\":[{\"id\":2,\"type\":\"message\",\"date\":\"2024-01-02T03:04:05\","
						+ "\"from\":\"a\",\"text\":[\"x\",{\"text\":\"y\"}]}]}",
				"{\"items\":[{\"kind\":\"youtube#video\",\"id\":\"v\",\"snippet\":{\"channelId\":\"c\",\"publishedAt\":\"2021-02-03T04:05:06Z\",\"title\":\"t\"}}]}",
				"{\"source_platform\":\"tiktok.com\",\"data\":{\"id\":\"5\",\"createTime\":1690000000,\"author\":\"a\",\"stats\":{\"diggCount\":1}}}\n",
				"<rss><channel><title>a</title><item><title>b</title><link>c</link><pubDate>Wed, 09 Nov 2022 23:56:00 +0000</pubDate></item></channel></rss>");
		var chance = new Random(2026);
		Path file = folder.resolve("m.json");
		for (int kind = 0; kind < ALL.size(); kind++) {
			byte[] whole = seeds.get(kind).getBytes(StandardCharsets.UTF_8);
			Files.write(file, whole);
			assertThat(ALL.get(kind).recognises(ImportRequest.of(file))).as(ALL.get(kind).id()).isTrue();
			int read = 0;
			for (int i = 0; i < 40; i++) {
				byte[] mutated = Arrays.copyOf(whole, chance.nextInt(5) == 0 ? chance.nextInt(whole.length) + 1 : whole.length);
				for (int n = 0; n <= chance.nextInt(2); n++) {
					mutated[chance.nextInt(mutated.length)] = chance.nextBoolean() ? (byte) chance.nextInt(256) : (byte) "[]{}\",:<>&0-\n".charAt(chance.nextInt(13));
				}
				Files.write(file, mutated);
				try {
					var posts = ReadPosts.of(ALL.get(kind), file);
					assertThat(posts.read).isEqualTo(posts.accepted + posts.rejected.size());
					read++;
				} catch (UnreadableFileException sentence) {
					assertThat(sentence.reason().en()).isNotBlank();
				}
			}
			assertThat(read).as(ALL.get(kind).id()).isPositive();
		}
	}
}
