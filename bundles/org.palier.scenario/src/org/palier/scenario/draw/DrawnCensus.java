// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.util.function.IntConsumer;

import org.palier.model.PresenceStatus;
import org.palier.numbers.view.Cells;
import org.palier.scenario.change.ChangedCensus;
import org.palier.statistics.random.CounterSource;

/** The presences of one draw in its own cells. */
final class DrawnCensus extends ChangedCensus {

	private final CellEffect.Contributed change;
	private final Draw draw;
	private final CellEffect.Drawn drawn;

	DrawnCensus(CellEffect.Contributed change, Draw draw, CellEffect.Drawn drawn) {
		super(change.reach());
		this.change = change;
		this.draw = draw;
		this.drawn = drawn;
	}

	@Override
	public PresenceStatus status(int agency, int platform) {
		int cell = cell(agency, platform);
		int place = change.places()[cell];
		return Cells.status(place < 0 ? change.cells().state(cell) : drawn.state()[place]);
	}

	@Override
	public boolean shows(int agency, int platform, int usage) {
		int cell = cell(agency, platform);
		int place = change.places()[cell];
		return place < 0 ? change.cells().shows(cell, usage) : drawn.shows(place, usage);
	}

	@Override
	public void join(int agency, int platform, int... usages) {
		int place = place(agency, platform);
		boolean coded = drawn.isPresent(place) && Cells.isCoded(drawn.state()[place]) || usages.length > 0;
		drawn.state()[place] = Cells.state(PresenceStatus.PRESENT, coded);
		for (int usage : usages) {
			drawn.show(place, usage);
		}
	}

	@Override
	public void leave(int agency, int platform) {
		new CellEffect.Leave(new int[] { place(agency, platform) }).apply(draw, drawn);
	}

	@Override
	public void hide(int agency, int platform, int usage) {
		drawn.hide(place(agency, platform), usage);
	}

	@Override
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
