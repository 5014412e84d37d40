// SPDX-License-Identifier: EPL-2.0
package org.palier.explore.expression;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.SealedDatabase;
import org.palier.explore.expression.ExpressionTalk.Answer;
import org.palier.explore.expression.ExpressionTalk.Heading;
import org.palier.explore.expression.ExpressionTalk.Kind;
import org.palier.explore.expression.ExpressionTalk.Question;
import org.palier.explore.expression.ExpressionTalk.Sizes;
import org.palier.explore.expression.ExpressionTalk.Values;

/**
 * The database that answers one expression: tables and views as handed over, sealed before the expression is read. One
 * thread uses it.
 */
final class ExpressionDatabase implements AutoCloseable {

	/** The most memory of the database in megabytes, with its tables. */
	private static final int MEGABYTES = 512;

	private final SealedDatabase database;
	private final Map<String, List<String>> views = new LinkedHashMap<>();
	/** Null until the first question, which seals it. */
	private @Nullable ExpressionCheck checking;

	ExpressionDatabase() throws SQLException, IOException {
		database = SealedDatabase.open(MEGABYTES);
	}

	@Override
	public void close() throws SQLException {
		database.close();
	}

	/** Takes a table, rows or a view. */
	void take(Question question) throws SQLException {
		switch (question) {
		case Question.Table it -> database.execute("CREATE TABLE " + quoted(it.name()) + IntStream.range(0, it.columns().size())
				.mapToObj(i -> quoted(it.columns().get(i)) + " " + it.types().get(i)).collect(Collectors.joining(", ", " (", ")")));
		case Question.Rows it -> {
			List<List<?>> columns = new ArrayList<>();
			it.columns().forEach(column -> columns.add(values(column)));
			database.append(it.table(), columns);
		}
		case Question.View it -> {
			database.execute("CREATE VIEW " + quoted(it.name()) + " AS " + it.select());
			views.put(it.name(), it.columns());
		}
		case Question.Ask it -> throw new IllegalArgumentException("asked before it was filled");
		}
	}

	private static List<?> values(Values column) {
		return switch (column) {
		case Values.Words it -> it.all();
		case Values.Wholes it -> it.all();
		case Values.Numbers it -> it.all();
		case Values.Flags it -> it.all();
		case Values.Days it -> it.all();
		};
	}

	static String quoted(String name) {
		return "\"" + name.replace("\"", "\"\"") + "\"";
	}

	/** Answers, or says why there is no answer. Nothing is taken after. */
	Answer answer(Question.Ask ask) throws SQLException {
		ExpressionCheck check = sealed();
		try {
			check.check(ask.sql());
			try {
				return database.ask(ask.sql(), List.of(), it -> rows(it, ask.sizes()));
			} catch (SQLException failure) {
				throw check.explained(failure);
			}
		} catch (ExpressionException refused) {
			return new Answer.Refused(refused.reason());
		}
	}

	private ExpressionCheck sealed() throws SQLException {
		ExpressionCheck known = checking;
		if (known == null) {
			database.seal();
			known = new ExpressionCheck(database, views);
			checking = known;
		}
		return known;
	}

	private static Answer rows(ResultSet answer, Sizes sizes) throws SQLException {
		ResultSetMetaData about = answer.getMetaData();
		int width = about.getColumnCount();
		if (width > sizes.columns()) {
			return new Answer.Refused(ExpressionWords.WORDS.text("refused.wide", width, sizes.columns()));
		}
		List<Heading> headings = new ArrayList<>();
		for (int i = 1; i <= width; i++) {
			headings.add(new Heading(about.getColumnLabel(i), kind(about.getColumnTypeName(i))));
		}
		List<List<@Nullable String>> rows = new ArrayList<>();
		while (answer.next()) {
			if (rows.size() == sizes.rows()) {
				return new Answer.ResultRows(headings, rows, true);
			}
			List<@Nullable String> row = new ArrayList<>();
			for (int i = 1; i <= width; i++) {
				row.add(cut(answer.getString(i), sizes.letters()));
			}
			rows.add(row);
		}
		return new Answer.ResultRows(headings, rows, false);
	}

	private static @Nullable String cut(@Nullable String text, int letters) {
		return text == null || text.length() <= letters ? text : text.substring(0, letters) + "…";
	}

	private static Kind kind(String type) {
		return switch (type.replaceFirst("\\(.*", "")) {
		case "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "UHUGEINT" -> Kind.WHOLE;
		case "FLOAT", "DOUBLE", "DECIMAL" -> Kind.NUMBER;
		case "BOOLEAN" -> Kind.FLAG;
		case "DATE" -> Kind.DAY;
		default -> Kind.WORDS;
		};
	}
}
