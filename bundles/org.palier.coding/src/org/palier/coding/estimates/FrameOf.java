// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

/** The posts that an estimate is about. */
public enum FrameOf {
	/** Those that the draw of the sample saw. */
	DRAW,
	/** These and those that came since, which enter the sample with the chances of the draw. */
	NOW
}
