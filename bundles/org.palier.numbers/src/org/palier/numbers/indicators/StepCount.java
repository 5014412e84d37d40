// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.ground.table.CellFilter.Search.Kind;
import org.palier.ground.table.CellFilter.Search;
import org.palier.ground.table.Value;
import org.palier.model.FindingStep;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.StepsOfCell;
import org.palier.numbers.view.StudyView;

/** How the cells of agencies of the frame were looked for, by jurisdiction and platform and over all of either. Made for one table. */
final class StepCount {

	/** Cells that are counted together. */
	static final class Counted {

		private long all;
		private long present;
		private long absent;
		private long notFound;
		private long notLooked;
		private final long[] looked = new long[StepsOfCell.STEPS.size()];
		private final long[] found = new long[StepsOfCell.STEPS.size()];

		private void add(PresenceStatus status, StepsOfCell steps) {
			all++;
			present += status == PresenceStatus.PRESENT ? 1 : 0;
			absent += status == PresenceStatus.ABSENT ? 1 : 0;
			boolean open = status != PresenceStatus.PRESENT && status != PresenceStatus.ABSENT;
			notFound += open && steps.looked() ? 1 : 0;
			notLooked += open && !steps.looked() ? 1 : 0;
			for (int step = 0; step < looked.length; step++) {
				FindingStep each = StepsOfCell.STEPS.get(step);
				looked[step] += steps.lookedIn(each) ? 1 : 0;
				// what a scenario closes is no find any more
				found[step] += status == PresenceStatus.PRESENT && steps.foundIn() == each ? 1 : 0;
			}
		}

		private void add(Counted other) {
			all += other.all;
			present += other.present;
			absent += other.absent;
			notFound += other.notFound;
			notLooked += other.notLooked;
			for (int step = 0; step < looked.length; step++) {
				looked[step] += other.looked[step];
				found[step] += other.found[step];
			}
		}

		/** Whether all that was looked for was found, as in a list of accounts: a share of what was looked for is then 1 by construction. */
		boolean isListedOnly() {
			return absent == 0 && notFound == 0;
		}

		long all() {
			return all;
		}

		long present() {
			return present;
		}

		long absent() {
			return absent;
		}

		/** One looked, and nobody knows: nothing was found, nobody could tell, or the page cannot be reached. */
		long notFound() {
			return notFound;
		}

		long notLooked() {
			return notLooked;
		}

		long looked(FindingStep step) {
			return looked[StepsOfCell.STEPS.indexOf(step)];
		}

		long found(FindingStep step) {
			return found[StepsOfCell.STEPS.indexOf(step)];
		}
	}

	/** Takes the cells of one row of a table. */
	interface Rows {

		/** @param counted the cells of the row @param cells which they are */
		void row(Value.Item jurisdiction, Value.Item platform, Counted counted, CellSet cells);
	}

	/** Cells that were looked for in a way. @param step null for any */
	static CellSet searched(CellSet cells, @Nullable FindingStep step, Kind kind) {
		return cells.and(it -> it.withSearch(new Search(step, kind)));
	}

	/** Cells of which nobody knows whether they are present or absent. */
	static CellSet open(CellSet cells) {
		return cells.and(it -> it.withStatus(OPEN));
	}

	private static final PresenceStatus[] OPEN = EnumSet.complementOf(EnumSet.of(PresenceStatus.PRESENT, PresenceStatus.ABSENT))
			.toArray(PresenceStatus[]::new);

	private final StudyView view;
	/** By jurisdiction, the last all of them, and platform, the last all of them. */
	private final Counted[][] counted;

	StepCount(StudyView view) {
		this.view = view;
		int jurisdictions = view.jurisdictions().size();
		int platforms = view.platforms().size();
		counted = new Counted[jurisdictions + 1][platforms + 1];
		for (Counted[] row : counted) {
			for (int platform = 0; platform <= platforms; platform++) {
				row[platform] = new Counted();
			}
		}
		for (int agency = 0; agency < view.agencies().size(); agency++) {
			if (!view.isCounted(agency)) {
				continue;
			}
			int jurisdiction = view.agencies().get(agency).jurisdiction();
			for (int platform = 0; platform < platforms; platform++) {
				PresenceStatus status = view.status(agency, platform);
				StepsOfCell steps = view.cells().steps(agency * platforms + platform);
				counted[jurisdiction][platform].add(status, steps);
				counted[jurisdictions][platform].add(status, steps);
			}
		}
		for (int platform = 0; platform < platforms; platform++) {
			for (int jurisdiction = 0; isLookedAt(platform) && jurisdiction <= jurisdictions; jurisdiction++) {
				counted[jurisdiction][platforms].add(counted[jurisdiction][platform]);
			}
		}
	}

	/** Whether anybody looked there, for any agency: of the others there is no row, and they are in no sum. */
	private boolean isLookedAt(int platform) {
		Counted everywhere = counted[view.jurisdictions().size()][platform];
		return everywhere.all() > everywhere.notLooked();
	}

	/** Whether nobody looked anywhere. */
	boolean isEmpty() {
		Counted all = all();
		return all.all() == all.notLooked();
	}

	/** Whether anybody looked in a step. */
	boolean wasTaken(FindingStep step) {
		return all().looked(step) > 0;
	}

	private Counted all() {
		return counted[view.jurisdictions().size()][view.platforms().size()];
	}

	/**
	 * Each jurisdiction and, when there are several, all of them; of each the platforms where anybody looked and, when there are several, all
	 * of them.
	 */
	void forEach(Rows rows) {
		if (isEmpty()) {
			return;
		}
		int jurisdictions = view.jurisdictions().size();
		int platforms = view.platforms().size();
		for (int jurisdiction = 0; jurisdiction < jurisdictions + (jurisdictions > 1 ? 1 : 0); jurisdiction++) {
			boolean all = jurisdiction == jurisdictions;
			Value.Item item = all ? IndicatorWords.all() : IndicatorWords.item(view.jurisdictions().get(jurisdiction));
			CellSet cells = all ? CellSet.of(view) : CellSet.of(view).and(it -> it.withJurisdiction(item.id()));
			Set<String> looked = new HashSet<>();
			for (int platform = 0; platform < platforms; platform++) {
				if (isLookedAt(platform)) {
					rows.row(item, IndicatorWords.item(view.platforms().get(platform)), counted[jurisdiction][platform],
							cells.on(view.platforms().get(platform)));
					looked.add(view.platforms().get(platform).id());
				}
			}
			if (looked.size() > 1) {
				rows.row(item, new Value.Item(Value.Item.ALL, IndicatorWords.WORDS.text("all_platforms")), counted[jurisdiction][platforms],
						cells.and(it -> it.withPlatforms(looked)));
			}
		}
	}
}
