// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.claims;

/** The permission to make a claim, or the reason why it may not be made. */
public sealed interface Standing {

	/** It may be made. */
	record Holds() implements Standing {
	}

	/** Too few bodies, or too few of their posts or pages, were read. @param coverage how many, and how many are needed */
	record TooLittleRead(Coverage coverage) implements Standing {
	}

	/** It is not true over the whole range: more must be read by people, or it must say less. */
	record Crosses() implements Standing {
	}

	/** It is no longer true without the body that weighs most. @param body which is that, and what is left without it */
	record RestsOnOneBody(Heaviest body) implements Standing {
	}

	/** Whether the claim may be made. */
	default boolean holds() {
		return this instanceof Holds;
	}
}
