// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

/**
 * Posts as rows of numbers of which most are 0.
 *
 * @param columns of each row, ascending
 * @param values  at these
 * @param width   how many columns there are
 */
record SparseRows(int[][] columns, float[][] values, int width) {

	int count() {
		return columns.length;
	}
}
