// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

/** The kind of an explained exception. The command line ends with a code for each, so that a script learns it too. */
public enum FailureKind {
	/** The request makes no sense, or names a thing that is not there; nothing was done. */
	USAGE,
	/** A file cannot be read, or does not hold what it should. */
	UNREADABLE,
	/** A fault of the program itself. */
	INTERNAL,
	/** Somebody else uses what is needed, or changed it meanwhile: try again. */
	IN_USE,
	/** A limit of time or size was reached. */
	LIMIT,
	/** The request makes sense and cannot be done with these data: there are too few, or they contradict it. */
	DATA,
	/** The disk has no room left. */
	NO_ROOM,
	/** A contributed part failed, or a service that it asks. */
	PART
}
