// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.palier.editions.journal.ShapedTable.Kind;
import org.palier.editions.journal.ShapedTable.Line;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.view.CensusTally;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * Table 3 of pages, for a study without posts, as Yates and Arbour (2013, § 21) coded it: usages seen on the pages of each platform. A page
 * may show several, so that the shares of a platform do not add up to 100. A page whose coders are split on a usage is in no share of it.
 */
final class SeenTable {

	private final StudyView view;
	private final TheoryView theory;
	private final JournalWords words;
	private final String day;
	private final CensusTally tally;
	private final int[] counted;
	private final List<Integer> platforms;

	/** @param theory with levels @param day of the report, as people write it */
	SeenTable(StudyView view, TheoryView theory, JournalWords words, String day) {
		this.view = view;
		this.theory = theory;
		this.words = words;
		this.day = day;
		this.tally = view.tally();
		this.counted = tally.counted();
		this.platforms = IntStream.range(0, view.platforms().size()).filter(it -> tally.present(it, counted) > 0).boxed().toList();
	}

	/** Whether anybody coded a page. */
	boolean isCoded() {
		return platforms.stream().anyMatch(it -> tally.coded(it, counted) > 0);
	}

	/** Levels with their usages, and a column for each platform that has a page. */
	ShapedTable table() {
		List<String> heads = new ArrayList<>(List.of(words.text("table3.level_usage")));
		platforms.forEach(it -> heads.add(words.name(view.platforms().get(it).name())));
		List<Line> lines = new ArrayList<>();
		for (int level = 0; level < theory.categories().size(); level++) {
			List<Line> within = usages(level);
			if (!within.isEmpty()) {
				lines.add(Line.of(Kind.LEVEL, words.name(theory.categories().get(level).name()), platforms.stream().map(it -> "").toList()));
				lines.addAll(within);
			}
		}
		lines.addAll(usages(TheoryView.UNPLACED));
		lines.add(Line.of(Kind.FIRST_TOTAL, words.text("seen.coded"),
				platforms.stream().map(it -> words.count(tally.coded(it, counted))).toList()));
		lines.add(Line.of(Kind.TOTAL, words.text("seen.pages"), platforms.stream().map(it -> words.count(tally.present(it, counted))).toList()));
		List<String> note = new ArrayList<>(List.of(words.text("seen.note")));
		List<String> few = platforms.stream().filter(it -> !isCovered(it)).map(it -> words.name(view.platforms().get(it).name())).toList();
		if (!few.isEmpty()) {
			note.add(words.text("seen.few", words.joined(few)));
		}
		note.add(words.text("table3.theory", words.name(theory.name()), theory.source()));
		return new ShapedTable("table3", words.text("table", "3"), words.text("seen.caption", day), List.of(), heads, lines, note, true, data());
	}

	private List<Line> usages(int level) {
		return IntStream.range(0, view.usages().size()).filter(it -> theory.categoryOf(it, 0) == level && isSeen(it))
				.mapToObj(it -> Line.of(level == TheoryView.UNPLACED ? Kind.PLAIN : Kind.WITHIN, words.name(view.usages().get(it).name()),
						platforms.stream()
								.map(platform -> share(platform, it) instanceof Value.Share share ? words.percent(share.fraction())
										: ShapedTable.NONE)
								.toList()))
				.toList();
	}

	private boolean isSeen(int usage) {
		return platforms.stream().anyMatch(it -> tally.showing(it, usage, counted) > 0);
	}

	private Value share(int platform, int usage) {
		long settled = tally.coded(platform, counted) - tally.open(platform, usage, counted);
		return isCovered(platform) && settled > 0 ? new Value.Share((double) tally.showing(platform, usage, counted) / settled)
				: new Value.Undefined(words.both("reason.few_coded"));
	}

	private boolean isCovered(int platform) {
		return Coverage.ofBodies(tally.present(platform, counted), tally.coded(platform, counted)).isEnough();
	}

	private Table data() {
		List<Column> columns = List.of(words.column("platform", Column.Type.ITEM), words.column("code", Column.Type.ITEM),
				words.column("share", Column.Type.SHARE), words.column("coded", Column.Type.COUNT));
		List<List<Value>> rows = new ArrayList<>();
		for (int platform : platforms) {
			for (int usage = 0; usage < view.usages().size(); usage++) {
				if (isSeen(usage)) {
					rows.add(List.of(new Value.Item(view.platforms().get(platform).id(), view.platforms().get(platform).name()),
							JournalWords.item(view.usages().get(usage)), share(platform, usage),
							new Value.Count(tally.coded(platform, counted))));
				}
			}
		}
		return words.data("seen", Unit.PRESENCE, columns, rows, List.of());
	}
}
