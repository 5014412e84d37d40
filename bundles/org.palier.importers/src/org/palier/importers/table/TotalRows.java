// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.palier.files.LeftOutValue;
import org.palier.files.csv.Row;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.mapping.BoundMapping.Qualified;
import org.palier.intake.mapping.BoundMapping;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.CountText;

/**
 * The rows that name no body. A total has a name that begins with a word for one, and no cell that says more than a number.
 * It may also have the numbers of bodies that its columns show present, or the sum of the sizes above it. A category that no
 * other row has is no sign of a body. A person's decision about a name goes before all these signs. One file and one thread
 * use it.
 */
final class TotalRows {

	/** Words by which rows of totals begin; a body of that name has a site, a number in a list or an account beside it. */
	private static final Set<String> WORDS = Set.of("total", "totaux", "totals", "grand total", "total general", "sous total", "subtotal",
			"sub total",
			"somme", "sommes", "sum", "moyenne", "moyennes", "average", "averages", "mean", "mediane", "median", "pourcentage",
			"percentage", "percent",
			"ensemble des organismes", "ensemble du", "all agencies", "all bodies", "nombre de oui", "nombre de presents", "number of yes");
	/** Words that names of bodies begin with too: they need a number beside them. */
	private static final Set<String> WEAK = Set.of("ensemble", "nombre", "nb", "taux", "proportion", "part", "tous", "toutes", "count",
			"rate", "share", "all",
			"overall");
	/** A département of France, a river: alone, in the middle of a list, it may be a body. */
	private static final Set<String> PLACES = Set.of("somme");
	private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d\\s\\p{Z}.,']*\\d[\\d\\s\\p{Z}.,']*%?|%|[-–—]");
	/** A total in a column of platforms, such as 12 yes, 12/18 or 12 of 18. */
	private static final Pattern COUNTED = Pattern.compile("\\d+\\s*(?:oui|yes|pr[ée]sents?|present|pages?|organismes?|bodies|agencies)"
			+ "|\\d+\\s*(?:/|sur|of)\\s*\\d+", Pattern.CASE_INSENSITIVE);
	private static final int LEAST_COLUMNS = 2;
	/** Fewer rows may add up by chance. */
	private static final int LEAST_ROWS = 3;
	private static final int SHOWN = 12;

	/**
	 * A row that may be a total.
	 * @param counts what it says of columns of platforms, where that decides
	 * @param place  whether only the last row may be one, since in the middle it may be a body
	 * @param kind   the category that it names; where other rows name it too the row is a body. Empty where that does not matter
	 */
	private record Candidate(long line, Body body, Map<Qualified, Integer> counts, boolean place, String kind) {
	}

	private final BoundMapping mapping;
	private final CensusDirectory directory;
	private final List<Qualified> columns;
	private final Map<Qualified, Integer> present = new HashMap<>();
	private final List<Candidate> candidates = new ArrayList<>();
	private final Map<Long, String> totals = new TreeMap<>();
	/** Rows of which a person said that they name no body. */
	private final Map<Long, String> left = new TreeMap<>();
	private final Map<String, Integer> kinds = new HashMap<>();
	private long last;
	private long sizes;
	private int sized;

	TotalRows(BoundMapping mapping, CensusDirectory directory) {
		this.mapping = mapping;
		this.directory = directory;
		this.columns = mapping.below(CensusFields.ON);
	}

	/** Takes notice of a row. @return false when nobody can say yet whether it names a body */
	boolean isBody(Row row, Body body) {
		last = row.line();
		Optional<String> said = mapping.mapping().meaning(CensusFields.NAME, name(body));
		if (said.isPresent() && said.get().isEmpty()) {
			left.put(row.line(), name(body));
			return false;
		}
		if (said.isPresent()) {
			count(row);
			return true;
		}
		String kind = NameKey.of(mapping.text(CensusFields.CATEGORY, row));
		kinds.merge(kind, 1, Integer::sum);
		if (onlyNumbers(row)) {
			Optional<Candidate> candidate = candidate(row, body, kind);
			if (candidate.isPresent()) {
				candidates.add(candidate.get());
				return false;
			}
		}
		count(row);
		return true;
	}

	private Optional<Candidate> candidate(Row row, Body body, String kind) {
		String name = name(body);
		String key = NameKey.of(name);
		boolean place = PLACES.contains(key);
		boolean known = directory.category(mapping.text(CensusFields.CATEGORY, row)).isPresent();
		if ((WORDS.contains(key) || WEAK.contains(key) && hasNumber(row)) && !(place && known)) {
			return Optional.of(new Candidate(row.line(), body, Map.of(), place, ""));
		}
		if (known) {
			return Optional.empty();
		}
		boolean named = beginsWith(WORDS, name) || beginsWith(WEAK, name) && hasNumber(row);
		if (named || isSum(row)) {
			return Optional.of(new Candidate(row.line(), body, Map.of(), !named || place, kind));
		}
		Map<Qualified, Integer> counts = counts(row);
		return counts.size() >= LEAST_COLUMNS && counts.values().stream().anyMatch(it -> it > 1)
				? Optional.of(new Candidate(row.line(), body, counts, false, kind)) : Optional.empty();
	}

	/** True when the size of a row is the sum of the sizes above it. */
	private boolean isSum(Row row) {
		OptionalInt size = CountText.of(mapping.text(CensusFields.SIZE, row));
		return sized >= LEAST_ROWS && size.isPresent() && size.getAsInt() == sizes && sizes > 0;
	}

	private void count(Row row) {
		CountText.of(mapping.text(CensusFields.SIZE, row)).ifPresent(size -> {
			sizes += size;
			sized++;
		});
		columns.stream().filter(it -> isPresent(it, row)).forEach(it -> present.merge(it, 1, Integer::sum));
	}

	/** All rows were seen: those that are bodies after all, in the order of the file. */
	List<Body> settle() {
		var bodies = new ArrayList<Body>();
		for (Candidate each : candidates) {
			boolean alone = each.kind().isEmpty() || kinds.getOrDefault(each.kind(), 0) == 1;
			boolean total = alone && each.counts().isEmpty() ? !each.place() || each.line() == last
					: alone && each.counts().entrySet().stream().allMatch(it -> it.getValue().equals(present.getOrDefault(it.getKey(), 0)));
			if (total) {
				totals.put(each.line(), name(each.body()));
			} else {
				bodies.add(each.body());
			}
		}
		candidates.clear();
		return bodies;
	}

	/** True for a row that names no body. */
	boolean isNoBody(long line) {
		return totals.containsKey(line) || left.containsKey(line);
	}

	/** The rows that were left out, in a sentence each. */
	List<Bilingual> remarks(Wording words) {
		var remarks = new ArrayList<Bilingual>();
		totals.forEach((line, name) -> remarks.add(words.text("total_row", line.toString(), name)));
		if (!left.isEmpty()) {
			String names = left.values().stream().distinct().limit(SHOWN).map(it -> words.text("quoted", it).fr()).collect(Collectors.joining(", "));
			String english = left.values().stream().distinct().limit(SHOWN).map(it -> words.text("quoted", it).en())
					.collect(Collectors.joining(", "));
			remarks.add(words.text("rows_left", left.size(), new Bilingual(names, english)));
		}
		return remarks;
	}

	/** The rows that were left out, for whoever asks a person. @param column of the names */
	List<LeftOutValue> values(String column, Wording words) {
		return totals.entrySet().stream()
				.map(it -> new LeftOutValue(column, it.getValue(), 1, it.getKey(), words.text("allowed.body"), true)).toList();
	}

	private static String name(Body body) {
		return body.name().fr().isEmpty() ? body.name().en() : body.name().fr();
	}

	private static boolean beginsWith(Set<String> words, String name) {
		String key = NameKey.of(name);
		return words.stream().anyMatch(it -> key.equals(it) || key.startsWith(it + " "));
	}

	/** True when all that is read of a row beside its name and its category is numbers or nothing. */
	private boolean onlyNumbers(Row row) {
		return mapping.below(CensusFields.ID).stream().allMatch(it -> it.source().in(row).isEmpty())
				&& mapping.mapping().entries().stream().map(it -> it.field()).distinct()
						.filter(it -> !MappingChoice.isName(it) && !it.equals(CensusFields.CATEGORY) && !mapping.isConstant(it))
						.flatMap(it -> mapping.sources(it).stream()).map(it -> it.in(row)).allMatch(it -> it.isEmpty() || isNumber(it));
	}

	private static boolean isNumber(String cell) {
		return NUMBER.matcher(cell).matches() || COUNTED.matcher(cell).matches();
	}

	private boolean hasNumber(Row row) {
		return mapping.mapping().entries().stream().map(it -> it.field()).distinct()
				.filter(it -> !MappingChoice.isName(it) && !mapping.isConstant(it))
				.flatMap(it -> mapping.sources(it).stream()).anyMatch(it -> it.in(row).codePoints().anyMatch(Character::isDigit));
	}

	private Map<Qualified, Integer> counts(Row row) {
		var counts = new LinkedHashMap<Qualified, Integer>();
		columns.forEach(it -> CountText.of(it.source().in(row)).ifPresent(count -> counts.put(it, count)));
		return counts;
	}

	private boolean isPresent(Qualified column, Row row) {
		String written = column.source().in(row);
		if (written.isEmpty()) {
			return false;
		}
		String meant = mapping.mapping().meaning(CensusFields.STATUS, written).orElse(written);
		PresenceCell cell = PresenceCell.of(meant, directory.platform(column.qualifier()).orElse(column.qualifier()), directory);
		return cell.status() == PresenceStatus.PRESENT || !cell.accounts().isEmpty();
	}
}
