// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.disclosure;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The largest value of a sum of variables under linear limits. It uses the simplex method in two phases, with Bland's
 * rule, which always ends (Chvátal 1983, Linear Programming, ch. 2, 3 and 8). For some dozens of variables. Not
 * thread-safe; used once.
 */
final class LinearProgram {

	private static final double TINY = 1e-9;

	private final int limits;
	private final int variables;
	private final int[] basic;
	private final int[] free;
	private final double[][] table;

	/**
	 * Maximizes c·x where A·x is at most b and no x is below 0.
	 *
	 * @param a one row for each limit
	 */
	LinearProgram(double[][] a, double[] b, double[] c) {
		limits = b.length;
		variables = c.length;
		basic = new int[limits];
		free = new int[variables + 1];
		table = new double[limits + 2][variables + 2];
		for (int i = 0; i < limits; i++) {
			System.arraycopy(a[i], 0, table[i], 0, variables);
			basic[i] = variables + i;
			table[i][variables] = -1;
			table[i][variables + 1] = b[i];
		}
		for (int j = 0; j < variables; j++) {
			free[j] = j;
			table[limits][j] = -c[j];
		}
		// The row of the first phase, which meets the limits that 0 breaks.
		free[variables] = -1;
		table[limits + 1][variables] = 1;
	}

	/** The most; empty where nothing meets the limits, infinite where they leave it free. */
	OptionalDouble most() {
		int worst = 0;
		for (int i = 1; i < limits; i++) {
			worst = table[i][variables + 1] < table[worst][variables + 1] ? i : worst;
		}
		if (limits > 0 && table[worst][variables + 1] < -TINY) {
			pivot(worst, variables);
			if (!climb(1) || table[limits + 1][variables + 1] < -1e-6) {
				return OptionalDouble.empty();
			}
			leaveFirstPhase();
		}
		return OptionalDouble.of(climb(2) ? table[limits][variables + 1] : Double.POSITIVE_INFINITY);
	}

	private void leaveFirstPhase() {
		for (int i = 0; i < limits; i++) {
			if (basic[i] == -1) {
				int column = -1;
				for (int j = 0; j <= variables; j++) {
					column = column < 0 || less(i, j, column) ? j : column;
				}
				pivot(i, column);
			}
		}
	}

	private boolean less(int row, int one, int other) {
		return table[row][one] < table[row][other] || table[row][one] == table[row][other] && free[one] < free[other];
	}

	/** @return false where there is no most */
	private boolean climb(int phase) {
		int goal = phase == 1 ? limits + 1 : limits;
		while (true) {
			int enter = -1;
			for (int j = 0; j <= variables; j++) {
				boolean may = table[goal][j] < -TINY && (phase == 1 || free[j] != -1);
				enter = may && (enter < 0 || free[j] < free[enter]) ? j : enter;
			}
			if (enter < 0) {
				return true;
			}
			int leave = -1;
			for (int i = 0; i < limits; i++) {
				leave = table[i][enter] > TINY && (leave < 0 || isBefore(i, leave, enter)) ? i : leave;
			}
			if (leave < 0) {
				return false;
			}
			pivot(leave, enter);
		}
	}

	private boolean isBefore(int one, int other, int column) {
		double first = table[one][variables + 1] / table[one][column];
		double second = table[other][variables + 1] / table[other][column];
		return first < second - TINY || first <= second + TINY && basic[one] < basic[other];
	}

	private void pivot(int row, int column) {
		double by = 1 / table[row][column];
		for (int i = 0; i < limits + 2; i++) {
			double factor = table[i][column];
			if (i != row && factor != 0) {
				for (int j = 0; j < variables + 2; j++) {
					table[i][j] -= table[row][j] * factor * by;
				}
				table[i][column] = -factor * by;
			}
		}
		double[] pivot = Arrays.copyOf(table[row], variables + 2);
		for (int j = 0; j < variables + 2; j++) {
			table[row][j] = j == column ? by : pivot[j] * by;
		}
		int was = basic[row];
		basic[row] = free[column];
		free[column] = was;
	}
}
