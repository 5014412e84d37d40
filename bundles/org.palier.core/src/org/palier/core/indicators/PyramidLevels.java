// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

import org.palier.core.census.CensusTally;
import org.palier.core.census.StudyView;
import org.palier.core.census.TheoryView;
import org.palier.core.table.Column.Type;
import org.palier.core.table.Table;
import org.palier.core.table.Unit;
import org.palier.core.table.Value;
import org.palier.core.text.Bilingual;

/**
 * Counts and shares by level of every ordered theory of the study: over all, by platform, by kind of agency
 * and by jurisdiction (Chang and Kannan 2008, after Yates and Arbour 2013, § 12-15).
 */
public final class PyramidLevels implements Indicator {

	@Override
	public String id() {
		return "pyramid_profile";
	}

	@Override
	public Bilingual title() {
		return Counting.WORDS.text("pyramid_profile.title");
	}

	@Override
	public Set<Part> reads() {
		return Set.of(Part.CENSUS);
	}

	@Override
	public Function<StudyView, List<List<Value>>> rows(StudyView like) {
		return PyramidLevels::rowsOf;
	}

	private static List<List<Value>> rowsOf(StudyView view) {
		List<List<Value>> rows = new ArrayList<>();
		for (TheoryView theory : view.theories()) {
			if (theory.ordered()) {
				rows.addAll(rows(theory, "all", Counting.all(), PyramidProfile.of(view, theory)));
				rows.addAll(groups(view, theory));
			}
		}
		return rows;
	}

	@Override
	public Table compute(StudyView view) {
		List<Bilingual> notes = new ArrayList<>();
		for (TheoryView theory : view.theories()) {
			if (theory.ordered()) {
				PyramidProfile whole = PyramidProfile.of(view, theory);
				notes.add(whole.coded() == 0 ? Counting.WORDS.text("reason.nothing_coded")
						: Counting.WORDS.text("note.pyramid", whole.coded(), whole.notCoded(), whole.unplaced()));
			}
		}
		return new Table(id(), title(), Counting.WORDS.text("pyramid_profile.definition"), Unit.PRESENCE_USAGE,
				"Chang & Kannan (2008), via Yates & Arbour (2013), § 12-15; Wilson (1927)",
				List.of(Counting.column("theory", Type.ITEM), Counting.column("grouping", Type.ITEM),
						Counting.column("group", Type.ITEM), Counting.column("level", Type.ITEM),
						Counting.column("usages", Type.COUNT), Counting.column("share", Type.SHARE),
						Counting.column("low", Type.SHARE), Counting.column("high", Type.SHARE)),
				rowsOf(view), notes);
	}

	private static List<List<Value>> groups(StudyView view, TheoryView theory) {
		List<List<Value>> rows = new ArrayList<>();
		for (int i = 0; i < view.platforms().size(); i++) {
			int only = i;
			rows.addAll(group(view, theory, "platform", Counting.item(view.platforms().get(i)), stratum -> true,
					platform -> platform == only));
		}
		for (int i = 0; i < view.categories().size(); i++) {
			int only = i;
			rows.addAll(group(view, theory, "category", Counting.item(view.categories().get(i)),
					stratum -> stratum.category() == only, platform -> true));
		}
		rows.addAll(group(view, theory, "category",
				new Value.Item("uncategorized", Counting.WORDS.text("uncategorized")),
				stratum -> stratum.category() == StudyView.NONE, platform -> true));
		for (int i = 0; i < view.jurisdictions().size(); i++) {
			int only = i;
			rows.addAll(group(view, theory, "jurisdiction", Counting.item(view.jurisdictions().get(i)),
					stratum -> stratum.jurisdiction() == only, platform -> true));
		}
		return rows;
	}

	/** Groups without any coded presence are left out: they would be rows of nothing. */
	private static List<List<Value>> group(StudyView view, TheoryView theory, String grouping, Value.Item group,
			Predicate<CensusTally.Stratum> chosen, IntPredicate platforms) {
		CensusTally tally = view.tally();
		PyramidProfile profile = PyramidProfile.of(view, theory, tally, tally.strata(chosen), platforms);
		return profile.coded() == 0 ? List.of() : rows(theory, grouping, group, profile);
	}

	private static List<List<Value>> rows(TheoryView theory, String grouping, Value.Item group, PyramidProfile profile) {
		List<List<Value>> rows = new ArrayList<>();
		for (int level = theory.categories().size() - 1; level >= 0; level--) {
			var category = theory.categories().get(level);
			rows.add(row(theory, grouping, group, new Value.Item(category.id(), category.name()), profile.levels().get(level),
					profile.placed(), "reason.nothing_placed"));
		}
		if (profile.unplaced() > 0) {
			rows.add(row(theory, grouping, group, new Value.Item("unplaced", Counting.WORDS.text("unplaced")),
					profile.unplaced(), 0, "reason.unplaced"));
		}
		return rows;
	}

	private static List<Value> row(TheoryView theory, String grouping, Value.Item group, Value.Item level, long count,
			long whole, String otherwise) {
		List<Value> row = new ArrayList<>(List.of(new Value.Item(theory.id(), theory.name()),
				new Value.Item(grouping, Counting.WORDS.text("grouping." + grouping)), group, level,
				new Value.Count(count), Counting.share(count, whole, otherwise)));
		row.addAll(Counting.interval(count, whole, otherwise));
		return row;
	}
}
