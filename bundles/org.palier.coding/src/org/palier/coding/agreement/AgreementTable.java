// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.palier.coding.resolved.SetCodes;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.statistics.agreement.Agreement.Finding;
import org.palier.statistics.agreement.BootstrapInterval;
import org.palier.statistics.agreement.Coefficient.Undefined;
import org.palier.statistics.agreement.Coefficient;
import org.palier.statistics.agreement.Level;
import org.palier.statistics.agreement.Ratings;

/** Measures of agreement as a table like those of indicators: a row each, first all coders, then single codes, then pairs. */
public final class AgreementTable {

	private static final Wording WORDS = CodeMatrix.WORDS;
	private static final String SOURCE = "Cohen (1960, 1968); Scott (1955); Bennett, Alpert & Goldstein (1954); Fleiss (1971); "
			+ "Krippendorff (2004), p. 222-243; Gwet (2008; 2014, p. 97-101)";
	private static final int DIGITS = 3;

	private final Ratings ratings;
	private final List<Finding> findings;
	private final Unit unit;
	private final Bilingual what;
	private final List<Finding> byAgency;
	private final List<Bilingual> said;

	/** The table of a facet of a coding set. @param set whose it is @param findings of it @param name of the facet, in words */
	public static AgreementTable of(SetAgreement agreement, SetCodes set, List<SetAgreement.Twofold> findings, Bilingual name) {
		return new AgreementTable(agreement.ratings().ratings(), findings.stream().map(SetAgreement.Twofold::byPost).toList(), Unit.POST,
				WORDS.text("set.what", name, set.name()), findings.stream().map(SetAgreement.Twofold::byAgency).toList(), agreement.notes(set));
	}

	/**
	 * @param ratings  of what the findings are
	 * @param findings as {@link org.palier.statistics.agreement.Agreement} gives them
	 * @param unit     what was coded
	 * @param what     was coded, in words
	 */
	public AgreementTable(Ratings ratings, List<Finding> findings, Unit unit, Bilingual what) {
		this(ratings, findings, unit, what, List.of(), List.of());
	}

	private AgreementTable(Ratings ratings, List<Finding> findings, Unit unit, Bilingual what, List<Finding> byAgency, List<Bilingual> said) {
		this.byAgency = byAgency;
		this.said = said;
		this.ratings = ratings;
		this.findings = List.copyOf(findings);
		this.unit = unit;
		this.what = what;
	}

	/** @param draws of the intervals, 0 for none @param seed of them */
	public Table table(int draws, long seed) {
		List<List<Value>> rows = new ArrayList<>();
		for (int i = 0; i < findings.size(); i++) {
			Finding finding = findings.get(i);
			List<Value> row = new ArrayList<>(
					List.of(new Value.Item(finding.measure().id(), WORDS.text("measure." + finding.measure().id())), level(finding.level()),
							category(finding), coders(finding), value(finding.value()), end(finding, true), end(finding, false)));
			if (!byAgency.isEmpty()) {
				row.add(end(byAgency.get(i), true));
				row.add(end(byAgency.get(i), false));
			}
			rows.add(row);
		}
		List<Bilingual> notes = new ArrayList<>(said);
		notes.add(WORDS.text("note.units", ratings.units(), ratings.unitsCodedTwice(), ratings.coders().size(), ratings.categories().size()));
		if (draws > 0) {
			notes.add(WORDS.text("note.interval", draws, Long.toString(seed)));
		}
		notes.add(WORDS.text("note.not_said"));
		List<Column> columns = new ArrayList<>(List.of(column("measure", Type.ITEM), column("level", Type.ITEM), column("category", Type.ITEM),
				column("coders", Type.ITEM), column("value", Type.DECIMAL), column("low", Type.DECIMAL), column("high", Type.DECIMAL)));
		if (!byAgency.isEmpty()) {
			columns.add(column("agency_low", Type.DECIMAL));
			columns.add(column("agency_high", Type.DECIMAL));
		}
		return new Table("agreement", WORDS.text("title", what), WORDS.text("definition"), unit, SOURCE, columns, rows, notes);
	}

	/** Why there is no number, in words. */
	public static Bilingual why(Undefined undefined) {
		return WORDS.text("why." + undefined.why().name().toLowerCase(Locale.ROOT));
	}

	private static Value level(Level level) {
		return new Value.Item(level.id(), WORDS.text("level." + level.id()));
	}

	private static Value category(Finding finding) {
		String category = finding.category();
		return category == null ? new Value.Item(Value.Item.ALL, WORDS.text("all_codes")) : new Value.Item(category, Bilingual.same(category));
	}

	private Value coders(Finding finding) {
		if (finding.coders().size() == ratings.coders().size()) {
			return new Value.Item(Value.Item.ALL, WORDS.text("all_coders"));
		}
		return new Value.Item(String.join(",", finding.coders()), Bilingual.same(String.join(", ", finding.coders())));
	}

	private static Value value(Coefficient coefficient) {
		return switch (coefficient) {
		case Coefficient.Value it -> new Value.Decimal(it.number(), DIGITS);
		case Undefined it -> new Value.Undefined(why(it));
		};
	}

	private static Value end(Finding finding, boolean low) {
		if (finding.interval().isEmpty()) {
			return new Value.Undefined(finding.value() instanceof Undefined it ? why(it) : WORDS.text("no_interval"));
		}
		BootstrapInterval interval = finding.interval().orElseThrow();
		return new Value.Decimal(low ? interval.low() : interval.high(), DIGITS);
	}

	private static Column column(String id, Type type) {
		return new Column(id, WORDS.text("column." + id), type);
	}
}
