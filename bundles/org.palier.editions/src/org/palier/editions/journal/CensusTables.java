// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.palier.editions.journal.ShapedTable.Kind;
import org.palier.editions.journal.ShapedTable.Line;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.DataNature;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.indicators.PresenceShare;
import org.palier.numbers.indicators.ToolCount;
import org.palier.numbers.view.CensusTally;
import org.palier.numbers.view.StudyView;

/**
 * Tables 1 and 2: platforms by governments. The numbers are those of the indicators; a government of which fewer bodies were examined
 * than {@link Coverage} asks for gets none.
 */
final class CensusTables {

	private final StudyView view;
	private final JournalWords words;
	private final String day;
	/** Position of a government, and its strata. */
	private final List<Integer> governments;

	/** @param day of the report, as people write it */
	CensusTables(StudyView view, JournalWords words, String day) {
		this.view = view;
		this.words = words;
		this.day = day;
		this.governments = IntStream.range(0, view.jurisdictions().size()).filter(it -> view.tally().agencies(strata(it)) > 0).boxed().toList();
	}

	/** Table 1: where presences are; empty for a study without one. */
	Optional<ShapedTable> platforms() {
		Table counted = new PresenceShare().compute(view);
		if (counted.rows().isEmpty() || governments.isEmpty()) {
			return Optional.empty();
		}
		CensusTally tally = view.tally();
		List<Line> lines = new ArrayList<>(lines(counted, "platform", it -> it instanceof Value.Item item ? words.name(item.label()) : ""));
		lines.add(Line.of(Kind.FIRST_TOTAL, words.text("table1.presences"), each(it -> words.count(presences(it)))));
		lines.add(Line.of(Kind.TOTAL, words.text("table1.present"),
				each(it -> words.count(tally.present(strata(it))) + "/" + words.count(tally.checked(strata(it))))));
		List<String> note = note(counted, "table1.note");
		if (isExamined() && governments.stream().anyMatch(it -> unchecked(it) > 0)) {
			note.add(words.text("table1.unchecked", words.joined(each(it -> words.count(unchecked(it))))));
		}
		return Optional.of(table("table1", counted, "platform", lines, note));
	}

	/** Table 2: on how many platforms bodies are; empty for a study without a presence. */
	Optional<ShapedTable> numbers() {
		Table counted = new ToolCount().compute(view);
		if (counted.rows().isEmpty() || governments.isEmpty()) {
			return Optional.empty();
		}
		CensusTally tally = view.tally();
		List<Line> lines = new ArrayList<>(
				lines(counted, "tools", it -> it instanceof Value.Count count ? words.text("table2.tools", count.number()) : ""));
		lines.add(Line.of(Kind.FIRST_TOTAL, words.text("table2.bodies"), each(it -> words.count(tally.present(strata(it))))));
		lines.add(Line.of(Kind.TOTAL, words.text("table2.median"), each(this::median)));
		List<String> note = note(counted, "table2.note");
		note.add(words.text("table2.absent", words.joined(each(it -> words.count(tally.checked(strata(it)) - tally.present(strata(it))))),
				tally.platformsLookedAt()));
		return Optional.of(table("table2", counted, "tools", lines, note));
	}

	private String head(StudyView.Named government) {
		return words.name(government.shorter().isEmpty() ? government.name() : government.shorter());
	}

	private ShapedTable table(String id, Table counted, String rows, List<Line> lines, List<String> note) {
		List<String> heads = new ArrayList<>(List.of(""));
		heads.addAll(governments.stream().map(it -> head(view.jurisdictions().get(it))).toList());
		return new ShapedTable(id, words.text("table", id.substring("table".length())), words.text(id + ".caption", day), List.of(), heads,
				lines, note, governments.size() > 4, data(id, counted, rows));
	}

	/** A line for each value of a column, in its order: the share of each government. */
	private List<Line> lines(Table counted, String column, Function<Value, String> name) {
		int at = counted.column(column);
		Set<Value> values = counted.rows().stream().map(it -> it.get(at)).collect(Collectors.toCollection(LinkedHashSet::new));
		// a count is equal to another one that counts the same and says of what
		List<Value> distinct = values.stream().filter(distinctBy(name)).toList();
		return distinct.stream()
				.map(it -> Line.of(Kind.PLAIN, name.apply(it), each(government -> cell(counted, at, name, name.apply(it), government))))
				.toList();
	}

	private static Predicate<Value> distinctBy(Function<Value, String> name) {
		Set<String> met = new LinkedHashSet<>();
		return it -> met.add(name.apply(it));
	}

	private String cell(Table counted, int column, Function<Value, String> name, String wanted, int government) {
		Value share = rowsOf(counted, government).filter(it -> name.apply(it.get(column)).equals(wanted))
				.map(it -> it.get(counted.column("share"))).findFirst()
				.orElse(null);
		return isCovered(government) && share instanceof Value.Share it ? words.percent(it.fraction()) : ShapedTable.NONE;
	}

	private Stream<List<Value>> rowsOf(Table counted, int government) {
		int at = counted.column("jurisdiction");
		String id = view.jurisdictions().get(government).id();
		return counted.rows().stream().filter(it -> it.get(at) instanceof Value.Item item && item.id().equals(id));
	}

	/** The rows of the indicator, of governments alone, without what coverage does not allow. */
	private Table data(String id, Table counted, String rows) {
		List<Column> columns = List.of(words.column("government", Column.Type.ITEM),
				words.column(rows, rows.equals("tools") ? Column.Type.COUNT : Column.Type.ITEM), words.column("share", Column.Type.SHARE));
		var few = new Value.Undefined(words.both("reason.few"));
		List<List<Value>> values = new ArrayList<>();
		for (int government : governments) {
			rowsOf(counted, government).forEach(it -> values.add(List.of(JournalWords.item(view.jurisdictions().get(government)),
					it.get(counted.column(rows)), isCovered(government) ? it.get(counted.column("share")) : few)));
		}
		return words.data(id, counted.unit() == Unit.AGENCY ? Unit.AGENCY : Unit.PRESENCE, columns, values, counted.notes());
	}

	private List<String> note(Table counted, String key) {
		boolean census = governments.stream().allMatch(it -> view.tally().isCensus(strata(it)));
		List<String> note = new ArrayList<>();
		if (isExamined()) {
			note.add(words.text(census ? "census.whole" : "census.part"));
		} else {
			note.add(words.text("census.reconstructed"));
		}
		note.add(words.text(key));
		List<String> few = governments.stream().filter(it -> !isCovered(it)).map(it -> words.name(view.jurisdictions().get(it).name())).toList();
		if (!few.isEmpty()) {
			note.add(words.text("census.few", words.joined(few)));
		}
		int share = counted.column("share");
		governments.stream().filter(this::isCovered).flatMap(it -> rowsOf(counted, it)).map(it -> it.get(share))
				.filter(Value.Undefined.class::isInstance)
				.map(it -> ((Value.Undefined) it).reason()).distinct().map(Bilingual::within)
				.forEach(it -> note.add(words.text("none", words.name(it))));
		return note;
	}

	/** Whether anybody looked: cells that were made from published figures are no observations. */
	private boolean isExamined() {
		return view.nature() != DataNature.RECONSTRUCTED;
	}

	private boolean isCovered(int government) {
		int[] strata = strata(government);
		return Coverage.ofBodies(view.tally().agencies(strata), view.tally().checked(strata)).isEnough();
	}

	private int[] strata(int government) {
		Set<Integer> counted = Arrays.stream(view.tally().counted()).boxed().collect(Collectors.toSet());
		return Arrays.stream(view.tally().strata(it -> it.jurisdiction() == government)).filter(counted::contains).toArray();
	}

	private long presences(int government) {
		return IntStream.range(0, view.platforms().size()).mapToLong(it -> view.tally().present(it, strata(government))).sum();
	}

	private long unchecked(int government) {
		return IntStream.range(0, view.platforms().size()).filter(view.tally()::isLookedAt)
				.mapToLong(it -> view.tally().notChecked(it, strata(government))).sum();
	}

	/** Platforms of the body in the middle, among those that are on at least one. */
	private String median(int government) {
		long present = view.tally().present(strata(government));
		return present == 0 || !isCovered(government) ? ShapedTable.NONE
				: words.half((ranked(government, (present + 1) / 2) + ranked(government, present / 2 + 1)) / 2.0);
	}

	private int ranked(int government, long rank) {
		long below = 0;
		int tools = 0;
		while (below < rank) {
			tools++;
			below += view.tally().onExactly(tools, strata(government));
		}
		return tools;
	}

	private List<String> each(Function<Integer, String> cell) {
		return governments.stream().map(cell).map(Objects::requireNonNull).toList();
	}
}
