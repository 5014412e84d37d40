// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.change;

import java.util.function.IntConsumer;

import org.palier.model.PresenceStatus;

/**
 * The presences of one draw as the changes before have left them, to be changed further.
 */
public abstract non-sealed class ChangedCensus extends ChangedCells {

	/** @param reach where the change may write */
	protected ChangedCensus(ChangeReach reach) {
		super(reach);
	}

	/** Returns the status of an agency on a platform. */
	public abstract PresenceStatus status(int agency, int platform);

	/** Whether a presence shows a usage; one that was not coded shows none. */
	public abstract boolean shows(int agency, int platform, int usage);

	/**
	 * An agency takes a platform up, unless it is there.
	 *
	 * @param usages that it shows there, beside those that it shows already; none leaves a new presence uncoded
	 * @throws IllegalArgumentException when the change does not reach it
	 */
	public abstract void join(int agency, int platform, int... usages);

	/**
	 * An agency leaves a platform; where nobody checked it stays unchecked.
	 *
	 * @throws IllegalArgumentException when the change does not reach it
	 */
	public abstract void leave(int agency, int platform);

	/**
	 * A presence stops showing a usage.
	 *
	 * @throws IllegalArgumentException when the change does not reach it
	 */
	public abstract void hide(int agency, int platform, int usage);

	/**
	 * Has each of some agencies do something or not, by the chance of this draw: the same agency with the same words and
	 * seed always decides alike. In the central draw exactly the share of them does, rounded.
	 *
	 * @param what       tells what is done from what else the change draws, e.g. the id of a platform
	 * @param candidates agencies, each once
	 * @param share      of them that does it, 0 to 1
	 * @param chosen     takes those that do it, in the order of the candidates
	 */
	public abstract void choose(String what, int[] candidates, double share, IntConsumer chosen);
}
