// SPDX-License-Identifier: EPL-2.0
package org.palier.explore.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.explore.expression.ExpressionTalk.Answer;
import org.palier.explore.expression.ExpressionTalk.Question;
import org.palier.explore.expression.ExpressionTalk.Sizes;
import org.palier.fixtures.Samples;
import org.palier.ground.text.Bilingual;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.FieldEdits;

/** What an expression may say, and what it is told where it says something else. In this process: nothing here uses up anything. */
class ExpressionCheckTest {

	private ExpressionDatabase database;
	private StudyView view;

	@BeforeEach
	void fill() throws Exception {
		Study study = Samples.empty();
		Samples.cell(study, Samples.agency(Samples.jurisdiction(study, "here"), "one"), "twitter", PresenceStatus.PRESENT);
		new FieldEdits(study)
				.declare(new DeclaredField("budget-2026", Bilingual.same("Budget"), FieldSubject.AGENCY, FieldType.NUMBER, List.of()))
				.run();
		view = StudyView.of(study);
		database = new ExpressionDatabase();
		List<Question> questions = new ArrayList<>();
		new StudyTables(view, Locale.CANADA, questions::add).hand();
		for (Question each : questions) {
			database.take(each);
		}
	}

	@AfterEach
	void close() throws Exception {
		database.close();
	}

	private String refusal(String sql) throws Exception {
		return database.answer(ask(sql)) instanceof Answer.Refused refused ? refused.reason().en() : "answered: " + sql;
	}

	private static Question.Ask ask(String sql) {
		return new Question.Ask(new Expression(sql, "").sql(), new Sizes(3, 5, 10));
	}

	@Test
	void whatReachesBeyondTheViewsIsRefusedAndSaysWhere() throws Exception {
		for (Map.Entry<String, String> each : Map.ofEntries(
				Map.entry("SELECT * FROM read_csv('/etc/passwd')", "Line 1, column 15: “read_csv” cannot be read from"),
				Map.entry("SELECT * FROM read_text('/etc/passwd')", "“read_text” cannot be read from"),
				Map.entry("SELECT * FROM '/etc/passwd'", "Line 1, column 15: there is no view “/etc/passwd”"),
				Map.entry("SELECT * FROM glob('*')", "“glob” cannot be read from"),
				Map.entry("COPY bodies TO 'x.csv'", "An expression is one SELECT"), Map.entry("ATTACH 'x.duckdb'", "An expression is one SELECT"),
				Map.entry("INSTALL httpfs", "An expression is one SELECT"), Map.entry("LOAD httpfs", "An expression is one SELECT"),
				Map.entry("PRAGMA database_list", "An expression is one SELECT"), Map.entry("SET threads = 8", "An expression is one SELECT"),
				Map.entry("CREATE TABLE x AS SELECT 1", "An expression is one SELECT"), Map.entry("EXPLAIN SELECT 1", "An expression is one SELECT"),
				Map.entry("DROP VIEW bodies", "An expression is one SELECT"), Map.entry("CALL pragma_version()", "An expression is one SELECT"),
				Map.entry("SHOW TABLES", "An expression is one SELECT"), Map.entry("DESCRIBE bodies", "An expression is one SELECT"),
				Map.entry("SELECT * FROM duckdb_tables()", "“duckdb_tables” cannot be read from"),
				Map.entry("SELECT * FROM duckdb_settings", "there is no view “duckdb_settings”"),
				Map.entry("SELECT * FROM information_schema.tables", "there is no view “tables”"),
				Map.entry("SELECT * FROM sqlite_master", "there is no view “sqlite_master”"),
				Map.entry("SELECT * FROM t_bodies", "there is no view “t_bodies”"),
				Map.entry("SELECT * FROM query('SELECT 1')", "“query” cannot be read from"),
				Map.entry("SELECT (SELECT max(content) FROM read_text('/etc/passwd'))", "“read_text” cannot be read from"),
				Map.entry("SELECT * FROM json_execute_serialized_sql('x')", "“json_execute_serialized_sql” cannot be read from"),
				Map.entry("SELECT 1; SELECT 2", "Line 1, column 18: here a second statement begins"),
				Map.entry("SELECT 1;\nDROP VIEW bodies", "An expression is one SELECT"),
				Map.entry("SELECT ?", "write a value"),
				Map.entry("SELECT current_setting('temp_directory')", "tells of this machine")).entrySet()) {
			assertThat(refusal(each.getKey())).as(each.getKey()).contains(each.getValue());
		}
	}

	@Test
	void whatChangesFromOneTimeToTheNextIsRefused() throws Exception {
		for (String sql : List.of("SELECT random()", "SELECT now()", "SELECT current_date", "SELECT today()", "SELECT uuid()",
				"SELECT * FROM bodies USING SAMPLE 1",
				"SELECT * FROM bodies TABLESAMPLE 10%", "SELECT localtimestamp", "SELECT sleep_ms(1000)")) {
			assertThat(refusal(sql)).as(sql).contains("changes from one time to the next");
		}
	}

	@Test
	void aSlipIsToldWithItsPlaceAndWhatWasMeant() throws Exception {
		assertThat(refusal("SELECT agency,\n  ‘é’ platfrom FROM pages")).contains("Line 2, column");
		assertThat(refusal("SELECT 'é', agency,\n  platfrom FROM pages"))
				.startsWith("Line 2, column 3: there is no column “platfrom”. Did you mean platform?")
				.contains("agency_name");
		assertThat(refusal("SELECT * FROM page"))
				.isEqualTo("Line 1, column 15: there is no view “page”. Did you mean pages? Views: bodies, cells, pages, usages, posts,"
				+ " post_codes.");
		assertThat(refusal("SELECT cout(*) FROM bodies")).startsWith("Line 1, column 8: there is no function “cout”. Did you mean count?");
		assertThat(refusal("SELEC 1")).isEqualTo("Line 1, column 1: the expression cannot be read at “SELEC”.");
		assertThat(refusal("SELECT agency FROM bodies WHERE")).startsWith("Line 1, column");
		assertThat(refusal("SELECT sum(agency) FROM bodies"))
				.startsWith("Line 1, column 8: the expression has no answer. The database says: No function matches");
		assertThat(refusal("SELECT b.nme FROM bodies b")).contains("there is no column “nme”");
		assertThat(refusal("  ")).contains("Write an expression");
	}

	@Test
	void whatItDefinesItselfItMayName() throws Exception {
		assertThat(database.answer(ask(
				"WITH x AS (SELECT 1 AS a), y AS (SELECT * FROM x) SELECT * FROM y, bodies, range(2) r(i), (VALUES (1)) v(j) ORDER BY 1 LIMIT 2")))
				.isInstanceOf(Answer.Refused.class);
		Answer.ResultRows told = (Answer.ResultRows) database
				.answer(ask(
						"WITH x AS (SELECT 1 AS a), y AS (SELECT * FROM x) SELECT a, agency, i FROM y, bodies, range(2) r(i), (VALUES (1)) v(j) ORDER BY i"));
		assertThat(told.rows()).containsExactly(List.of("1", "one", "0"), List.of("1", "one", "1"));
	}

	@Test
	void anAnswerHasNoMoreRowsColumnsAndLettersThanAreWanted() throws Exception {
		Answer.ResultRows told = (Answer.ResultRows) database.answer(ask("SELECT repeat('ab', 10) FROM range(4)"));
		assertThat(told.rows()).containsOnly(List.of("ababababab…")).hasSize(3);
		assertThat(told.more()).isTrue();
		assertThat(refusal("SELECT 1, 2, 3, 4, 5, 6")).isEqualTo("The answer has 6 columns; 5 are shown at most.");
	}

	@Test
	void theViewsHaveTheColumnsThatAreDocumented() throws Exception {
		for (StudyColumns.View each : new StudyColumns(view).all()) {
			Answer.ResultRows told = (Answer.ResultRows) database.answer(new Question.Ask("SELECT * FROM " + each.name(), new Sizes(1, 99, 9)));
			assertThat(told.columns()).as(each.name()).extracting(ExpressionTalk.Heading::name).isEqualTo(each.names()).contains("budget_2026");
			assertThat(Stream.concat(Stream.of(each.meaning()), each.columns().stream().map(StudyColumns.Column::meaning)))
					.noneMatch(Bilingual::isEmpty);
		}
	}
}
