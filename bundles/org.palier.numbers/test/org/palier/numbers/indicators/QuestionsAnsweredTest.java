// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.palier.fixtures.TableNumbers.number;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.DuckDbCorpus;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.fixtures.PostSamples;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.model.PalierFactory;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.numbers.PostViews;

/**
 * Threads made for the test. The values are product-limit estimates worked out by hand, to the definitions of R's
 * survfit (survival). Agency stm got five questions: three were answered after 10, 30 and 60 minutes, two were watched
 * without an answer for 20 and 120. S(10) = 4/5, S(30) = 4/5 * 2/3 = 0.533, S(60) = 0.533 * 1/2 = 0.267, so that half
 * have waited 60 minutes. The median of the answers alone would be 30. Greenwood's variance of the log is 1/20, 13/60,
 * 43/60. The lower curve is at 0.516, 0.214, so that the interval begins at 30; the upper one stays at 1: no end. R 4.5
 * with survival says 60, 30 and NA of {@code survfit(Surv(c(10, 30, 60, 20, 120), c(1, 1, 1, 0, 0)) ~ 1, conf.type =
 * "log")}.
 */
class QuestionsAnsweredTest {

	@TempDir
	private Path folder;
	private final Study study = PostSamples.study();

	private Table table(LocalDate collectedUntil) throws Exception {
		Run run = PalierFactory.eINSTANCE.createRun();
		run.setId("i");
		run.setCollectedUntil(collectedUntil);
		study.getRuns().add(run);
		try (Corpus corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "s", CorpusSettings.of("test"))) {
			try (RunWriter<Post> posts = corpus.appendPosts("i", Instant.EPOCH)) {
				for (Post post : threads()) {
					posts.add(post);
				}
				posts.commit();
			}
			return new QuestionsAnswered().compute(PostViews.of(study, corpus.view(Set.of("i"))));
		}
	}

	private static List<Post> threads() {
		return List.of(post(1, "stm", "20:00", "", "", "News"), post(2, "anna", "21:00", "1", "", "When does it open?"),
				post(3, "stm", "21:10", "2", "", "At nine."), post(4, "stm", "21:40", "2", "", "And at ten."),
				post(5, "ben", "21:00", "", "stm", "Est-ce ouvert ?"), post(6, "stm", "21:30", "5", "", "Oui."),
				post(7, "carl", "22:00", "1", "", "Really?"), post(8, "stm", "23:00", "7", "", "Yes."),
				post(9, "dora", "23:40", "1", "", "Where?"), post(10, "emma", "22:00", "", "STM", "Why?"),
				post(11, "fred", "22:00", "1", "", "Thank you."), post(12, "health", "22:00", "1", "", "May we repeat this?"),
				post(13, "gina", "23:00", "", "spvm", "Who?"), post(14, "stm", "23:10", "13", "", "Not us."),
				post(15, "hugo", "23:00", "", "stranger", "What?"), post(16, "spvm", "20:00", "", "", "News"));
	}

	private static Post post(int id, String account, String time, String replyTo, String replyToHandle, String text) {
		return Post.builder("twitter", String.valueOf(id)).accountHandle(account).text(text)
				.createdAt(Instant.parse("2013-07-02T" + time + ":00Z"), "")
				.replyTo(replyTo).replyToHandle(replyToHandle).source("f.csv", id).build();
	}

	private static Map<String, String> of(String grouping, String group) {
		return Map.of("grouping", grouping, "group", group);
	}

	@Test
	void whoIsNotAnsweredIsWatchedUntilTheCollectionEnds() throws Exception {
		Table table = table(LocalDate.of(2013, 7, 2));

		assertThat(number(table, of("agency", "stm"), "asked")).as("2, 5, 7, 9, 10").isEqualTo(5);
		assertThat(number(table, of("agency", "stm"), "answered")).isEqualTo(3);
		assertThat(number(table, of("agency", "stm"), "share")).isCloseTo(0.6, within(1e-12));
		assertThat(number(table, of("agency", "stm"), "unanswered")).isEqualTo(2);
		assertThat(decimal(table, "stm", "median_wait")).isCloseTo(60, within(1e-9));
		assertThat(decimal(table, "stm", "median_low")).isCloseTo(30, within(1e-9));
		assertThat(value(table, "stm", "median_high")).isInstanceOf(Value.Undefined.class);
		assertThat(number(table, of("agency", "spvm"), "answered")).as("another agency answered").isZero();
		assertThat(value(table, "spvm", "median_wait")).isInstanceOf(Value.Undefined.class);
		// with 60 minutes of spvm: S(10) = 5/6, S(30) = 5/6 * 3/4, S(60) = 0.625 * 2/3 = 0.417
		assertThat(number(table, of("jurisdiction", "qc"), "asked")).isEqualTo(6);
		assertThat(decimal(table, "qc", "median_wait")).isCloseTo(60, within(1e-9));
		assertThat(table.rows()).as("one jurisdiction was asked").hasSize(3);
	}

	/**
	 * Emma's wait ends with the last post, at 23:40, after 100 minutes, Dora's at once. S(10) = 3/4, S(30) = 3/4 * 2/3,
	 * which is half exactly until the next answer at 60. The median is the middle of that stretch, as survfit has it.
	 */
	@Test
	void withoutAnEndTheLastPostOfThePlatformIsOne() throws Exception {
		Table table = table(null);
		assertThat(number(table, of("agency", "stm"), "unanswered")).isEqualTo(2);
		assertThat(decimal(table, "stm", "median_wait")).isCloseTo(45, within(1e-9));
	}

	private static Value value(Table table, String group, String column) {
		return table.rows().stream().filter(it -> ((Value.Item) it.get(1)).id().equals(group)).findFirst().orElseThrow()
				.get(table.column(column));
	}

	private static double decimal(Table table, String group, String column) {
		return ((Value.Decimal) value(table, group, column)).number();
	}
}
