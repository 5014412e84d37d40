// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

/**
 * The kind of a picture of numbers. There are exactly nine. Every picture of numbers in a window, a report or an export is of one of these
 * kinds, so that a reader who knows one picture knows all of its kind. The pyramid, an emblem, an editor that measures nothing, and
 * controls are no pictures of numbers.
 */
public enum ChartKind {
	/**
	 * A dot a row with its interval, side by side on one scale (W. S. Cleveland and R. McGill 1984, Graphical perception, JASA 79, 531-554).
	 */
	DOT_PLOT,
	/**
	 * Lines between two moments or two sides (E. R. Tufte 1983, The visual display of quantitative information, p. 158): a change is read from
	 * them.
	 */
	SLOPEGRAPH,
	/** Bars in order that begin at 0: from the largest to the smallest, or in order of time. One number a bar, never two series. */
	RANKED_BARS,
	/**
	 * The share that has got there by each moment, as steps that never go down; those that never get there stay counted (E. L. Kaplan and P.
	 * Meier 1958, Nonparametric estimation from incomplete observations, JASA 53, 457-481).
	 */
	STEP_CURVE,
	/** Curves of three moments or more, one a panel, all on the same scales (Tufte 1983, p. 170). */
	SMALL_MULTIPLES,
	/** The levels of a theory as bars from 0 to 100 %, in the order of the theory. */
	LEVEL_BARS,
	/**
	 * One hundred dots (M. Galesic, R. Garcia-Retamero and G. Gigerenzer 2009, Using icon arrays to communicate medical risks, Health
	 * Psychology 28, 210-216).
	 */
	ICON_ARRAY,
	/** One among its peers, on a line (J. M. Chambers and others 1983, Graphical methods for data analysis, one-dimensional scatter plots). */
	STRIP_PLOT,
	/** Nodes and the lines between them, always beside a table: lines show the shape, the table has the quantities. */
	NODE_LINK
}
