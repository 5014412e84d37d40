// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

/** A part of a presence that a cell of the census can show. */
public enum PresencePart {
	/** The status that the check found. */
	STATUS,
	/** Where it was found. */
	EVIDENCE,
	/** On which day it was checked. */
	CHECKED_ON,
	/** The person who checked it. */
	CHECKED_BY,
	/** A free note. */
	NOTE,
	/** The authenticity of its accounts. */
	AUTHENTICITY
}
