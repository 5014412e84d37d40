// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.palier.model.PresenceStatus;
import org.palier.numbers.claims.ClaimEvidence;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.ViewPart;

/**
 * The presences for the first page of a report and of a study: agencies that no list knows are left out where the study
 * has a list.
 *
 * @param agencies  of the frame
 * @param unmatched agencies that are not in it
 * @param checked   agencies of the frame of which anything is known
 * @param present   of these, on a platform at least
 * @param found     presences of the frame, by platform
 * @param absent    absences of the frame, by platform
 * @param unchecked cells of the frame that nobody checked, on platforms that were looked at
 * @param cells     of the frame on these platforms
 */
public record Presences(long agencies, long unmatched, long checked, long present, long[] found, long[] absent, long unchecked,
		long cells) {

	/** Counts the presences of a view. */
	public static Presences of(StudyView view) {
		return of(view, ViewPart.ALL);
	}

	/** Counts the presences of a part of a view, as if the study had only the agencies and platforms of that part. */
	public static Presences of(StudyView view, ViewPart part) {
		boolean framed = view.frame().isDefined();
		int platforms = view.platforms().size();
		long[] here = new long[platforms];
		long[] away = new long[platforms];
		int[] looked = IntStream.of(lookedAt(view, part)).filter(part::isOn).toArray();
		long checked = 0;
		long present = 0;
		long unmatched = 0;
		long framedAgencies = 0;
		long unchecked = 0;
		for (int agency = 0; agency < view.agencies().size(); agency++) {
			if (!view.agencies().get(agency).there() || !part.has(view, agency)) {
				continue;
			}
			boolean out = framed && view.agencies().get(agency).unmatched();
			unmatched += out ? 1 : 0;
			framedAgencies += out ? 0 : 1;
			if (!out && part.isChecked(view, agency)) {
				checked++;
				present += part.count(view, agency, PresenceStatus.PRESENT) > 0 ? 1 : 0;
			}
			for (int platform : looked) {
				PresenceStatus status = out ? PresenceStatus.NOT_CHECKED : view.status(agency, platform);
				here[platform] += status == PresenceStatus.PRESENT ? 1 : 0;
				away[platform] += status == PresenceStatus.ABSENT ? 1 : 0;
				unchecked += !out && status == PresenceStatus.NOT_CHECKED ? 1 : 0;
			}
		}
		return new Presences(framedAgencies, unmatched, checked, present, here, away, unchecked, framedAgencies * looked.length);
	}

	/** Platforms on which anybody looked for an agency that counts: where nobody did, there is nothing left to check either. */
	static int[] lookedAt(StudyView view) {
		return lookedAt(view, ViewPart.ALL);
	}

	private static int[] lookedAt(StudyView view, ViewPart part) {
		return IntStream.range(0, view.platforms().size()).filter(platform -> IntStream.range(0, view.agencies().size())
				.anyMatch(it -> view.isCounted(it) && part.has(view, it) && view.status(it, platform) != PresenceStatus.NOT_CHECKED)).toArray();
	}

	/** Whether it lists only those that were found, so that nothing can be said of those that are nowhere. */
	public boolean isListOfFound() {
		return IntStream.range(0, absent.length).allMatch(it -> absent[it] == 0);
	}

	/**
	 * Makes the evidence for the share of agencies with an account: agencies that nobody looked for may have one, or
	 * none.
	 */
	public ClaimEvidence evidence() {
		var coverage = Coverage.ofBodies(agencies, Math.min(checked, agencies));
		return ClaimEvidence.ofBodies(coverage, agencies == 0 ? ShareRange.unchecked(0)
				: new ShareRange(share(), (double) present / agencies, (double) (present + agencies - coverage.behind()) / agencies));
	}

	/** Returns the share of agencies on a platform among those checked. */
	public double share() {
		return checked == 0 ? 0 : (double) present / checked;
	}

	/** Platforms with presences, those with most first. */
	public List<Integer> largest() {
		return IntStream.range(0, found.length).filter(it -> found[it] > 0).boxed()
				.sorted(Comparator.comparingLong((Integer it) -> -found[it]).thenComparing(it -> it)).toList();
	}

	/** Presences on a platform. */
	public long on(int platform) {
		return found[platform];
	}

	/** Cells of a platform that were found present or absent. */
	public long checkedOn(int platform) {
		return found[platform] + absent[platform];
	}

	long platforms() {
		return largest().size();
	}

	/** All presences. */
	public long all() {
		return IntStream.range(0, found.length).mapToLong(it -> found[it]).sum();
	}
}
