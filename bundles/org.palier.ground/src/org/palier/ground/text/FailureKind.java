// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

/** What sort of failure an explained exception is, so that a script learns it too: the command line ends with a code for each. */
public enum FailureKind {
	/** What was asked for makes no sense, or names what is not there; nothing was done. */
	USAGE,
	/** A file cannot be read, or does not hold what it should. */
	UNREADABLE,
	/** A fault of the program, of a part or of the machine. */
	INTERNAL,
	/** Somebody else uses what is needed, or changed it meanwhile: try again. */
	IN_USE,
	/** A limit of time or size was reached. */
	LIMIT
}
