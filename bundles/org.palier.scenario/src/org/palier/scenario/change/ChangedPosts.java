// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.change;

import org.palier.numbers.view.StudyView;

/**
 * The posts of one draw that agencies in the reach of the change wrote themselves. They are counted by agency,
 * platform, month, usage and whether they answer: each such group has an amount, which need not be whole. At the end of
 * the draw amounts are rounded so that their sums stay.
 */
public final class ChangedPosts extends ChangedCells {

	/** The groups, each an element of every array. */
	public record Groups(int[] cell, int[] agency, int[] platform, int[] usage, boolean[] reply) {
	}

	private final Groups groups;
	private final double[] amounts;

	public ChangedPosts(ChangeReach reach, Groups groups, double[] amounts) {
		super(reach);
		this.groups = groups;
		this.amounts = amounts;
	}

	/** How many groups there are; they are numbered from 0, the same in each draw. */
	public int groups() {
		return groups.cell().length;
	}

	/** Position of the agency that wrote them. */
	public int author(int group) {
		return groups.agency()[group];
	}

	/** Position of the platform. */
	public int platform(int group) {
		return groups.platform()[group];
	}

	/** Position of the usage; {@link StudyView#NONE} when they were not coded. */
	public int usage(int group) {
		return groups.usage()[group];
	}

	/** Whether they answer somebody. */
	public boolean isReply(int group) {
		return groups.reply()[group];
	}

	/** How many there are. */
	public double posts(int group) {
		return amounts[groups.cell()[group]];
	}

	/**
	 * Says how many there are.
	 *
	 * @throws IllegalArgumentException for fewer than none, or what is no number
	 */
	public void set(int group, double posts) {
		if (!(posts >= 0) || Double.isInfinite(posts)) {
			throw new IllegalArgumentException(posts + " posts");
		}
		amounts[groups.cell()[group]] = posts;
	}
}
