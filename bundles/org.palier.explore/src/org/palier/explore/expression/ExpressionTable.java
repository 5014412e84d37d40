// SPDX-License-Identifier: EPL-2.0
package org.palier.explore.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.explore.expression.ExpressionTalk.Answer;
import org.palier.explore.expression.ExpressionTalk.Heading;
import org.palier.explore.expression.ExpressionTalk.Kind;
import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Form;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;

/**
 * An answer as a table, with what a reader must know: the expression, what its author says of it, and that nobody checked it. A number is a
 * share only where the expression calls its column so.
 *
 * @param expression that was asked
 * @param told       the answer
 * @param most       rows that were asked for
 */
record ExpressionTable(Expression expression, Answer.ResultRows told, int most) {

	private static final Pattern SHARE = Pattern.compile("(.*_)?(share|part)(_.*)?");
	private static final int DIGITS = 2;

	Table table(String id, Bilingual title) {
		List<Column> columns = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		for (int i = 0; i < told.columns().size(); i++) {
			columns.add(column(told.columns().get(i), i, ids));
		}
		int[] digits = IntStream.range(0, columns.size()).map(this::digits).toArray();
		List<List<Value>> rows = told.rows().stream().map(row -> {
			List<Value> values = new ArrayList<>();
			for (int i = 0; i < row.size(); i++) {
				values.add(value(row.get(i), columns.get(i), told.columns().get(i).kind(), digits[i]));
			}
			return values;
		}).toList();
		List<Bilingual> notes = new ArrayList<>();
		if (told.more()) {
			notes.add(ExpressionWords.WORDS.text("note.more", most));
		}
		notes.add(ExpressionWords.WORDS.text("note.unchecked", expression.digest()));
		notes.add(ExpressionWords.WORDS.text("note.expression", expression.sql().replaceAll("\\s+", " ")));
		Bilingual meaning = expression.meaning().isEmpty() ? ExpressionWords.WORDS.text("definition.none")
				: ExpressionWords.WORDS.text("definition", expression.meaning());
		return new Table(id, title, meaning, Unit.EXPRESSION, "", columns, rows, notes);
	}

	private Column column(Heading heading, int place, Set<String> ids) {
		String name = heading.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_+|_+$", "");
		String id = name.isEmpty() ? "column" : name;
		for (int i = 2; !ids.add(id); i++) {
			id = name + "_" + i;
		}
		Bilingual title = Bilingual.same(heading.name().replace('_', ' '));
		return switch (heading.kind()) {
		case WHOLE -> new Column(id, title, all(place, it -> it.signum() >= 0 && it.bitLength() < Long.SIZE) ? Type.COUNT : Type.DECIMAL);
		case NUMBER -> new Column(id, title, SHARE.matcher(name).matches() && isFraction(place) ? Type.SHARE : Type.DECIMAL);
		case FLAG -> new Column(id, title, Type.ITEM, Form.YES_NO);
		case DAY -> new Column(id, title, Type.ITEM, Form.DAY);
		case WORDS -> new Column(id, title, Type.ITEM, Form.WORDS);
		};
	}

	private boolean all(int place, java.util.function.Predicate<java.math.BigInteger> fits) {
		return told.rows().stream().map(it -> it.get(place)).filter(Objects::nonNull).allMatch(it -> fits.test(new java.math.BigInteger(it)));
	}

	private boolean isFraction(int place) {
		return told.rows().stream().map(it -> number(it.get(place))).filter(Objects::nonNull).allMatch(it -> it >= 0 && it <= 1);
	}

	/** Null for what is no number, or one without end. */
	private static @Nullable Double number(@Nullable String text) {
		try {
			double number = text == null ? Double.NaN : Double.parseDouble(text);
			return Double.isFinite(number) ? number : null;
		} catch (NumberFormatException none) {
			return null;
		}
	}

	/** Decimals that a column shows: those of its number that has most, but no more than a few. */
	private int digits(int place) {
		return told.columns().get(place).kind() == Kind.WHOLE ? 0
				: told.rows().stream().map(it -> it.get(place)).filter(it -> number(it) != null)
						.mapToInt(it -> new BigDecimal(String.valueOf(it)).scale()).map(
						it -> Math.clamp(it, 0, DIGITS)).max().orElse(0);
	}

	private static Value value(@Nullable String text, Column column, Kind kind, int digits) {
		if (text == null) {
			return new Value.Undefined(ExpressionWords.WORDS.text("no_value"));
		}
		return switch (column.type()) {
		case COUNT -> new Value.Count(Long.parseLong(text));
		case DECIMAL, SHARE -> {
			Double number = number(text);
			yield number == null ? new Value.Undefined(ExpressionWords.WORDS.text("no_number"))
					: column.type() == Type.SHARE ? new Value.Share(number)
							: new Value.Decimal(number, digits);
		}
		default -> new Value.Item(text, kind == Kind.FLAG ? ExpressionWords.WORDS.text("flag." + text) : Bilingual.same(text));
		};
	}
}
