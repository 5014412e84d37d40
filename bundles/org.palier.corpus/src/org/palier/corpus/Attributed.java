// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/** The way in which a post came to its agency. */
public enum Attributed {
	/** Its author's account speaks for the agency. */
	DIRECT,
	/** Its author is unknown or no agency's, but it relays an account that speaks for the agency. */
	RELAYED,
	/** Neither. */
	NOT
}
