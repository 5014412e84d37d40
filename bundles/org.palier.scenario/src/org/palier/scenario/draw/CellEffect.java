// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.util.Arrays;
import java.util.List;

import org.palier.model.PresenceStatus;
import org.palier.numbers.view.Cells;
import org.palier.scenario.change.ChangeReach;

/** The effect of a change on cells of the census in one draw. Immutable, but for its arrays, which nobody changes. */
sealed interface CellEffect {

	byte ABSENT = Cells.state(PresenceStatus.ABSENT, false);

	/** Cells that a scenario can change, as they are in one draw. @param words longs of usages for each */
	record Drawn(byte[] state, long[] shown, int words) {

		boolean isPresent(int place) {
			return Cells.status(state[place]) == PresenceStatus.PRESENT;
		}

		boolean shows(int place, int usage) {
			return (shown[place * words + usage / Long.SIZE] >>> usage % Long.SIZE & 1) != 0;
		}

		void show(int place, int usage) {
			shown[place * words + usage / Long.SIZE] |= 1L << usage % Long.SIZE;
		}

		void hide(int place, int usage) {
			shown[place * words + usage / Long.SIZE] &= ~(1L << usage % Long.SIZE);
		}
	}

	/** Changes the cells. */
	void apply(Draw draw, Drawn cells);

	/** A usage that new presences show. @param share position of an assumption, or -1 for all of them */
	record Proposal(int usage, int share, long key) {
	}

	/**
	 * Agencies take a platform up.
	 *
	 * @param from   as what those who could stand there: absent, or unchecked on a platform where nobody was checked
	 * @param places cells of the agencies that the change reaches
	 * @param who    key of each agency, by place
	 * @param others how often each does so beside one that uses another platform already, by place; see {@link AdoptionRates}
	 */
	record Adopt(Curve curve, PresenceStatus from, int[] places, long[] who, double[] others, long key, List<Proposal> proposals)
			implements CellEffect {

		@Override
		public void apply(Draw draw, Drawn cells) {
			int[] candidates = new int[places.length];
			int number = 0;
			for (int place : places) {
				if (Cells.status(cells.state()[place]) == from) {
					candidates[number++] = place;
				}
			}
			int[] adopters = new int[number];
			int[] count = new int[1];
			byte adopted = Cells.state(PresenceStatus.PRESENT, !proposals.isEmpty());
			draw.choose(key, who, candidates, number, curve.share(draw), others, place -> {
				cells.state()[place] = adopted;
				adopters[count[0]++] = place;
			});
			for (Proposal proposal : proposals) {
				draw.choose(proposal.key(), who, adopters, count[0], draw.value(proposal.share()),
						place -> cells.show(place, proposal.usage()));
			}
		}
	}

	/** Agencies leave a platform. A cell that nobody checked stays unchecked. */
	record Leave(int[] places) implements CellEffect {

		@Override
		public void apply(Draw draw, Drawn cells) {
			for (int place : places) {
				if (Cells.status(cells.state()[place]) != PresenceStatus.NOT_CHECKED) {
					cells.state()[place] = ABSENT;
				}
				Arrays.fill(cells.shown(), place * cells.words(), (place + 1) * cells.words(), 0);
			}
		}
	}

	/** Presences that show a usage show another instead. */
	record Shift(int from, int to, int share, int[] places, long[] who, long key) implements CellEffect {

		@Override
		public void apply(Draw draw, Drawn cells) {
			int[] showing = new int[places.length];
			int number = 0;
			for (int place : places) {
				if (cells.isPresent(place) && cells.shows(place, from)) {
					showing[number++] = place;
				}
			}
			draw.choose(key, who, showing, number, draw.value(share), place -> {
				cells.hide(place, from);
				cells.show(place, to);
			});
		}
	}

	/** One agency takes over from another, platform by platform: present, else absent, else inaccessible wins. */
	record Merge(int[] from, int[] into) implements CellEffect {

		@Override
		public void apply(Draw draw, Drawn cells) {
			for (int i = 0; i < from.length; i++) {
				byte one = cells.state()[from[i]];
				byte other = cells.state()[into[i]];
				PresenceStatus status = rank(one) >= rank(other) ? Cells.status(one) : Cells.status(other);
				boolean coded = status == PresenceStatus.PRESENT && (Cells.isCoded(one) || Cells.isCoded(other));
				cells.state()[into[i]] = Cells.state(status, coded);
				for (int word = 0; word < cells.words(); word++) {
					cells.shown()[into[i] * cells.words() + word] |= cells.shown()[from[i] * cells.words() + word];
				}
			}
		}

		private static int rank(byte state) {
			return switch (Cells.status(state)) {
			case NOT_CHECKED -> 0;
			case INACCESSIBLE -> 1;
			case ABSENT -> 2;
			case PRESENT -> 3;
			};
		}
	}

	/**
	 * The effect of a kind that a plug-in contributes.
	 *
	 * @param reach  where it may write
	 * @param places place of each cell in a draw, or -1 for one that no change reaches
	 * @param cells  what those are
	 * @param who    key of each agency, by row
	 */
	record Contributed(ContributedProgram program, ChangeReach reach, int[] places, Cells cells, long[] who) implements CellEffect {

		@Override
		public void apply(Draw draw, Drawn drawn) {
			program.census(draw, new DrawnCensus(this, draw, drawn));
		}
	}

	/** Which share of those who could adopt a platform has done so. */
	sealed interface Curve {

		/** 0 to 1. */
		double share(Draw draw);
	}

	/** A share stated outright. @param rate position of an assumption */
	record Stated(int rate) implements Curve {
		@Override
		public double share(Draw draw) {
			return draw.value(rate);
		}
	}

	/**
	 * The logistic curve of diffusion (Verhulst 1838; Griliches 1957, Econometrica 25, 501-522; Rogers 2003, ch. 5),
	 * from nothing at the start. It is ceiling (L(years) - L(0)) / (1 - L(0)) with L(t) = 1 / (1 + exp(-steepness (t -
	 * midpoint))). Agencies that could adopt have not done so when the scenario begins. A curve above 0 at that time
	 * would have agencies adopt in no time. The other parameters are positions of assumptions.
	 */
	record Logistic(double years, int midpoint, int steepness, int ceiling) implements Curve {
		@Override
		public double share(Draw draw) {
			double before = grown(draw, 0);
			return before == 1 ? 0 : draw.value(ceiling) * (grown(draw, years) - before) / (1 - before);
		}

		private double grown(Draw draw, double time) {
			return 1 / (1 + Math.exp(-draw.value(steepness) * (time - draw.value(midpoint))));
		}
	}
}
