// SPDX-License-Identifier: EPL-2.0
package org.palier.core.scenario;

import java.util.function.IntConsumer;

import org.palier.core.census.Cells;
import org.palier.model.PresenceStatus;
import org.palier.statistics.random.CounterSource;

/**
 * The presences of one draw as the changes before have left them, to be changed further.
 *
 * @since 0.1.0
 */
public final class ChangedCensus extends ChangedCells {

	private final CellChange.Contributed change;
	private final Draw draw;
	private final CellChange.Drawn drawn;

	ChangedCensus(CellChange.Contributed change, Draw draw, CellChange.Drawn drawn) {
		super(change.reach());
		this.change = change;
		this.draw = draw;
		this.drawn = drawn;
	}

	/** What is known of an agency on a platform. */
	public PresenceStatus status(int agency, int platform) {
		int cell = cell(agency, platform);
		int place = change.places()[cell];
		return Cells.status(place < 0 ? change.cells().state(cell) : drawn.state()[place]);
	}

	/** Whether a presence shows a usage; one that was not coded shows none. */
	public boolean shows(int agency, int platform, int usage) {
		int cell = cell(agency, platform);
		int place = change.places()[cell];
		return place < 0 ? change.cells().shows(cell, usage) : drawn.shows(place, usage);
	}

	/**
	 * An agency takes a platform up, unless it is there.
	 *
	 * @param usages that it shows there, beside those that it shows already; none leaves a new presence uncoded
	 * @throws IllegalArgumentException when the change does not reach it
	 */
	public void join(int agency, int platform, int... usages) {
		int place = place(agency, platform);
		boolean coded = drawn.isPresent(place) && Cells.isCoded(drawn.state()[place]) || usages.length > 0;
		drawn.state()[place] = Cells.state(PresenceStatus.PRESENT, coded);
		for (int usage : usages) {
			drawn.show(place, usage);
		}
	}

	/**
	 * An agency leaves a platform; where nobody checked it stays unchecked.
	 *
	 * @throws IllegalArgumentException when the change does not reach it
	 */
	public void leave(int agency, int platform) {
		new CellChange.Leave(new int[] { place(agency, platform) }).apply(draw, drawn);
	}

	/**
	 * A presence stops showing a usage.
	 *
	 * @throws IllegalArgumentException when the change does not reach it
	 */
	public void hide(int agency, int platform, int usage) {
		drawn.hide(place(agency, platform), usage);
	}

	/**
	 * Has each of some agencies do something or not, by the chance of this draw: the same agency with the same words and
	 * seed always decides alike. In the central draw exactly the share of them does, rounded.
	 *
	 * @param what       tells what is done from what else the change draws, e.g. the id of a platform
	 * @param candidates agencies, each once
	 * @param share      of them that does it, 0 to 1
	 * @param chosen     takes those that do it, in the order of the candidates
	 */
	public void choose(String what, int[] candidates, double share, IntConsumer chosen) {
		draw.choose(CounterSource.part(change.program().id() + " " + what), change.who(), candidates, candidates.length, share, chosen);
	}

	private int cell(int agency, int platform) {
		return agency * platforms().size() + platform;
	}

	private int place(int agency, int platform) {
		check(agency, platform);
		return change.places()[cell(agency, platform)];
	}
}
