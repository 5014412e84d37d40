// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.Arrays;

/**
 * L2-regularised logistic regression over all codes at once (softmax), by the limited-memory BFGS of Liu and Nocedal (1989, On
 * the limited memory BFGS method for large scale optimization, § 2). Posts of each code weigh the same together. One thread,
 * sums in the order of the rows, so that the same posts give the same weights.
 *
 * @param cost of an error, above 0: the larger, the less is smoothed
 */
record SoftmaxSolver(double cost) implements Solver {

	private static final int MEMORY = 8;
	private static final int MOST_STEPS = 100;
	private static final double CLOSE = 1e-3;
	private static final double ENOUGH = 1e-4;
	private static final double SHORTEST = 1e-10;

	@Override
	public double[][] solve(SparseRows rows, int[] truth, int codes) {
		double[] found = minimum(new Loss(rows, truth, codes, cost));
		double[][] weights = new double[codes][rows.width() + 1];
		for (int column = 0; column <= rows.width(); column++) {
			for (int code = 0; code < codes; code++) {
				weights[code][column] = found[column * codes + code];
			}
		}
		return weights;
	}

	private static double[] minimum(Loss loss) {
		double[] at = new double[loss.size()];
		double[] slope = new double[loss.size()];
		double value = loss.at(at, slope);
		double steepest = length(slope);
		var past = new Past();
		for (int step = 0; step < MOST_STEPS && length(slope) > CLOSE * steepest; step++) {
			double[] way = past.direction(slope);
			double descent = -dot(slope, way);
			double[] next = new double[at.length];
			double[] nextSlope = new double[at.length];
			double far = 1;
			double nextValue;
			do {
				for (int i = 0; i < at.length; i++) {
					next[i] = at[i] - far * way[i];
				}
				nextValue = loss.at(next, nextSlope);
				far /= 2;
			} while (nextValue > value + ENOUGH * 2 * far * descent && far > SHORTEST);
			past.remember(next, at, nextSlope, slope);
			at = next;
			slope = nextSlope;
			value = nextValue;
		}
		return at;
	}

	/** The last steps, of which the curve of the loss is guessed. */
	private static final class Past {

		private final double[][] moves = new double[MEMORY][];
		private final double[][] turns = new double[MEMORY][];
		private final double[] weights = new double[MEMORY];
		private int count;

		void remember(double[] next, double[] at, double[] nextSlope, double[] slope) {
			double[] move = new double[at.length];
			double[] turn = new double[at.length];
			for (int i = 0; i < at.length; i++) {
				move[i] = next[i] - at[i];
				turn[i] = nextSlope[i] - slope[i];
			}
			double curve = dot(move, turn);
			if (curve > 0) {
				int slot = count++ % MEMORY;
				moves[slot] = move;
				turns[slot] = turn;
				weights[slot] = 1 / curve;
			}
		}

		/** The slope, bent as the curve is. */
		double[] direction(double[] slope) {
			double[] way = slope.clone();
			int known = Math.min(count, MEMORY);
			double[] shares = new double[MEMORY];
			for (int back = 1; back <= known; back++) {
				int slot = (count - back) % MEMORY;
				shares[slot] = weights[slot] * dot(moves[slot], way);
				add(way, turns[slot], -shares[slot]);
			}
			double scale = 1 / Math.max(1, length(slope));
			if (known > 0) {
				int last = (count - 1) % MEMORY;
				scale = 1 / (weights[last] * dot(turns[last], turns[last]));
			}
			for (int i = 0; i < way.length; i++) {
				way[i] *= scale;
			}
			for (int back = known; back >= 1; back--) {
				int slot = (count - back) % MEMORY;
				add(way, moves[slot], shares[slot] - weights[slot] * dot(turns[slot], way));
			}
			return way;
		}
	}

	/** How much weights miss the codes of posts, and how that changes with each. */
	private static final class Loss {

		private final SparseRows rows;
		private final int[] truth;
		private final int codes;
		private final double[] weights;

		Loss(SparseRows rows, int[] truth, int codes, double cost) {
			this.rows = rows;
			this.truth = truth;
			this.codes = codes;
			int[] counts = new int[codes];
			for (int code : truth) {
				counts[code]++;
			}
			long present = Arrays.stream(counts).filter(it -> it > 0).count();
			weights = new double[truth.length];
			for (int i = 0; i < weights.length; i++) {
				weights[i] = cost * truth.length / (present * (double) counts[truth[i]]);
			}
		}

		int size() {
			return (rows.width() + 1) * codes;
		}

		double at(double[] point, double[] slope) {
			double loss = 0;
			for (int i = 0; i < point.length; i++) {
				loss += 0.5 * point[i] * point[i];
				slope[i] = point[i];
			}
			double[] sums = new double[codes];
			for (int row = 0; row < truth.length; row++) {
				loss += row(row, point, slope, sums);
			}
			return loss;
		}

		private double row(int row, double[] point, double[] slope, double[] sums) {
			int[] columns = rows.columns()[row];
			float[] values = rows.values()[row];
			int last = rows.width() * codes;
			System.arraycopy(point, last, sums, 0, codes);
			for (int k = 0; k < columns.length; k++) {
				int at = columns[k] * codes;
				for (int code = 0; code < codes; code++) {
					sums[code] += point[at + code] * values[k];
				}
			}
			double most = Double.NEGATIVE_INFINITY;
			for (double sum : sums) {
				most = Math.max(most, sum);
			}
			double total = 0;
			for (double sum : sums) {
				total += StrictMath.exp(sum - most);
			}
			double all = most + StrictMath.log(total);
			double loss = weights[row] * (all - sums[truth[row]]);
			for (int code = 0; code < codes; code++) {
				sums[code] = weights[row] * (StrictMath.exp(sums[code] - all) - (code == truth[row] ? 1 : 0));
				slope[last + code] += sums[code];
			}
			for (int k = 0; k < columns.length; k++) {
				int at = columns[k] * codes;
				for (int code = 0; code < codes; code++) {
					slope[at + code] += sums[code] * values[k];
				}
			}
			return loss;
		}
	}

	private static void add(double[] to, double[] what, double times) {
		for (int i = 0; i < to.length; i++) {
			to[i] += what[i] * times;
		}
	}

	private static double dot(double[] one, double[] other) {
		double sum = 0;
		for (int i = 0; i < one.length; i++) {
			sum += one[i] * other[i];
		}
		return sum;
	}

	private static double length(double[] vector) {
		return Math.sqrt(dot(vector, vector));
	}
}
