// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Post;
import org.palier.detection.live.LiveLimits;
import org.palier.files.RowOutcome;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.importers.bluesky.BlueskyImporter;
import org.palier.importers.feeds.FeedImporter;
import org.palier.importers.mastodon.MastodonImporter;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.ImportCollector;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.PostFact;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.web.AllowedHosts;
import org.palier.web.Proxies;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Against a server of this machine that answers as the published interfaces say. */
class PostFetchTest {

	private static final AllowedHosts LOOPBACK = InetAddress::isLoopbackAddress;
	private static final FetchLimits QUICK = new FetchLimits(new LiveLimits(1, 1_000_000, Duration.ofSeconds(5), Duration.ZERO, 3),
			Duration.ofSeconds(2), 50);
	private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

	private record Answer(int status, Map<String, String> headers, String body) {
	}

	@TempDir
	private Path study;
	private final Map<String, Deque<Answer>> site = new ConcurrentHashMap<>();
	private final List<String> asked = new CopyOnWriteArrayList<>();
	private HttpServer server;
	private String home;
	private Instant now = Instant.parse("2026-11-27T12:00:00Z");

	@BeforeEach
	void serve() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", this::answer);
		server.start();
		home = "http://localhost:" + server.getAddress().getPort();
	}

	@AfterEach
	void stop() {
		server.stop(0);
	}

	private void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().toString();
		Deque<Answer> answers = site.get(path);
		Answer answer = answers == null ? new Answer(404, Map.of(), "{\"error\":\"Record not found\"}")
				: answers.size() > 1 ? answers.poll() : answers.peek();
		if (!path.equals("/robots.txt")) {
			asked.add(path);
		}
		answer.headers().forEach(exchange.getResponseHeaders()::set);
		byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(answer.status(), body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

	private void give(String path, Answer... answers) {
		site.put(path, new ArrayDeque<>(List.of(answers)));
	}

	private static Answer ok(String body) {
		return new Answer(200, Map.of(), body);
	}

	private PostFetch fetch(FetchKind kind, AccountToFetch... accounts) {
		return new PostFetch(new FetchPlan(kind, Bilingual.same("here"), OCTOBER, List.of(accounts)), LOOPBACK, Proxies.NONE, QUICK, home,
				Clock.fixed(now, ZoneOffset.UTC));
	}

	private static String skeet(int number, String day) {
		return """
				{"post":{"uri":"at://did:plc:a/app.bsky.feed.post/%d","author":{"did":"did:plc:a","handle":"office.example"},
				 "record":{"$type":"app.bsky.feed.post","text":"avis %d","createdAt":"%sT10:00:00.000Z"},"likeCount":%d}}"""
				.formatted(number, number, day, number);
	}

	private static String skeets(String cursor, String... posts) {
		return "{\"feed\":[" + String.join(",", posts) + "]" + (cursor.isEmpty() ? "" : ",\"cursor\":\"" + cursor + "\"") + "}";
	}

	private static final String FEED = "/xrpc/app.bsky.feed.getAuthorFeed?limit=100&filter=posts_with_replies&actor=office.example";
	private static final AccountToFetch OFFICE = new AccountToFetch("bluesky", "office.example", "https://bsky.app/profile/office.example");

	private List<Post> read(FetchedPosts fetched, Importer reader) throws IOException {
		var rows = new ImportCollector(reader.id()) {
			final List<Post> posts = new ArrayList<>();

			@Override
			public void row(RowOutcome outcome) {
				if (outcome instanceof RowOutcome.Accepted row) {
					row.facts().forEach(it -> posts.add(((PostFact) it).post()));
				}
			}
		};
		Importer together = fetched.importer(reader);
		together.read(fetched.request(), new CensusDirectory(platforms()), rows, Progress.NONE);
		return rows.posts;
	}

	private static Study platforms() {
		Study study = PalierFactory.eINSTANCE.createStudy();
		for (String id : List.of("bluesky", "mastodon", "rss", "blog")) {
			Platform platform = PalierFactory.eINSTANCE.createPlatform();
			platform.setId(id);
			study.getPlatforms().add(platform);
		}
		return study;
	}

	private static List<String> texts(List<Post> posts) {
		return posts.stream().map(Post::text).toList();
	}

	@Test
	void blueskyIsReadPageByPageUntilTheDay() throws IOException {
		give(FEED, ok(skeets("c1", skeet(3, "2026-11-20"), skeet(2, "2026-10-02"))));
		give(FEED + "&cursor=c1", ok(skeets("c2", skeet(1, "2026-10-01"), skeet(0, "2026-09-30"))));
		try (FetchFolder folder = FetchFolder.open(study, fetch(FetchKind.BLUESKY, OFFICE).plan(), Clock.fixed(now, ZoneOffset.UTC))) {
			FetchedPosts fetched = fetch(FetchKind.BLUESKY, OFFICE).fetch(folder, Progress.NONE);
			List<Post> posts = read(fetched, new BlueskyImporter());
			assertThat(texts(posts)).containsExactly("avis 3", "avis 2", "avis 1");
			assertThat(posts.getFirst().accountHandle()).isEqualTo("office.example");
			assertThat(fetched.missed()).isEmpty();
			assertThat(asked).containsExactly(FEED, FEED + "&cursor=c1");
			folder.imported();
		}
		assertThat(study.resolve("fetch")).as("nothing of it is left").doesNotExist();
	}

	@Test
	void mastodonIsAskedAtTheServerOfTheAccount() throws IOException {
		give("/api/v1/accounts/lookup?acct=office", ok("{\"id\":\"77\",\"acct\":\"office\"}"));
		String status = "{\"id\":\"%d\",\"created_at\":\"%s\",\"uri\":\"u%d\",\"content\":\"<p>pouet %d</p>\",\"account\":{\"id\":\"77\",\"acct\":\"office\"}}";
		give("/api/v1/accounts/77/statuses?limit=40", ok("[" + status.formatted(9, "2026-11-01T00:00:00.000Z", 9, 9) + "]"));
		give("/api/v1/accounts/77/statuses?limit=40&max_id=9", ok("[]"));
		AccountToFetch here = new AccountToFetch("mastodon", "office", home + "/@office");
		AccountToFetch nowhere = new AccountToFetch("mastodon", "perdu", "");
		AccountToFetch gone = new AccountToFetch("mastodon", "parti", home + "/@parti");
		try (FetchFolder folder = FetchFolder.open(study, fetch(FetchKind.MASTODON, here, nowhere, gone).plan(),
				Clock.fixed(now, ZoneOffset.UTC))) {
			FetchedPosts fetched = fetch(FetchKind.MASTODON, here, nowhere, gone).fetch(folder, Progress.NONE);
			List<Post> posts = read(fetched, new MastodonImporter());
			assertThat(texts(posts)).containsExactly("pouet 9");
			assertThat(fetched.missed()).extracting(it -> it.sentence().en()).satisfiesExactly(it -> assertThat(it).contains("perdu", "server"),
					it -> assertThat(it).contains("parti", "404", "Record not found"));
			assertThat(fetched.missed()).noneMatch(FetchedPosts.Missed::later);
		}
	}

	@Test
	void aFeedIsFoundOnThePageThatNamesItAndOldEntriesAreLeftOut() throws IOException {
		give("/blog", ok("<html><head><link rel='alternate' type='application/rss+xml' href='/feed.xml'></head></html>"));
		give("/feed.xml", ok("""
				<?xml version="1.0"?><rss version="2.0"><channel><title>B</title><link>https://elsewhere.example/</link>
				<item><title>Neuf</title><guid>n</guid><pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate></item>
				<item><title>Vieux</title><guid>v</guid><pubDate>Tue, 01 Sep 2026 10:00:00 GMT</pubDate></item></channel></rss>"""));
		AccountToFetch blog = new AccountToFetch("blog", "", home + "/blog");
		try (FetchFolder folder = FetchFolder.open(study, fetch(FetchKind.FEED, blog).plan(), Clock.fixed(now, ZoneOffset.UTC))) {
			List<Post> posts = read(fetch(FetchKind.FEED, blog).fetch(folder, Progress.NONE), new FeedImporter());
			assertThat(texts(posts)).containsExactly("Neuf");
			assertThat(posts.getFirst()).extracting(Post::platform, Post::accountUrl).as("as the census has it").containsExactly("blog",
					home + "/blog");
		}
	}

	@Test
	void aServiceIsWaitedForAsItSaysAndNoLonger() throws IOException {
		give(FEED, new Answer(429, Map.of("Retry-After", "0"), ""), ok(skeets("", skeet(1, "2026-11-20"))));
		AccountToFetch other = new AccountToFetch("bluesky", "other.example", "");
		String reset = Long.toString(now.plusSeconds(86_400).getEpochSecond());
		give(FEED.replace("office", "other"), new Answer(429, Map.of("RateLimit-Reset", reset), ""), ok(skeets("", skeet(2, "2026-11-21"))));
		AccountToFetch third = new AccountToFetch("bluesky", "third.example", "");
		try (FetchFolder folder = FetchFolder.open(study, fetch(FetchKind.BLUESKY, OFFICE, other, third).plan(),
				Clock.fixed(now, ZoneOffset.UTC))) {
			FetchedPosts fetched = fetch(FetchKind.BLUESKY, OFFICE, other, third).fetch(folder, Progress.NONE);
			List<Post> posts = read(fetched, new BlueskyImporter());
			assertThat(texts(posts)).containsExactly("avis 1");
			assertThat(fetched.missed()).hasSize(2).allMatch(FetchedPosts.Missed::later).first()
					.satisfies(it -> assertThat(it.sentence().en()).contains("other.example", "2026-11-28 12:00 UTC"));
			assertThat(asked).as("the third is not even asked for").noneMatch(it -> it.contains("third"));
			folder.imported();
		}
		asked.clear();
		now = now.plusSeconds(3600);
		give(FEED.replace("office", "third"), ok(skeets("", skeet(3, "2026-11-22"))));
		try (FetchFolder folder = FetchFolder.open(study, fetch(FetchKind.BLUESKY, OFFICE, other, third).plan(),
				Clock.fixed(now, ZoneOffset.UTC))) {
			assertThat(folder.isTakenUp()).isTrue();
			List<Post> posts = read(fetch(FetchKind.BLUESKY, OFFICE, other, third).fetch(folder, Progress.NONE), new BlueskyImporter());
			assertThat(texts(posts)).as("what was left, and nothing twice").containsExactly("avis 2", "avis 3");
			assertThat(asked).noneMatch(it -> it.contains("office"));
		}
	}

	@Test
	void whatWasGotBeforeACancelIsNotAskedForAgain() throws IOException {
		give(FEED, ok(skeets("c1", skeet(3, "2026-11-20"))));
		give(FEED + "&cursor=c1", ok(skeets("c2", skeet(2, "2026-11-19"))));
		give(FEED + "&cursor=c2", ok(skeets("", skeet(1, "2026-11-18"))));
		Progress stopAfterTwo = new Progress() {
			@Override
			public void report(long done, long total) {
				// nobody watches
			}

			@Override
			public boolean isCancelled() {
				return asked.size() >= 2;
			}
		};
		PostFetch fetch = fetch(FetchKind.BLUESKY, OFFICE);
		try (FetchFolder folder = FetchFolder.open(study, fetch.plan(), Clock.fixed(now, ZoneOffset.UTC))) {
			assertThatThrownBy(() -> fetch.fetch(folder, stopAfterTwo)).isInstanceOf(CancellationException.class);
			assertThatThrownBy(() -> FetchFolder.open(study, fetch.plan(), Clock.systemUTC())).isInstanceOf(FetchInUseException.class)
					.hasMessageContaining("is fetching here since");
		}
		// Killed between writing a page and noting it.
		try (var files = Files.newDirectoryStream(study.resolve("fetch/bluesky-2026-10-01"), "1-*")) {
			Path written = files.iterator().next();
			Files.writeString(written, Files.readString(written) + skeet(99, "2026-11-01").replace("\n", ""));
		}
		try (FetchFolder folder = FetchFolder.open(study, fetch.plan(), Clock.fixed(now, ZoneOffset.UTC))) {
			assertThat(texts(read(fetch.fetch(folder, Progress.NONE), new BlueskyImporter()))).containsExactly("avis 3", "avis 2", "avis 1");
		}
		assertThat(asked).doesNotHaveDuplicates().hasSize(3);
		try (FetchFolder folder = FetchFolder.open(study, fetch.plan(), Clock.fixed(now.plus(Duration.ofDays(2)), ZoneOffset.UTC))) {
			assertThat(folder.isTakenUp()).as("two days later all may be others").isFalse();
		}
	}

	@Test
	void privateNetworksAndWhatRobotsForbidAreNotAsked() throws IOException {
		give("/robots.txt", ok("User-agent: *\nDisallow: /xrpc/\n"));
		give(FEED, ok(skeets("", skeet(1, "2026-11-20"))));
		PostFetch fetch = fetch(FetchKind.BLUESKY, OFFICE);
		try (FetchFolder folder = FetchFolder.open(study, fetch.plan(), Clock.fixed(now, ZoneOffset.UTC))) {
			assertThat(fetch.fetch(folder, Progress.NONE).missed()).extracting(it -> it.reason().en()).allMatch(it -> it.contains("robots.txt"));
		}
		AccountToFetch inside = new AccountToFetch("rss", "", home + "/feed.xml");
		PostFetch outside = new PostFetch(new FetchPlan(FetchKind.FEED, Bilingual.same("here"), OCTOBER, List.of(inside)),
				AllowedHosts.PUBLIC, Proxies.NONE, QUICK, home, Clock.systemUTC());
		try (FetchFolder folder = FetchFolder.open(study, outside.plan(), Clock.systemUTC())) {
			assertThat(outside.fetch(folder, Progress.NONE).missed()).extracting(it -> it.reason().en())
					.allMatch(it -> it.contains("private network"));
		}
		assertThat(asked).isEmpty();
	}

	/** Platforms are told by the names that the study gives them, in the reader's language; one that it gave up, by its id. */
	@Test
	void aPlanWithoutAccountsNamesThePlatformsAsTheReaderDoes() {
		Study study = platforms();
		study.getPlatforms().get(2).setName(new Bilingual("Fil RSS", "RSS feed").toModel());
		study.getPlatforms().get(3).setName(new Bilingual("Blogue", "Blog").toModel());
		FetchPlan plan = FetchPlan.of(study, FetchKind.FEED, OCTOBER);

		assertThat(plan.accounts()).isEmpty();
		assertThat(plan.noAccounts().fr()).isEqualTo("Le recensement n’a aucun compte qui puisse être interrogé sur\u202f: Fil RSS, Blogue.");
		assertThat(plan.noAccounts().en()).isEqualTo("The census has no account that could be asked for on: RSS feed, Blog.");
		study.getPlatforms().remove(3);
		assertThat(FetchPlan.of(study, FetchKind.FEED, OCTOBER).noAccounts().fr()).endsWith("\u202f: Fil RSS, blog.");
	}

	@Test
	void hostilePagesAreNoCrash() throws IOException {
		List<String> bodies = List.of("", "[]", "{", "null", "{\"feed\":{}}", "[".repeat(5000), "{\"feed\":[null,1,\"x\",{}],\"cursor\":\"c\"}",
				IntStream.range(0, 3).mapToObj(it -> skeet(it, "not-a-day")).collect(Collectors.joining(",", "{\"feed\":[", "]}")));
		for (String body : bodies) {
			give(FEED, ok(body));
			PostFetch fetch = fetch(FetchKind.BLUESKY, OFFICE);
			try (FetchFolder folder = FetchFolder.open(study, fetch.plan(), Clock.fixed(now, ZoneOffset.UTC))) {
				read(fetch.fetch(folder, Progress.NONE), new BlueskyImporter());
				folder.imported();
			}
		}
	}
}
