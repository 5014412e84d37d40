// SPDX-License-Identifier: EPL-2.0
package org.palier.model;

/** Questions about interviews that all rooms answer alike. */
public final class Interviews {

	private Interviews() {
	}

	/** True when those who answered took their consent back: nothing that they said counts, is shown or goes out from then on. */
	public static boolean isWithdrawn(Interview interview) {
		return interview.getConsent() != null && interview.getConsent().getWithdrawnOn() != null;
	}
}
