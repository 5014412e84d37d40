// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

/** Posts in a two-way model of public relations, see {@link GrunigDirection#TWO_WAY}. */
public final class TwoWayShare extends GrunigShare {

	/** The share of posts in a two-way model. */
	public TwoWayShare() {
		super(GrunigDirection.TWO_WAY);
	}
}
