// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The least and the most that a sum of some numbers can be, when sums of others are known to lie between two ends. The numbers are 0 or
 * more. It is the tableau of the textbook with artificial variables at a price, and shares nothing with what it judges.
 */
final class LinearBounds {

	private static final double PRICE = 1e4;
	private static final double TINY = 1e-9;
	private static final double SMALL = 1e-7;

	private final int numbers;
	private final List<double[]> atMost = new ArrayList<>();

	LinearBounds(int numbers) {
		this.numbers = numbers;
	}

	/** A sum that is known. @param places of its numbers */
	void known(int[] places, double from, double to) {
		double[] high = new double[numbers + 1];
		double[] low = new double[numbers + 1];
		for (int place : places) {
			high[place] = 1;
			low[place] = -1;
		}
		high[numbers] = to;
		low[numbers] = -from;
		atMost.add(high);
		atMost.add(low);
	}

	/** The most that a sum can be; infinite where nothing limits it. */
	double most(int... places) {
		return optimum(places, 1);
	}

	/** The least that a sum can be. */
	double least(int... places) {
		return -optimum(places, -1);
	}

	private double optimum(int[] places, double sign) {
		int limits = atMost.size();
		int width = numbers + 2 * limits + 1;
		double[][] rows = new double[limits + 1][width];
		int[] basic = new int[limits];
		double[] goal = rows[limits];
		for (int place : places) {
			goal[place] = -sign;
		}
		for (int i = 0; i < limits; i++) {
			double[] limit = atMost.get(i);
			double side = limit[numbers] < 0 ? -1 : 1;
			for (int j = 0; j < numbers; j++) {
				rows[i][j] = side * limit[j];
			}
			rows[i][numbers + i] = side;
			rows[i][width - 1] = side * limit[numbers];
			basic[i] = numbers + i;
			if (side < 0) {
				basic[i] = numbers + limits + i;
				rows[i][basic[i]] = 1;
				for (int j = 0; j < width; j++) {
					goal[j] -= j == basic[i] ? 0 : PRICE * rows[i][j];
				}
			}
		}
		while (true) {
			int enter = 0;
			while (enter < width - 1 && goal[enter] >= -SMALL) {
				enter++;
			}
			if (enter == width - 1) {
				return goal[width - 1];
			}
			int leave = -1;
			for (int i = 0; i < limits; i++) {
				if (rows[i][enter] > TINY && (leave < 0 || before(rows, basic, i, leave, enter))) {
					leave = i;
				}
			}
			if (leave < 0) {
				return Double.POSITIVE_INFINITY;
			}
			pivot(rows, leave, enter);
			basic[leave] = enter;
		}
	}

	private static boolean before(double[][] rows, int[] basic, int one, int other, int column) {
		int last = rows[one].length - 1;
		double first = rows[one][last] / rows[one][column];
		double second = rows[other][last] / rows[other][column];
		return first < second - TINY || first <= second + TINY && basic[one] < basic[other];
	}

	private static void pivot(double[][] rows, int row, int column) {
		double by = rows[row][column];
		rows[row] = Arrays.stream(rows[row]).map(it -> it / by).toArray();
		for (int i = 0; i < rows.length; i++) {
			double factor = rows[i][column];
			if (i != row && factor != 0) {
				for (int j = 0; j < rows[i].length; j++) {
					rows[i][j] -= factor * rows[row][j];
				}
			}
		}
	}
}
