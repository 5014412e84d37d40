// SPDX-License-Identifier: EPL-2.0
package org.palier.explore.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.explore.Answer;
import org.palier.explore.Measure;
import org.palier.explore.Pivot;
import org.palier.explore.Question;
import org.palier.explore.QuestionException;
import org.palier.explore.Showing;
import org.palier.explore.expression.ExpressionTalk.Sizes;
import org.palier.fixtures.RandomStudy;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.study.attribution.AddressForms;
import org.palier.study.filter.Where;
import org.palier.study.history.LookBack;

/** What expressions count is what indicators and questions of fields count, in random studies. */
class ExpressionNumbersTest {

	private static final String PENETRATION = """
			SELECT government, count(*) FILTER (present) AS present, count(*) FILTER (looked_for) AS checked
			FROM bodies WHERE in_frame GROUP BY ALL""";
	private static final String USAGES = "SELECT platform, count(*) FROM usages WHERE in_frame GROUP BY ALL";
	private static final String PAGES = "SELECT platform, count(*) FROM pages WHERE in_frame GROUP BY ALL";
	private static final String POSTS = "SELECT agency, count(*) FROM posts WHERE own GROUP BY ALL";

	@TempDir
	private Path folder;

	@Test
	void expressionsCountWhatIndicatorsCount() throws Exception {
		long seed = new Random().nextLong();
		for (boolean severalCodes : List.of(false, true)) {
			new RandomStudy(seed, severalCodes).in(Files.createDirectory(folder.resolve("s" + severalCodes)), (study, posts) -> {
				for (LookBack from : List.of(LookBack.NOW,
						LookBack.NOW.only(Where.of("platform = " + study.getPlatforms().getFirst().getId())).of(study))) {
					compare(StudyView.of(study, posts, AddressForms.SHIPPED, from), "seed " + seed + ", " + severalCodes + ", " + from.where().text());
				}
				return 0;
			});
		}
	}

	private static void compare(StudyView view, String where) throws IOException {
		try (var database = new ExpressionDatabase()) {
			List<ExpressionTalk.Question> questions = new ArrayList<>();
			new StudyTables(view, Locale.CANADA, questions::add).hand();
			for (ExpressionTalk.Question each : questions) {
				database.take(each);
			}
			Table penetration = new Penetration().compute(view);
			Map<String, String> told = numbers(database, PENETRATION);
			penetration.rows().stream().filter(it -> ((Value.Count) it.get(penetration.column("agencies"))).number() > 0
					&& !((Value.Item) it.getFirst()).isAll()).forEach(it -> assertThat(told.get(((Value.Item) it.getFirst()).id())).as(where).isEqualTo(
							((Value.Count) it.get(penetration.column("present"))).number() + " "
									+ ((Value.Count) it.get(penetration.column("checked"))).number()));
			assertThat(numbers(database, USAGES)).as(where).isEqualTo(pivot(view, List.of("platform"), Measure.USAGES));
			assertThat(numbers(database, PAGES)).as(where).isEqualTo(pivot(view, List.of("platform"), Measure.PAGES));
			assertThat(numbers(database, POSTS)).as(where).isEqualTo(pivot(view, List.of("agency"), Measure.POSTS));
			for (TheoryView theory : view.theories()) {
				assertThat(numbers(database,
						"SELECT code, count(*) FROM post_codes WHERE own AND theory = '" + theory.id()
								+ "' AND code IS NOT NULL GROUP BY ALL"))
						.as(where + theory.id()).isEqualTo(placed(view, theory));
				assertThat(numbers(database,
						"SELECT 1, count(*) FROM post_codes WHERE NOT again AND theory = '" + theory.id() + "' HAVING count(*) > 0"))
						.isEqualTo(numbers(database, "SELECT 1, count(*) FROM posts HAVING count(*) > 0"));
			}
		} catch (SQLException | QuestionException broken) {
			throw new AssertionError(where, broken);
		}
	}

	private static Map<String, String> placed(StudyView view, TheoryView theory) throws QuestionException {
		Map<String, String> pivot = pivot(view, List.of(theory.id()), Measure.POSTS);
		pivot.keySet().retainAll(theory.categories().stream().map(TheoryView.CategoryView::id).toList());
		return pivot;
	}

	private static Map<String, String> pivot(StudyView view, List<String> rows, Measure measure) throws QuestionException {
		Map<String, String> numbers = new HashMap<>();
		for (Answer.Line line : new Pivot(view).answer(new Question(rows, List.of(), measure, Showing.COUNT)).lines()) {
			numbers.put(line.groups().getFirst().id(), String.valueOf(line.all().number()));
		}
		return numbers;
	}

	/** The numbers of each row behind its first value. */
	private static Map<String, String> numbers(ExpressionDatabase database, String sql) throws SQLException {
		ExpressionTalk.Answer answer = database.answer(new ExpressionTalk.Question.Ask(sql, new Sizes(100_000, 9, 99)));
		Map<String, String> numbers = new HashMap<>();
		Optional.of(answer).filter(ExpressionTalk.Answer.ResultRows.class::isInstance).map(ExpressionTalk.Answer.ResultRows.class::cast)
				.orElseThrow(() -> new AssertionError(answer.toString())).rows()
				.forEach(it -> numbers.put(String.valueOf(it.getFirst()), String.join(" ", it.subList(1, it.size()))));
		return numbers;
	}
}
