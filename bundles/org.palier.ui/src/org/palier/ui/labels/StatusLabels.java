// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.labels;

import org.palier.model.Authenticity;
import org.palier.model.PresenceStatus;
import org.palier.ui.UiMessages;

/** What the values of the model's enumerations are called, in the language of the workbench. */
public final class StatusLabels {

	private StatusLabels() {
	}

	/** What a check found. */
	public static String of(PresenceStatus status) {
		return switch (status) {
		case NOT_CHECKED -> UiMessages.statusNotChecked;
		case PRESENT -> UiMessages.statusPresent;
		case ABSENT -> UiMessages.statusAbsent;
		case INACCESSIBLE -> UiMessages.statusInaccessible;
		};
	}

	/** Whose account it is. */
	public static String of(Authenticity authenticity) {
		return switch (authenticity) {
		case UNKNOWN -> UiMessages.authenticityUnknown;
		case OFFICIAL -> UiMessages.authenticityOfficial;
		case UNOFFICIAL -> UiMessages.authenticityUnofficial;
		case COPY -> UiMessages.authenticityCopy;
		};
	}
}
