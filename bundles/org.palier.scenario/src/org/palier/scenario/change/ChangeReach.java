// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.change;

import java.util.BitSet;
import java.util.List;

import org.palier.numbers.view.StudyView.AgencyView;
import org.palier.numbers.view.StudyView.Named;
import org.palier.numbers.view.StudyView.PlatformView;

/**
 * The cells to which one contributed change may write: the agencies that are there when it applies and that its filter lets through, on the
 * platforms that it was given. Immutable, but for its arrays, which nobody changes.
 *
 * @param agencies  by row
 * @param there     rows
 * @param reached   rows
 * @param rows      the same as reached
 * @param columns   platforms
 */
public record ChangeReach(List<AgencyView> agencies, List<PlatformView> platforms, List<Named> usages, int[] there, int[] reached,
		BitSet rows, BitSet columns) {

	/** @throws IllegalArgumentException when the change may not write there */
	void check(int agency, int platform) {
		if (agency < 0 || platform < 0 || !rows.get(agency) || !columns.get(platform)) {
			throw new IllegalArgumentException("agency " + agency + " on platform " + platform + " is not reached by the change");
		}
	}
}
