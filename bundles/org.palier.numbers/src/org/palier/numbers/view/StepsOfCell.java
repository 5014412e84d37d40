// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.palier.model.AsOf;
import org.palier.model.FindingStep;
import org.palier.model.History;
import org.palier.model.Observation.Witness;
import org.palier.model.Observation;
import org.palier.model.PresenceStatus;

/**
 * The search for an account in a cell of the census: the steps taken, and the step that first found the account. First is by
 * the order of the steps (Yates and Arbour 2013, § 21), not of time. A link on the agency’s own site is a find of step
 * 1 even if somebody knew the page before. So a later step is credited with what it adds.
 * <p>
 * The steps are in a byte, because a census has hundreds of thousands of cells.
 */
public final class StepsOfCell {

	/** In the order in which they are credited. */
	public static final List<FindingStep> STEPS = List.of(FindingStep.OWN_SITE, FindingStep.PLATFORM_SEARCH, FindingStep.SITE_SEARCH,
			FindingStep.LIST, FindingStep.PERSON);

	private static final int FIRST = 7;
	private static final int LOOKED = 8;
	/** All that there are: 32 sets of steps, by the step that found. */
	private static final StepsOfCell[] EVERY = new StepsOfCell[256];

	static {
		for (int i = 0; i < EVERY.length; i++) {
			EVERY[i] = new StepsOfCell((byte) i);
		}
	}

	private final byte packed;

	private StepsOfCell(byte packed) {
		this.packed = packed;
	}

	/**
	 * Reads the steps from a history.
	 *
	 * @param history null when nobody looked
	 * @param asOf    what is seen of it
	 * @param status  what holds of the cell: only of one that is present anything was found
	 */
	static StepsOfCell of(@Nullable History history, AsOf asOf, PresenceStatus status) {
		int looked = 0;
		int found = FIRST;
		if (history != null) {
			List<Observation> seen = history.observations();
			LocalDate gone = status == PresenceStatus.PRESENT && seen.size() > 1 ? lastGone(seen, asOf) : null;
			for (Observation each : seen) {
				if (asOf.sees(each)) {
					int step = step(each);
					looked |= LOOKED << step;
					if (status == PresenceStatus.PRESENT && each.status() == PresenceStatus.PRESENT && isSince(gone, each.on())) {
						found = Math.min(found, step);
					}
				}
			}
		}
		return EVERY[looked | (found == FIRST ? 0 : found + 1)];
	}

	/** Finds the day of the last absence: a presence that went and came back was found when it came back. */
	private static @Nullable LocalDate lastGone(List<Observation> seen, AsOf asOf) {
		LocalDate gone = null;
		for (Observation each : seen) {
			LocalDate on = each.on();
			if (each.status() == PresenceStatus.ABSENT && on != null && asOf.sees(each) && (gone == null || on.isAfter(gone))) {
				gone = on;
			}
		}
		return gone;
	}

	private static boolean isSince(@Nullable LocalDate gone, @Nullable LocalDate on) {
		return gone == null || on == null || !on.isBefore(gone);
	}

	/**
	 * Returns the step of an observation. For observations from before steps were kept, the witness says whether it was
	 * a list or a person.
	 */
	private static int step(Observation observation) {
		FindingStep step = observation.step() != FindingStep.UNKNOWN ? observation.step()
				: observation.witness() == Witness.PERSON ? FindingStep.PERSON : FindingStep.LIST;
		return STEPS.indexOf(step);
	}

	/** Reads a byte that {@link #packed} gave. */
	static StepsOfCell unpacked(byte packed) {
		return EVERY[packed & 0xFF];
	}

	/** In a byte. */
	byte packed() {
		return packed;
	}

	/** Whether one looked in a step; of lists and persons, whether they say anything of the cell. */
	public boolean lookedIn(FindingStep step) {
		int place = STEPS.indexOf(step);
		return place >= 0 && (packed & LOOKED << place) != 0;
	}

	/** Whether one looked in any step. */
	public boolean looked() {
		return (packed & 0xFF) >= LOOKED;
	}

	/** The first of the steps that found what is there; null when nothing is. */
	public @Nullable FindingStep foundIn() {
		int found = packed & FIRST;
		return found == 0 ? null : STEPS.get(found - 1);
	}
}
