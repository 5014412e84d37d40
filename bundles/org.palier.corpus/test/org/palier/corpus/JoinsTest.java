// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No question compares each post with each other one: on a million posts that would take for ever, and on a small sample nobody sees it.
 */
class JoinsTest {

	@TempDir
	private Path folder;

	@Test
	void areOverEqualValues() throws IOException, SQLException {
		Path file = folder.resolve("corpus.duckdb");
		var settings = new CorpusSettings("a test", 256L << 20, 1);
		try (DuckDbCorpus corpus = DuckDbCorpus.open(file, "study", settings);
				RunWriter<Post> writer = corpus.appendPosts("r1", SamplePosts.NOON)) {
			for (int i = 1; i < 3000; i++) {
				writer.add(i % 3 == 0 ? SamplePosts.reply(i, "ville", "t" + (i - 1), SamplePosts.NOON) : SamplePosts.post(i, "citizen", "question?"));
			}
			writer.commit();
		}
		assertThat(Files.exists(file)).isTrue();
		try (Database database = Database.open(file, settings); Session session = database.session()) {
			Tally.attribute(session, List.of(new AccountAgency("twitter", "@ville", 0)));
			session.execute("CREATE TEMP TABLE leaders AS SELECT DISTINCT platform, account FROM attribution");
			var tally = new Tally(session, session.list("SELECT no FROM runs", row -> row.getLong(1)));
			Facet level = new Facet("level");
			List<String> questions = Stream.of(new ReceivedQuery(tally).sql(), new WaitQuery(tally, Map.of("r1", LocalDate.EPOCH)).sql(),
					new EngagedQuery(tally).sql(2), new RepliesQuery(tally).counts(0), new RepliesQuery(tally).first(5),
					new CubeQuery(Set.of()).sql(tally), new CubeQuery(Set.of(level)).sql(tally), new OwnersQuery(tally).agencies(),
					new OwnersQuery(tally).weeks(), new MeasureQuery(tally, Set.of(PostCut.AGENCY)).measured(RepliesQuery.DELAY,
							new RepliesQuery(tally).pairs(), RepliesQuery.JOINED))
					.toList();

			for (String question : questions) {
				String plan = session.list("EXPLAIN " + question, row -> row.getString(2)).getFirst();
				assertThat(plan).as(question).contains("HASH_JOIN").doesNotContain("NL_JOIN", "CROSS_PRODUCT", "PIECEWISE");
			}
		}
	}
}
