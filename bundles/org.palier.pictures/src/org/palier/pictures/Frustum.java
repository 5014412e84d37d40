// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

/**
 * The outline of a pyramid without its tip: one pair of straight sides through all bands. Bands are
 * numbered from the top.
 */
final class Frustum {

	static final double GAP = 6;

	private final double center;
	private final double top;
	private final double halfTop;
	private final double slope;
	private final double[] tops;
	private final double[] heights;

	/** @param heights of the bands, top one first; at least one */
	Frustum(double center, double top, double halfTop, double halfBase, double[] heights) {
		this.center = center;
		this.top = top;
		this.halfTop = halfTop;
		this.heights = heights.clone();
		this.tops = new double[heights.length];
		double y = top;
		for (int band = 0; band < heights.length; band++) {
			tops[band] = y;
			y += heights[band] + GAP;
		}
		this.slope = (halfBase - halfTop) / (y - GAP - top);
	}

	double center() {
		return center;
	}

	double top(int band) {
		return tops[band];
	}

	double bottom(int band) {
		return tops[band] + heights[band];
	}

	double middle(int band) {
		return tops[band] + heights[band] / 2;
	}

	double bottom() {
		return bottom(heights.length - 1);
	}

	/** Half the width at a height. */
	double half(double y) {
		return halfTop + slope * (y - top);
	}
}
