// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.ground.table.CellFilter;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Rows;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.CensusTally;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * Counts and shares by level of every ordered theory of the study: over all, by platform, by kind of agency and by
 * jurisdiction. Sources: Chang and Kannan 2008, after Yates and Arbour 2013, § 12-15.
 */
public final class PyramidLevels extends WordedIndicator {

	private static final Columns<CountedRow<LevelOf>> COLUMNS = Columns.<CountedRow<LevelOf>>of().and(LevelOf.COLUMNS, CountedRow::of)
			.and(IndicatorShare.columns("usages"), CountedRow::counted);

	/** For the registry, and for lists of indicators in plain Java. */
	public PyramidLevels() {
		super("pyramid_profile", Part.CENSUS);
	}

	@Override
	public Function<StudyView, Rows> rows(StudyView like) {
		List<Grouped> groups = new ArrayList<>();
		for (int theory = 0; theory < like.theories().size(); theory++) {
			if (like.theories().get(theory).ordered()) {
				groups.addAll(groups(like, theory));
			}
		}
		return view -> {
			List<CountedRow<LevelOf>> rows = new ArrayList<>();
			groups.forEach(it -> it.addRows(rows, view));
			return COLUMNS.rows(rows);
		};
	}

	@Override
	public Table compute(StudyView view) {
		List<Bilingual> notes = new ArrayList<>();
		for (TheoryView theory : view.theories()) {
			if (theory.ordered()) {
				PyramidProfile whole = PyramidProfile.of(view, theory);
				notes.add(whole.coded() == 0 ? IndicatorWords.WORDS.text("reason.nothing_coded")
						: IndicatorWords.WORDS.text("note.pyramid", whole.coded(), whole.notCoded(), whole.unplaced()));
			}
		}
		long open = view.tally().open(view.tally().counted());
		if (open > 0 && !notes.isEmpty()) {
			notes.add(IndicatorWords.WORDS.text("note.split", open));
		}
		notes.addAll(IndicatorWords.outside(view));
		return new Table(id(), title(), IndicatorWords.WORDS.text("pyramid_profile.definition"), Unit.PRESENCE_USAGE,
				"Chang & Kannan (2008), via Yates & Arbour (2013), § 12-15; " + CountedRange.SOURCE,
				rows(view).apply(view), notes);
	}

	/**
	 * Presences that are counted together, in views that differ in numbers alone.
	 *
	 * @param theory position
	 * @param always whether it has rows even where nothing is coded: others would be rows of nothing
	 * @param items  what its rows are of: each level from the base up, then what the theory does not place
	 * @param cells  its coded presences
	 */
	private record Grouped(int theory, boolean always, List<LevelOf> items, int[] strata, IntPredicate platforms, CellSet cells) {

		void addRows(List<CountedRow<LevelOf>> rows, StudyView view) {
			PyramidProfile profile = PyramidProfile.of(view, view.theories().get(theory), view.tally(), strata, platforms, CellSet.UNLISTED);
			if (!always && profile.coded() == 0) {
				return;
			}
			Value.Count placed = usages(view, profile.placed(), IntStream.range(0, profile.levels().size()).boxed().collect(Collectors.toSet()));
			for (int level = profile.levels().size() - 1; level >= 0; level--) {
				int place = level;
				rows.add(new CountedRow<>(items.get(level), IndicatorShare.of(usages(view, profile.levels().get(level), Set.of(level)),
						placed, "reason.nothing_placed", () -> profile.range().apply(place))));
			}
			if (profile.unplaced() > 0) {
				rows.add(new CountedRow<>(items.getLast(),
						IndicatorShare.apart(usages(view, profile.unplaced(), Set.of(TheoryView.UNPLACED)), "reason.unplaced")));
			}
		}

		private Value.Count usages(StudyView view, long number, Set<Integer> levels) {
			return cells.filter() == null ? new Value.Count(number)
					: cells.usages(number, PyramidProfile.usages(view, view.theories().get(theory), levels));
		}
	}

	private static List<Grouped> groups(StudyView like, int position) {
		TheoryView theory = like.theories().get(position);
		int[] every = like.tally().counted();
		CellSet coded = CellSet.of(like).coded();
		List<Grouped> groups = new ArrayList<>();
		groups.add(new Grouped(position, true, items(theory, Value.Item.ALL, IndicatorWords.all()), every, platform -> true, coded));
		for (int i = 0; i < like.platforms().size(); i++) {
			int only = i;
			groups.add(new Grouped(position, false, items(theory, "platform", IndicatorWords.item(like.platforms().get(i))), every,
					platform -> platform == only, coded.on(like.platforms().get(i))));
		}
		for (int i = 0; i < like.categories().size(); i++) {
			int only = i;
			groups.add(agencies(like, position, "category", IndicatorWords.item(like.categories().get(i)), stratum -> stratum.category() == only,
					coded.and(it -> it.withCategory(like.categories().get(only).id()))));
		}
		groups.add(agencies(like, position, "category", new Value.Item(PostItem.UNCATEGORIZED, IndicatorWords.WORDS.text("uncategorized")),
				stratum -> stratum.category() == StudyView.NONE, coded.and(it -> it.withCategory(CellFilter.NONE))));
		for (int i = 0; i < like.jurisdictions().size(); i++) {
			int only = i;
			groups.add(agencies(like, position, "jurisdiction", IndicatorWords.item(like.jurisdictions().get(i)),
					stratum -> stratum.jurisdiction() == only, coded.and(it -> it.withJurisdiction(like.jurisdictions().get(only).id()))));
		}
		return groups;
	}

	private static Grouped agencies(StudyView like, int theory, String grouping, Value.Item group, Predicate<CensusTally.Stratum> chosen,
			CellSet cells) {
		return new Grouped(theory, false, items(like.theories().get(theory), grouping, group), IndicatorWords.counted(like.tally(), chosen),
				platform -> true, cells);
	}

	private static List<LevelOf> items(TheoryView theory, String grouping, Value.Item group) {
		List<Value.Item> levels = new ArrayList<>();
		theory.categories().forEach(it -> levels.add(new Value.Item(it.id(), it.plainName())));
		levels.add(new Value.Item("unplaced", IndicatorWords.WORDS.text("unplaced")));
		return LevelOf.each(theory, grouping, group, levels);
	}
}
