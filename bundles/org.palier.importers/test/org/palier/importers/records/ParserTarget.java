// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.records;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.palier.files.UnreadableFileException;
import org.palier.ground.Progress;
import org.palier.importers.bluesky.BlueskyImporter;
import org.palier.importers.bluesky.RepositoryImporter;
import org.palier.importers.census.CensusLongImporter;
import org.palier.importers.census.CensusWideImporter;
import org.palier.importers.feeds.FeedImporter;
import org.palier.importers.gc.GcAccountsImporter;
import org.palier.importers.gc.GcOrganisationsImporter;
import org.palier.importers.mastodon.MastodonImporter;
import org.palier.importers.meta.FacebookImporter;
import org.palier.importers.meta.InstagramImporter;
import org.palier.importers.posts.PostTableImporter;
import org.palier.importers.publics.PublicsImporter;
import org.palier.importers.published.PublishedFiguresImporter;
import org.palier.importers.table.TableImporter;
import org.palier.importers.telegram.TelegramImporter;
import org.palier.importers.twitter.ArchiveImporter;
import org.palier.importers.twitter.TweetsImporter;
import org.palier.importers.youtube.YouTubeImporter;
import org.palier.importers.zeeschuimer.ZeeschuimerImporter;
import org.palier.intake.imports.ImportCollector;
import org.palier.intake.imports.ImportResult;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.UncheckedImport;

/**
 * What every parser promises of any bytes at all: the file is read, and each of its rows is taken or left out, or it is refused in a
 * sentence. The target of {@code releng/harness/fuzz}, by the names that fuzzers look for; the property {@code palier.parser} says which.
 */
public final class ParserTarget {

	/** A parser, and a small file that it reads. */
	record Parser(Importer importer, String name, byte[] seed, Map<String, String> options) {
	}

	static final Map<String, Parser> ALL = all();

	private static Parser parser = ALL.get("x-json");
	private static Path file;

	private ParserTarget() {
	}

	private static Map<String, Parser> all() {
		Map<String, Parser> all = new LinkedHashMap<>();
		add(all, new TweetsImporter(), "m.json", "[{\"id_str\":\"1\",\"created_at\":\"Wed Oct 10 20:19:24 +0000 2018\",\"full_text\":\"a\","
				+ "\"user\":{\"screen_name\":\"b\",\"id_str\":\"2\"},\"favorite_count\":1}]");
		add(all, new ArchiveImporter(), "m.json",
				"window.YTD.tweets.part0 = [{\"tweet\":{\"id_str\":\"1\",\"created_at\":\"Wed Oct 10 20:19:24 +0000 2018\",\"full_text\":\"a\"}}]");
		add(all, new MastodonImporter(), "m.json", "{\"type\":\"OrderedCollection\",\"totalItems\":1,\"orderedItems\":[{\"type\":\"Create\","
				+ "\"actor\":\"https://a.b/users/c\",\"published\":\"2023-01-02T05:00:00Z\","
				+ "\"object\":{\"id\":\"https://a.b/users/c/statuses/1\",\"content\":\"<p>x<br>y\",\"inReplyTo\":null}}]}");
		add(all, new BlueskyImporter(), "m.json",
				"{\"feed\":[{\"post\":{\"uri\":\"at://d/app.bsky.feed.post/1\",\"record\":{\"text\":\"a\",\"createdAt\":\"2024-05-06T07:08:09Z\"}}}]}");
		add(all, new FacebookImporter(), "m.json",
				"[{\"timestamp\":1600000000,\"data\":[{\"post\":\"\\u00c3\\u00a9\"}],\"attachments\":[{\"data\":[{\"media\":{\"uri\":\"a.jpg\"}}]}]}]");
		add(all, new InstagramImporter(), "m.json", "[{\"media\":[{\"uri\":\"a.jpg\",\"creation_timestamp\":1600000000,\"title\":\"t\"}]}]");
		add(all, new TelegramImporter(), "m.json",
				"{\"name\":\"a\",\"type\":\"public_channel\",\"id\":1,\"messages\":[{\"id\":2,\"type\":\"message\","
				+ "\"date\":\"2024-01-02T03:04:05\",\"from\":\"a\",\"text\":[\"x\",{\"text\":\"y\"}]}]}");
		add(all, new YouTubeImporter(), "m.json", "{\"items\":[{\"kind\":\"youtube#video\",\"id\":\"v\",\"snippet\":{\"channelId\":\"c\","
				+ "\"publishedAt\":\"2021-02-03T04:05:06Z\",\"title\":\"t\"}}]}");
		add(all, new ZeeschuimerImporter(), "m.json",
				"{\"source_platform\":\"tiktok.com\",\"data\":{\"id\":\"5\",\"createTime\":1690000000,\"author\":\"a\",\"stats\":{\"diggCount\":1}}}\n");
		add(all, new FeedImporter(), "m.json", "<rss><channel><title>a</title><item><title>b</title><link>c</link>"
				+ "<pubDate>Wed, 09 Nov 2022 23:56:00 +0000</pubDate></item></channel></rss>");
		all.put("posts-csv", new Parser(new PostTableImporter(), "m.csv",
				utf8("id,author,text,createdAt\n1,a,\"b, c\",2024-05-01 10:00\n2,a,d,2024-05-01 11:00\n"), Map.of("platform", "twitter")));
		add(all, new TableImporter(), "m.csv", "Name;Website;Twitter\nRégie A;https://a.example;@regie_a\nRégie B;;@regie_b\n");
		add(all, new PublicsImporter(), "m.csv", "name,kind,twitter\nGazette,press,@gazette\nUnion,union,@union\n");
		add(all, new CensusWideImporter(), "m.csv",
				"agency_id,name_fr,jurisdiction,facebook,X\nA-1,Régie A,qc,1,https://x.com/regie_a\nA-2,\"B, b\",qc,0,\n");
		add(all, new CensusLongImporter(), "m.csv",
				"agency_id,platform,status,url,checked_on,step\nA-1,facebook,present,https://facebook.com/a,2026-11-01,2\n");
		add(all, new GcOrganisationsImporter(), "m.csv",
				"gc_orgID,harmonized_name,nom_harmonise,lead_department,status_statut,end_date_fin\n1.0,A,B,,a,\n");
		add(all, new GcAccountsImporter(), "m.csv", "Account,Platform,Department,Language,URL,gc_orgID\n@a,X,Parks,English,https://x.com/a,1\n");
		add(all, new PublishedFiguresImporter(), "m.csv",
				"indicator,jurisdiction,platforms,row,measure,value,about,source\npenetration,qc,facebook,,penetration,52%,,p. 24\n");
		all.put("bluesky-repository", new Parser(new RepositoryImporter(), "m.car", repository(), Map.of()));
		return all;
	}

	private static byte[] repository() {
		try (var in = ParserTarget.class.getResourceAsStream("bluesky-repository.car")) {
			return in.readAllBytes();
		} catch (IOException damaged) {
			throw new IllegalStateException(damaged);
		}
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static void add(Map<String, Parser> all, Importer importer, String name, String seed) {
		all.put(importer.id(), new Parser(importer, name, utf8(seed), Map.of()));
	}

	/**
	 * Reads a file, if it is read at all.
	 * @return rows; nothing when it was refused
	 * @throws IllegalStateException when a row was lost, or nothing was said
	 */
	static Optional<Long> rows(Parser parser, Path file) throws IOException {
		var request = UncheckedImport.of(file, parser.options()).to(parser.importer());
		try {
			parser.importer().recognises(request);
		} catch (UnreadableFileException sentence) {
			said(sentence);
		}
		try {
			if (parser.importer().bringsPosts()) {
				ReadPosts posts = ReadPosts.of(parser.importer(), file, parser.options());
				return whole(posts.read, posts.accepted, posts.rejected.size());
			}
			var collector = new ImportCollector(parser.importer().id());
			parser.importer().read(request, ReadPosts.DIRECTORY, collector, Progress.NONE);
			ImportResult result = collector.result();
			return whole(result.read(), result.accepted(), result.rejected().size());
		} catch (UnreadableFileException sentence) {
			said(sentence);
			return Optional.empty();
		}
	}

	private static Optional<Long> whole(long read, long accepted, long rejected) {
		if (read != accepted + rejected) {
			throw new IllegalStateException("lost: " + read + " read, " + accepted + " accepted, " + rejected + " rejected");
		}
		return Optional.of(read);
	}

	private static void said(UnreadableFileException refused) {
		if (refused.reason().fr().isBlank() || refused.reason().en().isBlank()) {
			throw new IllegalStateException("refused without a word", refused);
		}
	}

	/** Called once by a fuzzer. */
	public static void fuzzerInitialize() throws IOException {
		parser = Optional.ofNullable(ALL.get(System.getProperty("palier.parser", "x-json")))
				.orElseThrow(() -> new IllegalArgumentException("-Dpalier.parser is one of " + ALL.keySet()));
		file = Files.createTempDirectory("palier-fuzz").resolve(parser.name());
	}

	/** Called by a fuzzer with whatever it makes up. */
	public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
		Files.write(file, bytes);
		rows(parser, file);
	}

	/** Writes the small files into a folder, for a fuzzer to begin with. @param args the folder */
	public static void main(String[] args) throws IOException {
		for (Map.Entry<String, Parser> each : ALL.entrySet()) {
			Files.write(Files.createDirectories(Path.of(args[0], each.getKey())).resolve("seed"), each.getValue().seed());
		}
	}
}
