// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.LogBlock;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.fixtures.Samples;
import org.palier.model.Study;

/** Whoever changes a coding in the file is found out by what was sealed before, whether they take its digest anew or not. */
class CodingSealsTest {

	private static final Instant AT = Instant.parse("2026-11-27T12:00:00Z");

	@TempDir
	private Path folder;
	private StudyFolder place;
	private Study study;

	@BeforeEach
	void make() throws IOException {
		place = new StudyFolder(folder);
		study = Samples.empty();
		try (Corpus corpus = place.openCorpus(study, CorpusSettings.of("test"))) {
			try (RunWriter<Post> posts = corpus.appendPosts("r1", AT)) {
				posts.add(Post.builder("twitter", "1").text("one").build());
				posts.commit();
			}
			code(corpus, "alert", "ana");
			code(corpus, "event", "bo");
		}
	}

	private static void code(Corpus corpus, String usage, String coder) throws IOException {
		corpus.code(Coding.byHand(1, Facet.USAGE, CodeSet.parse(usage), coder, AT, "1", Coding.NEW));
	}

	private Optional<RunManifest> seal(long minute) throws IOException {
		try (Corpus corpus = place.openCorpus(study, CorpusSettings.of("test"))) {
			Optional<String> id = CodingSeals.byHand(place, corpus, AT.plusSeconds(60 * minute), "test");
			return id.isEmpty() ? Optional.empty() : place.manifestOf(id.get());
		}
	}

	private List<LogBlock> now(RunManifest manifest) throws IOException {
		try (Corpus corpus = place.openCorpus(study, CorpusSettings.of("test"))) {
			return corpus.codingLog(CodingSeals.of(manifest), CodingSeals.lostSince(place, manifest));
		}
	}

	private void sql(String... statements) throws SQLException {
		try (var connection = new DuckDBDriver().connect("jdbc:duckdb:" + place.corpus(), new Properties());
				Statement statement = connection.createStatement()) {
			for (String each : statements) {
				statement.execute(each);
			}
		}
	}

	@Test
	void sealsOnceWhatWasGivenAndStillHoldsWhenMoreIs() throws IOException {
		RunManifest first = seal(1).orElseThrow();
		assertThat(first.kind()).isEqualTo("hand-coding");
		assertThat(first.counts()).containsEntry("codings", 2L);
		assertThat(seal(2)).as("nothing since").isEmpty();
		try (Corpus corpus = place.openCorpus(study, CorpusSettings.of("test"))) {
			code(corpus, "advice", "ana");
		}
		assertThat(now(first)).isEqualTo(CodingSeals.of(first));
		RunManifest second = seal(3).orElseThrow();
		assertThat(second.counts()).containsEntry("codings", 3L);
		assertThat(CodingSeals.of(second)).isNotEqualTo(CodingSeals.of(first));
	}

	@Test
	void aForgedCoderDateOrCodeIsFoundOut() throws Exception {
		List<LogBlock> sealed = CodingSeals.of(seal(1).orElseThrow());
		RunManifest manifest = place.manifestOf("20261127-120100-hand-coding").orElseThrow();
		for (String change : List.of("coder = 'zoe'", "coded_at = '2020-01-01'", "value = 'advice'")) {
			sql("CREATE TABLE kept AS SELECT * FROM codings", "UPDATE codings SET " + change + " WHERE id = 2");
			try (Corpus corpus = place.openCorpus(study, CorpusSettings.of("test"))) {
				assertThat(corpus.changedCodings(9)).as(change).extracting(Coding::id).containsExactly(2L);
			}
			assertThat(now(manifest)).as(change).isNotEqualTo(sealed);
			sql("DELETE FROM codings", "INSERT INTO codings SELECT * FROM kept", "DROP TABLE kept");
		}
		assertThat(now(manifest)).isEqualTo(sealed);
		sql("DELETE FROM codings WHERE id = 1");
		assertThat(now(manifest)).singleElement().satisfies(it -> assertThat(it.count()).as("one is gone").isEqualTo(1));
	}
}
