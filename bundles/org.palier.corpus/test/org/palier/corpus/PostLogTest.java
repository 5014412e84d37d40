// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palier.corpus.SamplePosts.NOON;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.assertj.core.groups.Tuple;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.ChangedPost.Fate;

/** Tests that a change of posts in the file without the program is found, with the post and its part. */
class PostLogTest {

	private static final CorpusSettings SETTINGS = new CorpusSettings("a test", 256L << 20, 2);

	@TempDir
	private Path folder;

	private Path file() {
		return folder.resolve("corpus.duckdb");
	}

	private Path seal(String run) {
		return folder.resolve(run + ".seal");
	}

	/** Posts 1 to 6 of r1, of which 2 and 3 are seen again by r2 with other metrics and, of 3, another text. */
	private void make() throws IOException {
		try (Corpus corpus = corpus()) {
			posts(corpus, "r1", "text ", 10, 1, 2, 3, 4, 5, 6);
			posts(corpus, "r2", "text ", 20, 2);
			posts(corpus, "r2b", "edited ", 20, 3);
			for (String run : corpus.postRuns()) {
				assertThat(corpus.sealPosts(run, seal(run))).isPositive();
			}
		}
	}

	private static void posts(Corpus corpus, String run, String text, long likes, int... ids) throws IOException {
		try (RunWriter<Post> posts = corpus.appendPosts(run, NOON)) {
			for (int id : ids) {
				posts.add(Post.builder("facebook", "i" + id).accountHandle("regie").author("Régie").text(text + id)
						.createdAt(NOON.plusSeconds(id), "raw " + id)
						.relayedFrom(id == 4 ? "autre" : "").replyTo(id == 5 ? "i1" : "").metrics(Map.of("likes", likes, "shares", 3L))
						.source("posts.csv", id).build());
			}
			posts.commit();
		}
	}

	private Corpus corpus() throws IOException {
		return DuckDbCorpus.open(file(), "study", SETTINGS);
	}

	private List<LogBlock> sealed() throws IOException {
		try (Corpus corpus = corpus()) {
			List<LogBlock> blocks = new ArrayList<>();
			for (String run : corpus.postRuns()) {
				if (Files.exists(seal(run))) {
					blocks.addAll(corpus.sealedPosts(run, seal(run)));
				}
			}
			return blocks;
		}
	}

	private Map<String, Path> seals() {
		return Map.of("r1", seal("r1"), "r2", seal("r2"), "r2b", seal("r2b"), "r3", seal("r3"));
	}

	private ComparedPosts compare(List<LogBlock> then, Path... lost) throws IOException {
		try (Corpus corpus = corpus()) {
			return corpus.comparePosts(List.of(new SealedPosts(then, List.of(lost), seals())), 10).getFirst();
		}
	}

	private void sql(String... statements) throws SQLException {
		try (var connection = new DuckDBDriver().connect("jdbc:duckdb:" + file(), new Properties());
				Statement statement = connection.createStatement()) {
			for (String each : statements) {
				statement.execute(each);
			}
		}
	}

	@Test
	void whatNobodyTouchedIsAsItWas() throws Exception {
		make();
		List<LogBlock> then = sealed();
		assertThat(then).extracting(LogBlock::runId, LogBlock::number, LogBlock::count).containsExactly(Tuple.tuple("r1", 0L, 6L),
				Tuple.tuple("r2", 0L, 1L), Tuple.tuple("r2b", 0L, 1L));
		assertThat(compare(then)).isEqualTo(new ComparedPosts(then, List.of(), List.of()));
	}

	/** Post 1, put together by hand: 12:00:01 on 6 July 2013 is 1373112001 s. */
	@Test
	void theDigestIsThatOfTheFieldsWhateverWroteThem() throws Exception {
		try (Corpus corpus = corpus()) {
			posts(corpus, "r1", "été ", 10, 1);
			corpus.sealPosts("r1", seal("r1"));
		}
		String fields = String.join("\u001f", "1", "1", "7", "été 1", "1373112001000000", "5", "raw 1",
				"0", "", "5", "regie", "0", "", "6", "Régie", "6", "@regie", "0", "", "0", "", "0", "", "0", "", "0", "",
				"2", "5 likes=10", "6 shares=3", "8", "facebook", "2", "i1", "0", "", "0", "", "-", "9", "posts.csv", "1", "", "");
		String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(fields.getBytes(StandardCharsets.UTF_8)))
				.substring(0, 32);
		String block = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(digest.getBytes(StandardCharsets.US_ASCII)));
		assertThat(sealed()).containsExactly(new LogBlock("r1", 0, 1, block));
	}

	@Test
	void eachPartThatIsForgedIsNamed() throws Exception {
		List<Map.Entry<String, PostPart>> forged = List.of(Map.entry("text = 'forged'", PostPart.TEXT),
				Map.entry("created_at = created_at + INTERVAL 1 DAY", PostPart.DATE), Map.entry("author = 'x'", PostPart.AUTHOR),
				Map.entry("relayed_from = ''", PostPart.RELAY), Map.entry("reply_to = 'i9'", PostPart.REPLY),
				Map.entry("metrics = MAP {'likes': 11, 'shares': 3}", PostPart.METRICS), Map.entry("account = '@x'", PostPart.AUTHOR),
				Map.entry("language = 'fr'", PostPart.REST), Map.entry("seen_at = '2020-01-01'", PostPart.REST));
		try (Corpus corpus = corpus()) {
			posts(corpus, "r1", "text ", 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
			corpus.sealPosts("r1", seal("r1"));
		}
		List<LogBlock> then = sealed();
		for (int i = 0; i < forged.size(); i++) {
			sql("UPDATE posts SET " + forged.get(i).getKey() + " WHERE key = " + (i == 3 ? 4 : i == 0 ? 10 : i));
		}
		ComparedPosts compared = compare(then);
		assertThat(compared.known()).containsExactly("r1");
		assertThat(compared.changed())
				.extracting(ChangedPost::n, ChangedPost::fate, ChangedPost::parts, ChangedPost::itemId, ChangedPost::account)
				.containsExactly(Tuple.tuple(1L, Fate.CHANGED, Set.of(PostPart.DATE), "i1", "regie"),
						Tuple.tuple(2L, Fate.CHANGED, Set.of(PostPart.AUTHOR), "i2", "regie"),
						Tuple.tuple(4L, Fate.CHANGED, Set.of(PostPart.RELAY, PostPart.REPLY), "i4", "regie"),
						Tuple.tuple(5L, Fate.CHANGED, Set.of(PostPart.METRICS), "i5", "regie"),
						Tuple.tuple(6L, Fate.CHANGED, Set.of(PostPart.AUTHOR), "i6", "regie"),
						Tuple.tuple(7L, Fate.CHANGED, Set.of(PostPart.REST), "i7", "regie"),
						Tuple.tuple(8L, Fate.CHANGED, Set.of(PostPart.REST), "i8", "regie"),
						Tuple.tuple(10L, Fate.CHANGED, Set.of(PostPart.TEXT), "i10", "regie"));
	}

	/** Counts of a later list are sealed by themselves: forging them leaves the first counts as they were. */
	@Test
	void metricsAreSealedBySighting() throws Exception {
		make();
		List<LogBlock> then = sealed();
		sql("UPDATE sightings SET metrics = MAP {'likes': 999} WHERE post = 2", "UPDATE texts SET text = 'forged' WHERE post = 3");
		assertThat(compare(then).changed())
				.extracting(ChangedPost::n, ChangedPost::runId, ChangedPost::sighting, ChangedPost::parts, ChangedPost::itemId,
						ChangedPost::text, ChangedPost::metrics)
				.containsExactly(Tuple.tuple(7L, "r2", true, Set.of(PostPart.METRICS), "i2", "text 2", Map.of("likes", 999L)),
						Tuple.tuple(8L, "r2b", true, Set.of(PostPart.TEXT), "i3", "forged", Map.of("likes", 20L, "shares", 3L)));
	}

	@Test
	void whatIsTakenOutOrPutInIsNamed() throws Exception {
		make();
		List<LogBlock> then = sealed();
		sql("INSERT INTO posts SELECT * REPLACE (99 AS key, 'i99' AS item_id) FROM posts WHERE key = 1", "DELETE FROM posts WHERE key = 6");
		assertThat(compare(then).changed()).extracting(ChangedPost::n, ChangedPost::fate, ChangedPost::itemId)
				.containsExactly(Tuple.tuple(6L, Fate.GONE, ""), Tuple.tuple(99L, Fate.ADDED, "i99"));
	}

	/** A forger who makes another file of digests as well changes the digests in the manifest. */
	@Test
	void anotherFileOfDigestsIsNotBelieved() throws Exception {
		make();
		List<LogBlock> then = sealed();
		sql("UPDATE posts SET text = 'forged' WHERE key = 1");
		try (Corpus corpus = corpus()) {
			corpus.sealPosts("r1", seal("r1"));
		}
		ComparedPosts compared = compare(then);
		assertThat(compared.now().getFirst()).isNotEqualTo(then.getFirst());
		assertThat(compared.known()).isEmpty();
		assertThat(compared.changed()).isEmpty();
		Files.writeString(seal("r1"), "no file of digests");
		assertThat(compare(then).known()).isEmpty();
	}

	@Test
	void aStudyThatGrewIsAsItWas() throws Exception {
		make();
		List<LogBlock> then = sealed();
		try (Corpus corpus = corpus()) {
			posts(corpus, "r3", "edited ", 50, 1, 2, 3, 4, 5, 6, 7, 8);
		}
		assertThat(compare(then)).isEqualTo(new ComparedPosts(then, List.of(), List.of()));
	}

	/** Erased: of posts 1 and 4 what r1 said of them, and whatever names somebody; the first of them was seen by others, who stay. */
	@Test
	void whatWasErasedIsNotForged() throws Exception {
		make();
		try (Corpus corpus = corpus()) {
			try (RunWriter<Post> posts = corpus.appendPosts("r3", NOON)) {
				posts.add(Post.builder("facebook", "i20").accountHandle("émilie").text("Bonjour").metrics(Map.of()).build());
				posts.add(Post.builder("facebook", "i22").accountHandle("regie").text("Merci").metrics(Map.of()).build());
				posts.add(Post.builder("facebook", "i21").accountHandle("regie").text("Merci @émilie").metrics(Map.of()).build());
				posts.commit();
			}
			corpus.sealPosts("r3", seal("r3"));
		}
		List<LogBlock> then = sealed();
		Path first = folder.resolve("first.lost");
		Path second = folder.resolve("second.lost");
		try (Corpus corpus = corpus()) {
			corpus.erase(new CorpusErasure(Set.of("émilie"), null, null, Set.of(), Set.of("émilie")), first);
			corpus.sealPostsAgain("r3", seal("r3"), first);
		}
		assertThat(compare(then, first).now()).isEqualTo(then);
		assertThat(compare(then).now()).isNotEqualTo(then);
		List<LogBlock> between = sealed();
		assertThat(compare(between).now()).isEqualTo(between);
		try (Corpus corpus = corpus()) {
			corpus.erase(new CorpusErasure(Set.of(), null, null, Set.of("r1"), Set.of()), second);
			for (String run : List.of("r1", "r2", "r2b", "r3")) {
				corpus.sealPostsAgain(run, seal(run), second);
			}
		}
		assertThat(compare(then, first, second).now()).isEqualTo(then);
		assertThat(compare(between, second).now()).isEqualTo(between);
		List<LogBlock> after = sealed();
		assertThat(after).extracting(LogBlock::runId).containsExactly("r2", "r2b", "r3");
		assertThat(compare(after).now()).isEqualTo(after);
		// All digests show a later forgery, except for posts that an erasure changed since.
		sql("UPDATE posts SET text = 'forged' WHERE item_id IN ('i21', 'i22')");
		assertThat(compare(then, first, second).changed()).extracting(ChangedPost::itemId).contains("i22");
		for (ComparedPosts each : List.of(compare(between, second), compare(after))) {
			assertThat(each.changed()).extracting(ChangedPost::itemId, ChangedPost::parts).containsExactly(Tuple.tuple("i22", Set.of(PostPart.TEXT)),
					Tuple.tuple("i21", Set.of(PostPart.TEXT)));
		}
	}
}
