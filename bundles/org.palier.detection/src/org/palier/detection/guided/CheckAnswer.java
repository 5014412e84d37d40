// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.guided;

import org.palier.model.PresenceStatus;

/** A person's answer about a cell. */
public enum CheckAnswer {
	/** There is an account, of which the address is given. */
	PRESENT(PresenceStatus.PRESENT),
	/** One searched, and there is none. */
	ABSENT(PresenceStatus.ABSENT),
	/** One searched, and cannot tell: the cell counts as not checked. */
	CANNOT_TELL(PresenceStatus.NOT_CHECKED),
	/** The page cannot be reached, or asks for more than a visitor has. */
	INACCESSIBLE(PresenceStatus.INACCESSIBLE);

	private final PresenceStatus status;

	CheckAnswer(PresenceStatus status) {
		this.status = status;
	}

	/** The status that the answer gives the cell. */
	public PresenceStatus status() {
		return status;
	}

	/** The answer that gives a status. */
	static CheckAnswer of(PresenceStatus status) {
		for (CheckAnswer answer : values()) {
			if (answer.status == status) {
				return answer;
			}
		}
		throw new IllegalArgumentException(status.getLiteral());
	}
}
