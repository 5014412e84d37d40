// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

/** Finds weights. */
@FunctionalInterface
interface Solver {

	/**
	 * Weights by code, then column; the last of each is what is there before anything is read.
	 *
	 * @param truth code of each row, from 0
	 * @param codes how many there are; a code without a row is never said
	 */
	double[][] solve(SparseRows rows, int[] truth, int codes);
}
