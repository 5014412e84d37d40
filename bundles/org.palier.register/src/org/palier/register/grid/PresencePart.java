// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

/** What a cell of the census shows of a presence. */
public enum PresencePart {
	/** What the check found. */
	STATUS,
	/** Where it was found. */
	EVIDENCE,
	/** On which day it was checked. */
	CHECKED_ON,
	/** Who checked it. */
	CHECKED_BY,
	/** What else is to be said. */
	NOTE,
	/** Whose its accounts are. */
	AUTHENTICITY
}
