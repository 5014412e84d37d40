// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

/** Posts in a symmetric model of public relations, see {@link GrunigDirection#SYMMETRIC}. */
public final class SymmetricShare extends GrunigShare {

	/** The share of posts in a symmetric model. */
	public SymmetricShare() {
		super(GrunigDirection.SYMMETRIC);
	}
}
