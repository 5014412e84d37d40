// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.change;

import java.util.List;

import org.palier.numbers.view.StudyView.AgencyView;
import org.palier.numbers.view.StudyView.Named;
import org.palier.numbers.view.StudyView.PlatformView;

/**
 * The part of one draw that a contributed change sees. Agencies, platforms and usages are positions, the same in the
 * census, the posts and the work of one change. The change reads everything and writes only within its reach: agencies
 * that its filter lets through, on the platforms that were chosen for it, or on all. Used by one thread, while the kind
 * is called.
 */
public abstract sealed class ChangedCells permits ChangedCensus, ChangedPosts, ChangedWork {

	private final ChangeReach reach;

	ChangedCells(ChangeReach reach) {
		this.reach = reach;
	}

	/**
	 * Positions of the agencies that are there when the change applies; those that merged into others are not, nor, among
	 * posts, those without any.
	 */
	public final int[] agencies() {
		return reach.there().clone();
	}

	/** Positions of those that the filter of the change lets through. */
	public final int[] reached() {
		return reach.reached().clone();
	}

	/** Returns the data on an agency. */
	public final AgencyView agency(int agency) {
		return reach.agencies().get(agency);
	}

	/** The platforms of the study, and then those that the scenario makes. */
	public final List<PlatformView> platforms() {
		return reach.platforms();
	}

	/** True when the change may write on a platform. */
	public final boolean reaches(int platform) {
		return platform >= 0 && reach.columns().get(platform);
	}

	/** The codebook. */
	public final List<Named> usages() {
		return reach.usages();
	}

	/** @throws IllegalArgumentException when the change may not write there */
	protected final void check(int agency, int platform) {
		reach.check(agency, platform);
	}
}
