// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.guided;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameOrder;
import org.palier.model.Agency;
import org.palier.model.AsOf;
import org.palier.model.FindingStep;
import org.palier.model.History;
import org.palier.model.Holding;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.CensusCells;
import org.palier.numbers.view.SearchedCells;

/**
 * The cells of a study that a step asks about, by platform and name: cells that nobody settled, and cells that were answered
 * in this step. The answers are read from the study, so that a person goes on with a list on another day and on another
 * computer. It belongs to the thread of the study and is made again when anything but its answers changes the study.
 */
public final class CheckList {

	private final Study study;
	private final CheckChoice choice;
	private final List<CheckCell> cells;

	private CheckList(Study study, CheckChoice choice, List<CheckCell> cells) {
		this.study = study;
		this.choice = choice;
		this.cells = List.copyOf(cells);
	}

	/** The list of a choice. @param locale in whose order names stand */
	public static CheckList of(Study study, CheckChoice choice, Locale locale) {
		return of(study, choice, SearchedCells.of(study), locale);
	}

	/**
	 * The list of a choice.
	 *
	 * @param searched cells that a choice of platforms that were looked at has; all where nobody looked at any
	 * @param locale   in whose order names stand
	 */
	public static CheckList of(Study study, CheckChoice choice, SearchedCells searched, Locale locale) {
		boolean some = choice.isOfLookedAt() && !searched.platforms().isEmpty();
		record Named(Agency agency, String name) {
		}
		var agencies = new ArrayList<Named>();
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			if (choice.jurisdiction().isEmpty() || choice.jurisdiction().equals(jurisdiction.getId())) {
				jurisdiction.getAgencies().stream().filter(it -> choice.share().has(it.getId()) && (!some || searched.agencies().contains(it)))
						.forEach(it -> agencies.add(new Named(it, Bilingual.of(it.getName()).in(locale))));
			}
		}
		agencies.sort(Comparator.comparing(Named::name, NameOrder.of(locale)));
		AsOf now = AsOf.now(study);
		var cells = new ArrayList<CheckCell>();
		for (Platform platform : study.getPlatforms()) {
			if (some ? searched.platforms().contains(platform) : choice.isOfAll() || choice.platform().equals(platform.getId())) {
				for (Named each : agencies) {
					Presence presence = CensusCells.of(each.agency(), platform);
					if (isAsked(presence == null ? null : presence.getHistory(), choice, now)) {
						cells.add(new CheckCell(each.agency(), platform));
					}
				}
			}
		}
		return new CheckList(study, choice, cells);
	}

	/** Not settled, or answered in this step. */
	private static boolean isAsked(@Nullable History history, CheckChoice choice, AsOf now) {
		if (history == null || answered(history, choice.step(), now) != null) {
			return true;
		}
		PresenceStatus held = Holding.of(history, now).status();
		return held == PresenceStatus.NOT_CHECKED || choice.again() && held == PresenceStatus.INACCESSIBLE;
	}

	/** The last that a person said in a step; null when nobody did. */
	private static @Nullable Observation answered(History history, FindingStep step, AsOf now) {
		List<Observation> seen = history.observations();
		for (int i = seen.size() - 1; i >= 0; i--) {
			Observation each = seen.get(i);
			if (each.step() == step && each.by() != null && now.sees(each)) {
				return each;
			}
		}
		return null;
	}

	/** The choice of cells for which it was made. */
	public CheckChoice choice() {
		return choice;
	}

	/** All cells, answered ones included, in order. */
	public List<CheckCell> cells() {
		return cells;
	}

	/** The answer given for a cell in this step; empty when there is none. */
	public Optional<CheckAnswer> answer(CheckCell cell) {
		return observation(cell).map(it -> CheckAnswer.of(it.status()));
	}

	/** The observation of a cell by a person in this step; empty when there is none. */
	public Optional<Observation> observation(CheckCell cell) {
		Presence presence = CensusCells.of(cell.agency(), cell.platform());
		History history = presence == null ? null : presence.getHistory();
		return history == null ? Optional.empty() : Optional.ofNullable(answered(history, choice.step(), now(history)));
	}

	/** Which runs count is asked only where a run says anything. */
	private AsOf now(History history) {
		return history.observations().stream().allMatch(it -> it.run() == null) ? AsOf.now(null) : AsOf.now(study);
	}

	/** Whether a cell waits for an answer; one that could not be told waits again when that was chosen. */
	public boolean isOpen(CheckCell cell) {
		Optional<CheckAnswer> answer = answer(cell);
		return answer.isEmpty() || choice.again() && (answer.get() == CheckAnswer.CANNOT_TELL || answer.get() == CheckAnswer.INACCESSIBLE);
	}

	/** Cells that wait. */
	public int open() {
		return (int) cells.stream().filter(this::isOpen).count();
	}

	/** Place of the first cell from a place on that waits, else from the start on; empty when none does. */
	public Optional<Integer> nextOpen(int from) {
		for (int i = 0; i < cells.size(); i++) {
			int place = (Math.max(0, from) + i) % cells.size();
			if (isOpen(cells.get(place))) {
				return Optional.of(place);
			}
		}
		return Optional.empty();
	}
}
