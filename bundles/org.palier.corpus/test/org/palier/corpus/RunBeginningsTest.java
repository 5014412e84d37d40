// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two imports, a move of a platform between them: whoever changes one of these in the file is found out, by the run. */
class RunBeginningsTest {

	/** 1,767,225,600 seconds after 1970. */
	private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");
	private static final List<String> RUNS = List.of("r1", "moves", "r2");

	@TempDir
	private Path folder;

	@BeforeEach
	void make() throws IOException {
		try (Corpus corpus = corpus()) {
			bring(corpus, "r1", 1);
			corpus.move(Set.of("r1"), "moves", NEW_YEAR.plusSeconds(1), Map.of("twitter", "x"));
			bring(corpus, "r2", 2);
		}
	}

	private static void bring(Corpus corpus, String run, int id) throws IOException {
		try (RunWriter<Post> posts = corpus.appendPosts(run, NEW_YEAR)) {
			posts.add(Post.builder("twitter", "i" + id).accountHandle("regie").text("text").source("posts.csv", id).build());
			posts.commit();
		}
	}

	private Corpus corpus() throws IOException {
		return DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "study", new CorpusSettings("a test", 256L << 20, 2));
	}

	private List<LogBlock> now() throws IOException {
		try (Corpus corpus = corpus()) {
			return corpus.runBeginnings(RUNS);
		}
	}

	private void sql(String... statements) throws SQLException {
		try (var connection = new DuckDBDriver().connect("jdbc:duckdb:" + folder.resolve("corpus.duckdb"), new Properties());
				Statement statement = connection.createStatement()) {
			for (String each : statements) {
				statement.execute(each);
			}
		}
	}

	/** The runs that differ after somebody wrote into the file. */
	private List<String> differing(String... statements) throws Exception {
		List<LogBlock> then = now();
		sql(statements);
		List<LogBlock> now = now();
		return RUNS.stream().filter(it -> !then.get(RUNS.indexOf(it)).equals(now.get(RUNS.indexOf(it)))).toList();
	}

	private static String sha256(String text) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void theDigestIsThatOfTheFields() throws Exception {
		assertThat(now()).containsExactly(new LogBlock("r1", 0, 1, sha256("posts\u001f1767225600000000\u001f")),
				new LogBlock("moves", 0, 2, sha256("moves\u001f1767225601000000\u001f7:twitter1:x\u001fr1")),
				new LogBlock("r2", 0, 1, sha256("posts\u001f1767225600000000\u001f")));
		try (Corpus corpus = corpus()) {
			assertThat(corpus.runBeginnings()).extracting(LogBlock::runId).containsExactlyElementsOf(RUNS);
			assertThat(corpus.runBeginnings(List.of("gone"))).containsExactly(new LogBlock("gone", 0, 0, ""));
		}
	}

	@Test
	void aForgedBeginningIsThatOfItsRun() throws Exception {
		assertThat(differing("UPDATE runs SET started_at = started_at + INTERVAL 1 MICROSECOND WHERE id = 'r2'")).containsExactly("r2");
	}

	@Test
	void aForgedMoveIsThatOfItsRun() throws Exception {
		assertThat(differing("UPDATE platform_moves SET new = 'facebook'")).containsExactly("moves");
		assertThat(differing("DELETE FROM platform_moves")).containsExactly("moves");
		assertThat(differing("INSERT INTO platform_moves SELECT no, 'twitter', 'x' FROM runs WHERE id = 'r2'")).as("hidden under an import")
				.containsExactly("r2");
	}

	/** A move speaks of what came before it: who gives it a later number makes it speak of a later import. */
	@Test
	void aMoveThatIsPutAfterAnotherImportDiffers() throws Exception {
		assertThat(differing("UPDATE platform_moves SET run = 99", "UPDATE runs SET no = 99 WHERE id = 'moves'")).containsExactly("moves");
	}

	@Test
	void whatComesLaterChangesNothing() throws Exception {
		List<LogBlock> then = now();
		try (Corpus corpus = corpus()) {
			bring(corpus, "r3", 3);
			corpus.move(Set.of("r1", "r2", "r3"), "again", NEW_YEAR.plusSeconds(9), Map.of("twitter", "x"));
		}
		assertThat(now()).isEqualTo(then);
	}
}
