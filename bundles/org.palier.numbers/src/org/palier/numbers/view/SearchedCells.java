// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.palier.model.Agency;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.study.history.Lifetime;
import org.palier.study.history.LookBack;

/**
 * The cells of a census that can be called not checked: those of agencies that count, on platforms on which some agency that counts was
 * looked for. A platform that nobody looked at is outside of the study, and leaves nothing to do. Window and report use this rule.
 *
 * @param agencies  that count: those of the frame, or all where there is no frame
 * @param platforms on which some of them was looked for
 */
public record SearchedCells(Set<Agency> agencies, Set<Platform> platforms) {

	/** Makes the cells of a study as it is now. */
	public static SearchedCells of(Study study) {
		List<Agency> all = new ArrayList<>();
		LocalDate today = LookBack.NOW.day();
		study.getJurisdictions()
				.forEach(government -> government.getAgencies().stream().filter(it -> Lifetime.of(it).holds(today)).forEach(all::add));
		Set<Agency> confirmed = FrameView.confirmed(study);
		List<Agency> framed = all.stream().filter(it -> !it.isUnmatched() || confirmed.contains(it)).toList();
		Set<Agency> counted = new LinkedHashSet<>(framed.isEmpty() ? all : framed);
		Set<Platform> looked = new LinkedHashSet<>();
		counted.forEach(agency -> agency.getPresences().stream().filter(SearchedCells::isChecked).map(Presence::getPlatform)
				.forEach(looked::add));
		return new SearchedCells(counted, looked);
	}

	/** Cells of some agencies that nobody checked. */
	public long unchecked(List<Agency> some) {
		return some.stream().filter(agencies::contains)
				.mapToLong(it -> platforms.size()
						- it.getPresences().stream().filter(cell -> isChecked(cell) && platforms.contains(cell.getPlatform())).count())
				.sum();
	}

	private static boolean isChecked(Presence cell) {
		return cell.getPlatform() != null && cell.getStatus() != PresenceStatus.NOT_CHECKED;
	}
}
