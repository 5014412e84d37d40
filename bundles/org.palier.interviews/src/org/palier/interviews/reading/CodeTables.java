// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.interviews.reading.Quote.Category;
import org.palier.model.Code;
import org.palier.model.Interview;
import org.palier.statistics.disclosure.TellableCounts;

/**
 * The codings as tables of interviews: codes by category of agency, codes by code, codes by interview (the theme
 * matrix). A code counts with those under it.
 */
public final class CodeTables {

	private static final Wording WORDS = new Wording(CodeTables.class, "messages");
	private static final String ALL = "all";

	private final CodedReading reading;
	private final Optional<Integer> fewest;

	/**
	 * Tables of a reading.
	 *
	 * @param fewest interviews of the smallest count that is told; empty to tell every count, for who holds the study
	 */
	public CodeTables(CodedReading reading, Optional<Integer> fewest) {
		this.reading = reading;
		this.fewest = fewest;
	}

	/**
	 * Interviews in which each code occurs, by category of the agency that was asked. Counts of few are left out, and others with
	 * them, so that no margin gives them back.
	 */
	public Table byCategory() {
		Map<String, Category> categories = new TreeMap<>();
		Map<Interview, String> of = new LinkedHashMap<>();
		reading.texts().keySet().forEach(interview -> {
			Category category = QuoteRules.category(interview).orElse(new Category("-", WORDS.text("no_category")));
			categories.putIfAbsent(category.id(), category);
			of.put(interview, category.id());
		});
		var tellable = new TellableCounts(fewest.orElse(1));
		List<String> groups = List.copyOf(categories.keySet());
		List<List<String>> names = new ArrayList<>();
		names.add(row(tellable, "interviews", groups, it -> true, of));
		List<Code> codes = reading.codes();
		codes.forEach(code -> names.add(row(tellable, code.getId(), groups, it -> reading.has(it, code), of)));
		var told = tellable.withheld();
		var reason = new Value.Undefined(WORDS.text("withheld", fewest.orElse(1)));
		List<List<Value>> rows = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			List<Value> row = new ArrayList<>();
			row.add(i == 0 ? new Value.Item("interviews", WORDS.text("interviews")) : item(codes.get(i - 1)));
			for (String name : names.get(i)) {
				row.add(told.contains(name) ? reason : new Value.Count(tellable.of(name)));
			}
			rows.add(row);
		}
		List<Column> columns = new ArrayList<>(List.of(new Column("code", WORDS.text("code"), Type.ITEM)));
		categories.values().forEach(it -> columns.add(new Column("category_" + it.id(), it.name(), Type.COUNT)));
		columns.add(new Column(ALL, WORDS.text("all"), Type.COUNT));
		return new Table("codes_by_category", WORDS.text("by_category.title"), WORDS.text("by_category.definition"), Unit.INTERVIEW,
				"Yates & Arbour (2013), § 23", columns, rows,
				told.isEmpty() ? List.of() : List.of(WORDS.text("by_category.withheld", told.size(), fewest.orElse(1))));
	}

	private interface Which {
		boolean counts(Interview interview);
	}

	/** The names of its counts, the sum last. */
	private static List<String> row(TellableCounts tellable, String id, List<String> groups, Which which, Map<Interview, String> of) {
		List<String> names = new ArrayList<>();
		long all = 0;
		for (String group : groups) {
			long count = of.entrySet().stream().filter(it -> it.getValue().equals(group) && which.counts(it.getKey())).count();
			names.add(id + " " + group);
			tellable.count(id + " " + group, count);
			all += count;
		}
		tellable.count(id + " " + ALL, all).sum(id + " " + ALL, names);
		names.add(id + " " + ALL);
		return names;
	}

	/** Pairs of codes whose passages overlap, and those that lie in the same paragraph or the next; of one coder each. */
	public Table byCode() {
		List<Code> codes = reading.codes().stream().filter(it -> it.getCodes().isEmpty()).toList();
		List<List<Value>> rows = new ArrayList<>();
		for (int i = 0; i < codes.size(); i++) {
			for (int k = i + 1; k < codes.size(); k++) {
				long near = reading.near(codes.get(i), codes.get(k), 1);
				if (near > 0) {
					rows.add(List.of(item(codes.get(i)), item(codes.get(k)),
							new Value.Count(reading.overlapping(codes.get(i), codes.get(k))), new Value.Count(near)));
				}
			}
		}
		return new Table("codes_by_code", WORDS.text("by_code.title"), WORDS.text("by_code.definition"), Unit.INTERVIEW, "",
				List.of(new Column("code", WORDS.text("code"), Type.ITEM), new Column("other", WORDS.text("other"), Type.ITEM),
						new Column("overlapping", WORDS.text("overlapping"), Type.COUNT), new Column("near", WORDS.text("near_column"), Type.COUNT)),
				rows, List.of());
	}

	/**
	 * Passages of each code in each interview: only for a person who owns the study, because each column is one
	 * interview.
	 */
	public Table themes() {
		List<Column> columns = new ArrayList<>(List.of(new Column("code", WORDS.text("code"), Type.ITEM)));
		reading.texts().keySet()
				.forEach(it -> columns.add(new Column("interview_" + it.getId(), Bilingual.same(QuoteRules.who(it)), Type.COUNT)));
		List<List<Value>> rows = new ArrayList<>();
		for (Code code : reading.codes()) {
			List<Value> row = new ArrayList<>(List.of(item(code)));
			reading.texts().keySet().forEach(
					it -> row.add(new Value.Count(reading.standing(it).stream().filter(one -> CodedReading.has(one, code)).count())));
			rows.add(row);
		}
		return new Table("theme_matrix", WORDS.text("themes.title"), WORDS.text("themes.definition"), Unit.INTERVIEW, "", columns, rows,
				List.of());
	}

	private static Value.Item item(Code code) {
		return new Value.Item(code.getId(), Bilingual.of(code.getName()));
	}
}
