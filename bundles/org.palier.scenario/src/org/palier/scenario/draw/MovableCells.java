// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.util.Arrays;

import org.palier.numbers.view.Cells;
import org.palier.numbers.view.CensusTally;

/**
 * The cells that draws can change, agency by agency, with what is settled of their agencies: so that counting a draw
 * looks at nothing else. Changed only while a scenario is made ready.
 */
final class MovableCells {

	private final int platforms;
	private int agencies;
	private int cells;
	private int[] agency = new int[16];
	private int[] start = new int[17];
	private int[] present = new int[16];
	private int[] known = new int[16];
	private int[] place = new int[16];
	private int[] platform = new int[16];

	MovableCells(int platforms) {
		this.platforms = platforms;
	}

	/**
	 * Adds an agency when a draw can change one of its cells; counts what no draw changes.
	 *
	 * @param places for each cell of the view its place in a draw, or -1
	 */
	void add(int added, int[] places, Cells laidOut, CensusTally fixed) {
		int before = cells;
		int here = 0;
		int checked = 0;
		for (int it = 0; it < platforms; it++) {
			int cell = added * platforms + it;
			if (places[cell] >= 0) {
				add(places[cell], it);
			} else {
				byte state = laidOut.state(cell);
				here += fixed.addCell(added, it, state) ? 1 : 0;
				checked += CensusTally.isKnown(state) ? 1 : 0;
				for (int word = 0; Cells.isCoded(state) && word < laidOut.words(); word++) {
					fixed.addShown(added, it, word, laidOut.shown(cell, word));
					fixed.addOpen(added, it, word, laidOut.open(cell, word) & ~laidOut.shown(cell, word));
				}
			}
		}
		if (cells == before) {
			fixed.addAgency(added, here, checked);
		} else {
			if (agencies == agency.length) {
				agency = Arrays.copyOf(agency, agencies * 2);
				present = Arrays.copyOf(present, agencies * 2);
				known = Arrays.copyOf(known, agencies * 2);
				start = Arrays.copyOf(start, agencies * 2 + 1);
			}
			agency[agencies] = added;
			present[agencies] = here;
			known[agencies] = checked;
			start[++agencies] = cells;
		}
	}

	private void add(int inDraw, int onPlatform) {
		if (cells == place.length) {
			place = Arrays.copyOf(place, cells * 2);
			platform = Arrays.copyOf(platform, cells * 2);
		}
		place[cells] = inDraw;
		platform[cells++] = onPlatform;
	}

	/** Counts a draw into the tally of what no draw changes. */
	void count(CellEffect.Drawn drawn, CensusTally tally) {
		byte[] states = drawn.state();
		for (int i = 0; i < agencies; i++) {
			int here = present[i];
			int checked = known[i];
			for (int cell = start[i]; cell < start[i + 1]; cell++) {
				byte state = states[place[cell]];
				here += tally.addCell(agency[i], platform[cell], state) ? 1 : 0;
				checked += CensusTally.isKnown(state) ? 1 : 0;
				for (int word = 0; Cells.isCoded(state) && word < drawn.words(); word++) {
					tally.addShown(agency[i], platform[cell], word, drawn.shown()[place[cell] * drawn.words() + word]);
				}
			}
			tally.addAgency(agency[i], here, checked);
		}
	}
}
