// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palier.corpus.SamplePosts.NOON;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;

import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a change of codings in the file without the program is found. */
class CodingDigestTest {

	private static final CorpusSettings SETTINGS = new CorpusSettings("a test", 256L << 20, 2);
	private static final Set<String> RUNS = Set.of("r1", "c1", "e1");

	@TempDir
	private Path folder;

	private Path file() {
		return folder.resolve("corpus.duckdb");
	}

	/** Posts 1 to 6, the first five coded by a program, 6 by a person, 2 and 6 recoded. */
	private void make() throws IOException {
		try (Corpus corpus = DuckDbCorpus.open(file(), "study", SETTINGS)) {
			try (RunWriter<Post> posts = corpus.appendPosts("r1", NOON)) {
				for (int i = 1; i <= 6; i++) {
					posts.add(SamplePosts.post(i, "a", "text " + i));
				}
				posts.commit();
			}
			try (RunWriter<Coding> codings = corpus.appendCodings("c1", NOON)) {
				for (int i = 1; i <= 5; i++) {
					codings.add(Coding.byMachine(i, Facet.USAGE, CodeSet.parse(i == 2 ? "old" : "alert"), "rules",
							NOON.plusNanos(1_234_567_891L * i), "pack 1.1", 0.75, "[]"));
				}
				codings.commit();
			}
			corpus.code(Coding.byHand(6, Facet.USAGE, CodeSet.of("old"), "Zoé 😀", Instant.parse("1969-12-31T23:59:59.999999999Z"),
					"pack 1.1", Coding.NEW));
			corpus.recode(Set.of("r1", "c1"), "e1", NOON, "pack 1.2", List.of(new Recoding(Facet.USAGE, "old", "", "new")));
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

	private List<Coding> changed() throws IOException {
		try (Corpus corpus = DuckDbCorpus.read(file(), "study", SETTINGS)) {
			return corpus.view(RUNS).changedCodings(10);
		}
	}

	private List<LogBlock> blocks() throws IOException {
		try (Corpus corpus = DuckDbCorpus.read(file(), "study", SETTINGS)) {
			return corpus.view(RUNS).codingBlocks();
		}
	}

	@Test
	void theDigestIsThatOfTheFieldsWhoeverWroteThem() throws Exception {
		make();
		assertThat(changed()).isEmpty();
		// Coding 1, put together by hand: 12:00:01.234567891 on 6 July 2013 is 1373112001 s; the database keeps microseconds.
		String fields = String.join("\u001f", "1", "usage", "5", "alert", "5", "rules", "machine", "1373112001234567", "8", "pack 1.1", "0");
		byte[] digest = Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(fields.getBytes(StandardCharsets.UTF_8)), 16);
		try (var connection = new DuckDBDriver().connect("jdbc:duckdb:" + file(), new Properties());
				Statement statement = connection.createStatement();
				var row = statement.executeQuery("SELECT hex(digest) FROM codings WHERE id = 1")) {
			row.next();
			assertThat(row.getString(1)).isEqualToIgnoringCase(HexFormat.of().formatHex(digest));
		}
		assertThat(blocks()).extracting(LogBlock::runId, LogBlock::count).containsExactly(org.assertj.core.groups.Tuple.tuple("c1", 5L),
				org.assertj.core.groups.Tuple.tuple("", 1L), org.assertj.core.groups.Tuple.tuple("e1", 2L));
	}

	@Test
	void aForgedCoderAndDateAreNamed() throws Exception {
		make();
		List<LogBlock> before = blocks();
		sql("UPDATE codings SET coder = 'forged', coded_at = '2020-01-01' WHERE kind = 'human' AND run = 0");
		assertThat(changed()).extracting(Coding::id, Coding::post, Coding::coder, it -> it.at().toString(), Coding::runId)
				.containsExactly(org.assertj.core.groups.Tuple.tuple(6L, 6L, "forged", "2020-01-01T00:00:00Z", ""));
		assertThat(blocks().get(1)).isNotEqualTo(before.get(1));
		assertThat(blocks().get(0)).isEqualTo(before.get(0));
		assertThat(blocks().get(2)).isEqualTo(before.get(2));
	}

	@Test
	void everyFieldCounts() throws Exception {
		make();
		for (String change : List.of("post = 3", "facet = 'level'", "value = 'advice'", "coder = 'rules-v1'", "kind = 'human'",
				"coded_at = coded_at + INTERVAL 1 MICROSECOND", "version = 'pack 1.0'", "supersedes = 1")) {
			List<LogBlock> before = blocks();
			sql("UPDATE codings SET " + change + " WHERE id = 4");
			assertThat(changed()).as(change).extracting(Coding::id).containsExactly(4L);
			// A forger who computes the digest again as well is found by the manifest.
			sql("UPDATE codings SET digest = n.digest FROM (SELECT c.id, " + CodingDigest.STORED + " AS digest FROM " + CodingRows.FROM
					+ ") n WHERE n.id = codings.id AND n.id = 4");
			assertThat(changed()).as(change).isEmpty();
			assertThat(blocks().getFirst()).as(change).isNotEqualTo(before.getFirst());
		}
	}

	/** Stretches are looked at some at a time; the number of one is its ids by 50,000. */
	@Test
	void stretchesFarApartAreTheSame() throws Exception {
		make();
		List<LogBlock> before = blocks();
		sql("UPDATE codings SET id = id + 1000000 WHERE run = (SELECT no FROM runs WHERE id = 'e1')");
		LogBlock last = before.getLast();
		assertThat(blocks()).containsExactly(before.get(0), before.get(1), new LogBlock("e1", 20, 2, last.sha256()));
	}

	@Test
	void swappingTwoFreeTextsIsNoWayAround() throws Exception {
		make();
		sql("UPDATE codings SET coder = 'rul', version = 'es' || chr(31) || 'pack 1.1' WHERE id = 4");
		assertThat(changed()).extracting(Coding::id).containsExactly(4L);
	}
}
