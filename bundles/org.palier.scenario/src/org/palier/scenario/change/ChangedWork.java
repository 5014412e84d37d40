// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.change;

import org.palier.model.PresenceStatus;
import org.palier.numbers.view.Cells;

/**
 * The hours of work a week that the earlier changes suppose, by agency and platform, with the presences of the draw.
 * Hours from interviews are known by jurisdiction only, and no change reaches them.
 */
public final class ChangedWork extends ChangedCells {

	private static final double WEEK = 168;

	private final int[] shown;
	private final Cells cells;
	private final double[] hours;

	/**
	 * @param shown position of each row in the view, or -1
	 * @param cells of the view
	 * @param hours by row and platform; not a number where none are supposed
	 */
	public ChangedWork(ChangeReach reach, int[] shown, Cells cells, double[] hours) {
		super(reach);
		this.shown = shown;
		this.cells = cells;
		this.hours = hours;
	}

	/** Whether an agency is present on a platform once all changes of presences were made. */
	public boolean isPresent(int agency, int platform) {
		return shown[agency] >= 0
				&& Cells.status(cells.state(shown[agency] * platforms().size() + platform)) == PresenceStatus.PRESENT;
	}

	/** Hours a week; not a number where nobody supposes any. */
	public double hours(int agency, int platform) {
		return hours[agency * platforms().size() + platform];
	}

	/**
	 * Supposes hours a week.
	 *
	 * @throws IllegalArgumentException when the change does not reach it, or for hours that no week has
	 */
	public void set(int agency, int platform, double supposed) {
		check(agency, platform);
		if (!(supposed >= 0 && supposed <= WEEK)) {
			throw new IllegalArgumentException(supposed + " hours a week");
		}
		hours[agency * platforms().size() + platform] = supposed;
	}
}
