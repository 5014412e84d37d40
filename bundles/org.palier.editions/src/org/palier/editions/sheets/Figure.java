// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.sheets;

/**
 * A number of a body.
 *
 * @param value of it
 * @param low   lower end of the range that holds over the batch; the value itself where it was counted
 * @param high  upper end; infinite where nobody knows it
 */
record Figure(double value, double low, double high) {

	static Figure counted(double value) {
		return new Figure(value, value, value);
	}

	/** Whether nothing of it is by chance. */
	boolean isCounted() {
		return low == high;
	}
}
