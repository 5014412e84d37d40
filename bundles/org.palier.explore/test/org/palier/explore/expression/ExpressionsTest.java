// SPDX-License-Identifier: EPL-2.0
package org.palier.explore.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.palier.fixtures.Processes;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.ground.isolation.IsolatedJava;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;

/** Expressions in a Java machine of their own, honest and otherwise; each test starts one. */
@ResourceLock(Processes.STARTED)
@Timeout(120)
class ExpressionsTest {

	private static final IsolatedJava JAVA = new IsolatedJava(Path.of(System.getProperty("java.home"), "bin", "java"),
			List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), ExpressionMain.class.getName()),
			Expressions.MEGABYTES);

	private final Study study = study();

	private static Study study() {
		Study study = Samples.empty();
		Agency one = Samples.agency(Samples.jurisdiction(study, "here"), "one");
		Samples.cell(study, one, "twitter", PresenceStatus.PRESENT);
		Samples.cell(study, one, "facebook", PresenceStatus.ABSENT);
		return study;
	}

	private Table ask(String sql, Expressions expressions, Progress progress) throws ExpressionException {
		return expressions.answer(new Expression(sql, "Pages de chacun"), StudyView.of(study), Locale.CANADA_FRENCH, "own",
				Bilingual.same("Own"), progress);
	}

	@Test
	void theTableSaysWhatItsAuthorSaysAndThatNobodyChecked() throws Exception {
		Table table = ask(
				"SELECT platform_name, status_name, count(*) AS n, avg(CASE WHEN present THEN 1 ELSE 0 END) AS share_present FROM cells "
				+ "WHERE looked_for GROUP BY ALL ORDER BY platform_name;", new Expressions(Optional.of(JAVA)), Progress.NONE);
		assertThat(table.columns()).extracting(it -> it.type()).containsExactly(Type.ITEM, Type.ITEM, Type.COUNT, Type.SHARE);
		assertThat(table.rows()).containsExactly(
				List.of(item("Facebook"), item("non"), new Value.Count(1), new Value.Share(0)),
				List.of(item("X (Twitter)"), item("oui"), new Value.Count(1), new Value.Share(1)));
		assertThat(table.definition().fr()).isEqualTo("Selon l’auteur\u202f: Pages de chacun");
		assertThat(table.notes()).extracting(Bilingual::fr).anyMatch(it -> it.contains("n’a pas vérifié ce qu’elle signifie"))
				.anyMatch(it -> it.contains("FROM cells"));
	}

	private static Value item(String text) {
		return new Value.Item(text, Bilingual.same(text));
	}

	/** A thousand million letters; letter by letter it takes the database ten seconds to get so far. */
	@Test
	void aTextThatFillsTheMemoryIsStoppedWithASentence() {
		assertThatThrownBy(() -> ask("SELECT repeat(repeat('x', 10000), 100000)", new Expressions(Optional.of(JAVA)), Progress.NONE))
				.isInstanceOf(ExpressionException.class).hasMessageContaining("more memory than it may take");
	}

	@Test
	void anExpressionThatNeverEndsIsStoppedWithASentence() {
		var soon = new Expressions(Optional.of(JAVA), Duration.ofSeconds(1));
		assertThatThrownBy(() -> ask("WITH RECURSIVE r AS (SELECT 1 AS x UNION ALL SELECT 1 FROM r) SELECT count(*) FROM r", soon, Progress.NONE))
				.isInstanceOf(ExpressionException.class).hasMessageContaining("no answer after one second");
	}

	@Test
	void whoDoesNotWaitAnyMoreEndsIt() {
		long begun = System.nanoTime();
		assertThatThrownBy(() -> ask("SELECT count(*) FROM range(1000000) a(x), range(1000000) b(y) WHERE x * y % 7 = 3",
				new Expressions(Optional.of(JAVA)), new Progress() {
					@Override
					public void report(long done, long total) {
						// nobody watches
					}

					@Override
					public boolean isCancelled() {
						return System.nanoTime() - begun > Duration.ofSeconds(1).toNanos();
					}
				})).isInstanceOf(CancellationException.class);
		assertThat(ProcessHandle.current().descendants().filter(it -> it.info().commandLine().orElse("").contains("ExpressionMain"))).isEmpty();
	}

	@Test
	void withoutAProcessThereIsNoAnswer() {
		assertThatThrownBy(() -> ask("SELECT 1", new Expressions(Optional.empty()), Progress.NONE)).isInstanceOf(ExpressionException.class)
				.hasMessageContaining("only an installed Palier can start");
	}
}
