// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.palier.analysis.Analysis;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.numbers.view.Fieldwork.InterviewView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.WorkView;
import org.palier.reports.words.ReportWords;
import org.palier.statistics.disclosure.ReleasedSums;
import org.palier.statistics.disclosure.RoundedClass;
import org.palier.statistics.disclosure.ToldSum;
import org.palier.study.releases.ToldGroup;

/**
 * The data on interviews that a release without names may show: hours of large groups, in classes, and objectives and
 * publics of enough interviews. Where an earlier release would make it reveal the answers of few, it is withheld and
 * says so.
 *
 * @param tables that are told
 * @param groups of which they tell, for the ledger; none where no key is at hand
 * @param interviews ids of those that told something of which a table tells, by the id of the table
 * @param words  what is withheld because of what went out before, a sentence each
 */
record ToldInterviews(List<Table> tables, List<ToldGroup> groups, Map<String, Set<String>> interviews, List<Bilingual> words) {

	/** Nothing. */
	static final ToldInterviews NONE = new ToldInterviews(List.of(), List.of(), Map.of(), List.of());

	private static final String HOURS = "hours_of_work";
	private static final String WAIT = "validation_wait";
	private static final String OBJECTIVES = "objectives";
	private static final String PUBLICS = "targeted_publics";
	private static final String ALL = "all";
	private static final Wording WORDS = ReportWords.all();

	/** Copies its collections. */
	ToldInterviews {
		tables = List.copyOf(tables);
		groups = List.copyOf(groups);
		interviews = Map.copyOf(interviews);
		words = List.copyOf(words);
	}

	/**
	 * @param counted everything that is known
	 * @param fewest members of the smallest group that is told of
	 * @param guard what went out before
	 */
	static ToldInterviews of(Analysis analysis, StudyView counted, int fewest, ReleaseGuard guard) {
		Optional<Bilingual> blind = guard.blind();
		if (blind.isPresent()) {
			return new ToldInterviews(List.of(), List.of(), Map.of(), List.of(blind.get()));
		}
		var making = new Making(fewest, guard, new ArrayList<>(), new ArrayList<>(), new TreeMap<>(), new ArrayList<>());
		StudyView large = counted.withoutInterviews(fewest);
		for (Table table : analysis.tables(large, Set.of(HOURS, WAIT)::contains)) {
			making.work(table, counted, large.work());
		}
		for (Table table : analysis.tables(counted, Set.of(OBJECTIVES, PUBLICS)::contains)) {
			making.counted(table, counted);
		}
		return new ToldInterviews(making.tables.stream().filter(it -> !it.rows().isEmpty()).toList(), making.groups, making.interviews,
				making.words);
	}

	/** Returns for the ledger what some of the tables tell. @param asked tells of the id of a table whether it is one of them */
	ToldInReport of(Predicate<String> asked) {
		List<ToldGroup> some = groups.stream().filter(it -> asked.test(it.table())).toList();
		return new ToldInReport(some, words, some.stream().flatMap(it -> interviews.getOrDefault(it.table(), Set.of()).stream())
				.collect(Collectors.toSet()), Set.of(), false);
	}

	/** A group of bodies in a table. @param factor what its class says of the sum, times this */
	private record Cell(int jurisdiction, double told, double factor, Map<String, Double> by) {
	}

	/** While they are made. */
	private record Making(int fewest, ReleaseGuard guard, List<Table> tables, List<ToldGroup> groups,
			Map<String, Set<String>> interviews, List<Bilingual> words) {

		void work(Table table, StudyView view, WorkView work) {
			boolean hours = table.id().equals(HOURS);
			List<Cell> cells = hours ? work.told().stream().map(it -> new Cell(it.jurisdiction(), it.hours(), 1, it.by())).toList()
					: work.validations().stream().map(it -> new Cell(it.jurisdiction(), it.hours(), it.agencies(), it.by())).toList();
			List<Column> columns = List.of(column(table, "jurisdiction"), column(table, "agencies"), decimal(hours ? "hours_from" : "wait_from"),
					decimal(hours ? "hours_under" : "wait_under"));
			List<List<Value>> rows = new ArrayList<>();
			List<Bilingual> notes = new ArrayList<>(table.notes());
			ReleasedSums sums = guard.sums(table.id(), fewest);
			for (Cell cell : cells) {
				StudyView.Named jurisdiction = view.jurisdictions().get(cell.jurisdiction());
				RoundedClass told = RoundedClass.of(cell.told());
				Optional<Bilingual> refusal = Optional.empty();
				if (guard.key().isPresent()) {
					Set<String> members = members(table.id(), cell.by());
					RoundedClass sum = told.times(cell.factor());
					var next = new ToldSum(members, sum.from(), sum.to());
					refusal = sums.given(next).map(few -> guard.refusal("release.given." + table.id(), table.id(), jurisdiction.name(), members, few));
					if (refusal.isEmpty()) {
						sums = sums.with(next);
						groups.add(new ToldGroup(table.id(), jurisdiction.id(), members, sum.from(), sum.to()));
						asked(table.id(), view, it -> cell.by().containsKey(view.agencies().get(it.agency()).id()));
					}
				}
				refusal.ifPresent(words::add);
				var item = new Value.Item(jurisdiction.id(), jurisdiction.name());
				Optional<Value> nothing = refusal.map(Value.Undefined::new);
				rows.add(List.of(item, nothing.orElse(new Value.Count(cell.by().size())), nothing.orElse(new Value.Decimal(told.from(), 0)),
						nothing.orElse(new Value.Decimal(told.to(), 0))));
			}
			if (!rows.isEmpty()) {
				notes.add(WORDS.text(hours ? "release.classes.hours" : "release.classes.wait"));
			}
			tables.add(new Table(table.id(), table.title(), table.definition(), table.unit(), table.source(), columns, rows, notes));
		}

		private void asked(String table, StudyView view, Predicate<InterviewView> some) {
			view.fieldwork().interviews().stream().filter(some).forEach(it -> interviews.computeIfAbsent(table, id -> new TreeSet<>()).add(it.id()));
		}

		private static Column column(Table table, String id) {
			return table.columns().get(table.column(id));
		}

		private static Column decimal(String id) {
			return new Column(id, WORDS.text("release.column." + id), Column.Type.DECIMAL);
		}

		private Set<String> members(String table, Map<String, Double> by) {
			Set<String> members = new HashSet<>();
			by.forEach((agency, told) -> members.add(guard.member(table, agency + '\n' + told)));
			return members;
		}

		void counted(Table table, StudyView view) {
			boolean objectives = table.id().equals(OBJECTIVES);
			List<InterviewView> answered = view.fieldwork().interviews().stream()
					.filter(it -> !(objectives ? it.ranking() : it.targets()).isEmpty()).toList();
			if (!answered.isEmpty() && answered.size() < fewest) {
				// which rows are 0 would tell what these few named
				words.add(WORDS.text("withheld.answers", table.title(), fewest));
				return;
			}
			if (guard.key().isPresent() && !answered.isEmpty()) {
				Set<String> members = new HashSet<>();
				answered.forEach(it -> members.add(guard.member(table.id(), it.id() + '\n' + said(it, view, objectives))));
				Optional<Bilingual> refusal = guard.sums(table.id(), fewest).setApart(members)
						.map(few -> guard.refusal("release.given.answers", table.id(), table.title(), members, few));
				if (refusal.isPresent()) {
					words.add(refusal.get());
					return;
				}
				groups.add(new ToldGroup(table.id(), ALL, members, 0, 0));
				asked(table.id(), view, answered::contains);
			}
			tables.add(new FewInterviews(fewest, WORDS.text("withheld.few", fewest)).without(table));
		}

		/** Writes the answers of an interview, with ids that stay. */
		private static String said(InterviewView it, StudyView view, boolean objectives) {
			return objectives
					? it.ranking().stream().map(one -> view.fieldwork().objectives().get(one.objective()).id() + ' ' + one.place()).sorted()
							.toList().toString()
					: it.targets().toString();
		}
	}
}
