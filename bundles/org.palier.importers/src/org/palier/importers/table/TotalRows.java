// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Rows that name no body: those that count the rows above them, because their name begins with a word for a total and no cell says
 * more than a number, or because their cells are the numbers of bodies that the column shows present; and those of which a person
 * says so. What a person says of a name goes before all of it. Used for one file, by one thread.
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
	private static final int LEAST_COLUMNS = 2;
	private static final int SHOWN = 12;

	private record Candidate(long line, Body body, Map<Qualified, Integer> counts, boolean place) {
	}

	private final BoundMapping mapping;
	private final CensusDirectory directory;
	private final List<Qualified> columns;
	private final Map<Qualified, Integer> present = new HashMap<>();
	private final List<Candidate> candidates = new ArrayList<>();
	private final Map<Long, String> totals = new TreeMap<>();
	/** Rows of which a person said that they name no body. */
	private final Map<Long, String> left = new TreeMap<>();
	private long last;

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
		if (onlyNumbers(row)) {
			String name = name(body);
			Map<Qualified, Integer> counts = counts(row);
			if (beginsWith(WORDS, name) || beginsWith(WEAK, name) && hasNumber(row)) {
				candidates.add(new Candidate(row.line(), body, Map.of(), PLACES.contains(NameKey.of(name))));
				return false;
			}
			if (counts.size() >= LEAST_COLUMNS && counts.values().stream().anyMatch(it -> it > 1)) {
				candidates.add(new Candidate(row.line(), body, counts, false));
				return false;
			}
		}
		count(row);
		return true;
	}

	private void count(Row row) {
		columns.stream().filter(it -> isPresent(it, row)).forEach(it -> present.merge(it, 1, Integer::sum));
	}

	/** All rows were seen: those that are bodies after all, in the order of the file. */
	List<Body> settle() {
		var bodies = new ArrayList<Body>();
		for (Candidate each : candidates) {
			boolean total = each.counts().isEmpty() ? !each.place() || each.line() == last
					: each.counts().entrySet().stream().allMatch(it -> it.getValue().equals(present.getOrDefault(it.getKey(), 0)));
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

	/** True when all that is read of a row beside its name is numbers or nothing. */
	private boolean onlyNumbers(Row row) {
		return mapping.below(CensusFields.ID).stream().allMatch(it -> it.source().in(row).isEmpty())
				&& mapping.mapping().entries().stream().map(it -> it.field()).distinct()
						.filter(it -> !MappingChoice.isName(it) && !mapping.isConstant(it))
						.flatMap(it -> mapping.sources(it).stream()).allMatch(it -> it.in(row).isEmpty() || NUMBER.matcher(it.in(row)).matches());
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
