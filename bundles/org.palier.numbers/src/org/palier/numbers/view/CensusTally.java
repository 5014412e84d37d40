// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.palier.model.PresenceStatus;

/**
 * A census counted once, stratum by stratum, so that every indicator only has to add up. Agencies can be
 * added to a tally of others: what a scenario leaves alone is counted once for all its draws. Once filled it
 * is read by any number of threads.
 */
public final class CensusTally {

	/**
	 * Agencies that are alike to every indicator.
	 *
	 * @param jurisdiction position
	 * @param category     position, or {@link StudyView#NONE}
	 * @param unmatched    made from accounts whose department no list knows
	 */
	public record Stratum(int jurisdiction, int category, boolean unmatched) {
	}

	/**
	 * The strata of agencies.
	 *
	 * @param all    those that occur
	 * @param of     for each agency, the position of its own
	 * @param framed whether the study has a frame, of which these agencies may hold nothing, see {@link FrameView#isDefined}
	 */
	public record Strata(List<Stratum> all, int[] of, boolean framed) {

		/** The strata of agencies, in the order in which they occur. @param framed whether their study has a frame */
		public static Strata of(List<StudyView.AgencyView> agencies, boolean framed) {
			Map<Stratum, Integer> positions = new HashMap<>();
			List<Stratum> all = new ArrayList<>();
			int[] of = new int[agencies.size()];
			for (int i = 0; i < of.length; i++) {
				StudyView.AgencyView agency = agencies.get(i);
				var stratum = new Stratum(agency.jurisdiction(), agency.category(), agency.unmatched());
				Integer position = positions.putIfAbsent(stratum, all.size());
				if (position == null) {
					all.add(stratum);
				}
				of[i] = position == null ? all.size() - 1 : position;
			}
			return new Strata(List.copyOf(all), of, framed);
		}
	}

	private final Strata strata;
	private final int platforms;
	private final int usages;
	private final int[] agencies;
	private final int[] checked;
	private final int[] absent;
	private final int[] tools;
	private final int[] present;
	private final int[] coded;
	private final int[] notChecked;
	private final int[] shown;
	private final int[] open;
	/** Cells present or absent. */
	private final int[] known;
	/** Agencies by the number of platforms on which they were checked, and those of them that were found on none. */
	private final int[] checkedOn;
	private final int[] nowhere;

	/** Nothing counted yet. */
	public CensusTally(Strata strata, int platforms, int usages) {
		this.strata = strata;
		this.platforms = platforms;
		this.usages = usages;
		int groups = strata.all().size();
		agencies = new int[groups];
		checked = new int[groups];
		absent = new int[groups];
		tools = new int[groups * (platforms + 1)];
		present = new int[groups * platforms];
		coded = new int[groups * platforms];
		notChecked = new int[groups * platforms];
		shown = new int[groups * platforms * usages];
		open = new int[shown.length];
		known = new int[groups * platforms];
		checkedOn = new int[groups * (platforms + 1)];
		nowhere = new int[groups * (platforms + 1)];
	}

	/** Nothing counted yet, in the same strata. */
	public CensusTally cleared() {
		return new CensusTally(strata, platforms, usages);
	}

	/** A copy, to which more can be added. */
	public CensusTally(CensusTally other) {
		strata = other.strata;
		platforms = other.platforms;
		usages = other.usages;
		agencies = other.agencies.clone();
		checked = other.checked.clone();
		absent = other.absent.clone();
		tools = other.tools.clone();
		present = other.present.clone();
		coded = other.coded.clone();
		notChecked = other.notChecked.clone();
		shown = other.shown.clone();
		open = other.open.clone();
		known = other.known.clone();
		checkedOn = other.checkedOn.clone();
		nowhere = other.nowhere.clone();
	}

	/** Counts an agency with its cells. */
	public void add(int agency, Cells cells) {
		int here = 0;
		int looked = 0;
		for (int platform = 0; platform < platforms; platform++) {
			int cell = agency * platforms + platform;
			byte state = cells.state(cell);
			here += addCell(agency, platform, state) ? 1 : 0;
			looked += isKnown(state) ? 1 : 0;
			for (int word = 0; Cells.isCoded(state) && word < cells.words(); word++) {
				addShown(agency, platform, word, cells.shown(cell, word));
				addOpen(agency, platform, word, cells.open(cell, word) & ~cells.shown(cell, word));
			}
		}
		addAgency(agency, here, looked);
	}

	/** True when a cell was found present or absent. */
	public static boolean isKnown(byte state) {
		PresenceStatus status = Cells.status(state);
		return status == PresenceStatus.PRESENT || status == PresenceStatus.ABSENT;
	}

	/** Counts a cell without its usages and without its agency. @return true when it is present */
	public boolean addCell(int agency, int platform, byte state) {
		int place = strata.of()[agency] * platforms + platform;
		PresenceStatus status = Cells.status(state);
		known[place] += isKnown(state) ? 1 : 0;
		if (status == PresenceStatus.PRESENT) {
			present[place]++;
			coded[place] += Cells.isCoded(state) ? 1 : 0;
		} else if (status == PresenceStatus.NOT_CHECKED) {
			notChecked[place]++;
		} else if (status == PresenceStatus.ABSENT) {
			absent[strata.of()[agency]]++;
		}
		return status == PresenceStatus.PRESENT;
	}

	/** Counts 64 usages of a coded presence. @param word the first 64, the next, … */
	public void addShown(int agency, int platform, int word, long bits) {
		add(shown, agency, platform, word, bits);
	}

	/** Counts 64 usages of a coded presence on which its coders are split. @param word the first 64, the next, … */
	public void addOpen(int agency, int platform, int word, long bits) {
		add(open, agency, platform, word, bits);
	}

	private void add(int[] counts, int agency, int platform, int word, long bits) {
		int place = (strata.of()[agency] * platforms + platform) * usages + word * Long.SIZE;
		for (long rest = bits; rest != 0; rest &= rest - 1) {
			counts[place + Long.numberOfTrailingZeros(rest)]++;
		}
	}

	/**
	 * Counts an agency whose cells are counted.
	 * @param here platforms on which it is present
	 * @param looked platforms on which it was checked
	 */
	public void addAgency(int agency, int here, int looked) {
		int group = strata.of()[agency];
		agencies[group]++;
		checked[group] += looked > 0 ? 1 : 0;
		checkedOn[group * (platforms + 1) + looked]++;
		nowhere[group * (platforms + 1) + looked] += here == 0 ? 1 : 0;
		tools[group * (platforms + 1) + here]++;
	}

	/** Positions of the strata chosen. */
	public int[] strata(Predicate<Stratum> chosen) {
		return IntStream.range(0, strata.all().size()).filter(it -> chosen.test(strata.all().get(it))).toArray();
	}

	/** Positions of the strata of the frame, see {@link FrameView}; none when the study has no such agency. */
	public int[] frame() {
		return strata(it -> !it.unmatched());
	}

	/**
	 * Positions of the strata in which shares of agencies are counted: those of the frame, or all of a study without a
	 * frame. None where the selected part has nothing of the frame.
	 */
	public int[] counted() {
		return strata.framed() ? frame() : everyStratum();
	}

	/** Positions of all strata. */
	public int[] everyStratum() {
		return IntStream.range(0, strata.all().size()).toArray();
	}

	/** Agencies. @param groups which strata, by position */
	public long agencies(int[] groups) {
		return sum(agencies, 1, 0, groups);
	}

	/** Platforms on which some agency was checked: what a census that is done looks at. */
	public int platformsLookedAt() {
		int[] all = everyStratum();
		return (int) IntStream.range(0, platforms).filter(it -> sum(known, platforms, it, all) > 0).count();
	}

	/** Whether some agency was checked on a platform: only there are cells left to check. */
	public boolean isLookedAt(int platform) {
		return sum(known, platforms, platform, everyStratum()) > 0;
	}

	/** Agencies that were checked on every platform on which any was. */
	public long checkedEverywhere(int[] groups) {
		int every = platformsLookedAt();
		return every == 0 ? 0 : sum(checkedOn, platforms + 1, every, groups);
	}

	/** Whether each agency was checked on every platform on which any was: what is counted of it is no sample. */
	public boolean isCensus(int[] groups) {
		return agencies(groups) > 0 && checkedEverywhere(groups) == agencies(groups);
	}

	/**
	 * Agencies found on none of the platforms on which they were checked, while others were not checked: whether they
	 * are anywhere is unknown.
	 */
	public long undecided(int[] groups) {
		return IntStream.range(1, Math.max(1, platformsLookedAt())).mapToLong(it -> sum(nowhere, platforms + 1, it, groups)).sum();
	}

	/** Coded presences on which the coders are split whether they show a usage. */
	public long open(int platform, int usage, int[] groups) {
		return sum(open, platforms * usages, platform * usages + usage, groups);
	}

	/** Usages on which the coders of presences are split. */
	public long open(int[] groups) {
		long sum = 0;
		for (int group : groups) {
			for (int place = group * platforms * usages; place < (group + 1) * platforms * usages; place++) {
				sum += open[place];
			}
		}
		return sum;
	}

	/** Agencies with at least one cell present or absent. */
	public long checked(int[] groups) {
		return sum(checked, 1, 0, groups);
	}

	/**
	 * Whether only presences are known, so that no share of them says anything. That is so without any absence in two
	 * cases. Either some agencies were not checked, as after a list of accounts that does not say that it is complete.
	 * Or the whole study has no absence, because its agencies are there only because an account of theirs was found. A
	 * study in which every cell was looked at and is present is not listed only.
	 */
	public boolean isListedOnly(int[] groups) {
		return sum(absent, 1, 0, groups) == 0 && (checked(groups) < agencies(groups) || isWithoutAbsence() && !isLookedAt(groups));
	}

	/** Whether no cell of the whole study was found absent. */
	private boolean isWithoutAbsence() {
		return sum(absent, 1, 0, everyStratum()) == 0;
	}

	/** Whether every cell is present or absent. */
	private boolean isLookedAt(int[] groups) {
		return IntStream.range(0, platforms).mapToLong(it -> sum(known, platforms, it, groups)).sum() == agencies(groups) * platforms;
	}

	/** Agencies that are present on exactly so many platforms. */
	public long onExactly(int number, int[] groups) {
		return number > platforms ? 0 : sum(tools, platforms + 1, number, groups);
	}

	/** Agencies that are present on at least one platform. */
	public long present(int[] groups) {
		return agencies(groups) - onExactly(0, groups);
	}

	/** Agencies that are present on a platform. */
	public long present(int platform, int[] groups) {
		return sum(present, platforms, platform, groups);
	}

	/** Those of them whose presence was coded. */
	public long coded(int platform, int[] groups) {
		return sum(coded, platforms, platform, groups);
	}

	/** Cells of a platform that nobody checked. */
	public long notChecked(int platform, int[] groups) {
		return sum(notChecked, platforms, platform, groups);
	}

	/** Coded presences that show a usage. */
	public long showing(int platform, int usage, int[] groups) {
		return sum(shown, platforms * usages, platform * usages + usage, groups);
	}

	private static long sum(int[] counts, int step, int offset, int[] groups) {
		long sum = 0;
		for (int group : groups) {
			sum += counts[group * step + offset];
		}
		return sum;
	}
}
