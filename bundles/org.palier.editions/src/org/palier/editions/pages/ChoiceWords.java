// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Form;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.statistics.summary.Spread;

/** The sentences of the pages on options and measures, and their numbers as each language writes them. */
final class ChoiceWords {

	static final Wording WORDS = new Wording(ChoiceWords.class, "choices");

	static final Value NONE = new Value.Item("", Bilingual.same("–"));

	private static final double PERCENT = 100;
	private static final double SLACK = 1e-9;
	/** Costs below this are written to the hundred, others to the thousand: an assumption is no account. */
	private static final double SMALL = 10_000;

	private ChoiceWords() {
	}

	static Bilingual both(Function<Typography, String> written) {
		return new Bilingual(written.apply(new Typography(Locale.CANADA_FRENCH)), written.apply(new Typography(Locale.CANADA)));
	}

	static Bilingual day(LocalDate day) {
		return both(it -> it.date(day));
	}

	/** A share in whole per cent. */
	static Bilingual percent(double share) {
		return both(it -> it.number(share * PERCENT, 0) + (it.french() ? "\u00a0%" : "%"));
	}

	/** A range of shares, in whole per cent, rounded outwards. */
	static Bilingual range(double low, double high) {
		return WORDS.text("range", both(it -> it.number(Math.floor(low * PERCENT + SLACK), 0)),
				percent(Math.ceil(high * PERCENT - SLACK) / PERCENT));
	}

	/** Hours, whole from ten on. */
	static Bilingual hours(double hours) {
		return both(it -> it.number(hours, hours >= 10 || hours == Math.rint(hours) ? 0 : 1));
	}

	/** What 80 of 100 simulations cost a year, rounded outwards; one number where both ends are the same. */
	static Bilingual cost(Spread cost) {
		double step = cost.q90() < SMALL ? 100 : 1000;
		double low = Math.floor(cost.q10() / step + SLACK) * step;
		double high = Math.ceil(cost.q90() / step - SLACK) * step;
		return cost.isCertain() || low >= high ? dollars(Math.rint(cost.median() / step) * step)
				: WORDS.text("cost.range", number(low), number(high));
	}

	/** The same with the value that stands for all before its range is not written: a cost that rests on assumptions is a range. */
	private static Bilingual dollars(double amount) {
		return WORDS.text("cost", number(amount));
	}

	private static Bilingual number(double amount) {
		return both(it -> it.count(Math.round(amount)));
	}

	/** Names in a row: a, b and c. */
	static Bilingual listed(Collection<Bilingual> names) {
		List<Bilingual> all = List.copyOf(names);
		return all.size() < 2 ? Bilingual.joined(all, "")
				: WORDS.text("and", Bilingual.joined(all.subList(0, all.size() - 1), ", "), all.getLast());
	}

	static Bilingual quoted(Bilingual name) {
		return WORDS.text("quoted", name);
	}

	static Column column(String id, Form form) {
		return new Column(id, WORDS.text("column." + id), Type.ITEM, form);
	}

	static Value words(Bilingual text) {
		return text.isEmpty() ? NONE : new Value.Item(text.en(), text);
	}

	static Value number(double number, Bilingual written) {
		return new Value.Item(Double.toString(number), written);
	}
}
