// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.labels;

import org.palier.model.Authenticity;
import org.palier.model.PresenceStatus;
import org.palier.ui.UiMessages;

/** The names of the values of the model's enumerations, in the language of the workbench. */
public final class StatusLabels {

	private StatusLabels() {
	}

	/** Returns the name of the result of a check. */
	public static String of(PresenceStatus status) {
		return switch (status) {
		case NOT_CHECKED -> UiMessages.statusNotChecked;
		case PRESENT -> UiMessages.statusPresent;
		case ABSENT -> UiMessages.statusAbsent;
		case INACCESSIBLE -> UiMessages.statusInaccessible;
		};
	}

	/** Returns the name of the owner of an account: official, of others, a copy or unknown. */
	public static String of(Authenticity authenticity) {
		return switch (authenticity) {
		case UNKNOWN -> UiMessages.authenticityUnknown;
		case OFFICIAL -> UiMessages.authenticityOfficial;
		case UNOFFICIAL -> UiMessages.authenticityUnofficial;
		case COPY -> UiMessages.authenticityCopy;
		};
	}
}
