// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import org.palier.ground.text.FailureKind;

/** The exit codes of commands. The help documents them, and they are never renumbered. */
public enum ExitCode {
	/** Done. */
	OK(0),
	/** Done, but rows were rejected, or errors found in the study, and --strict was given; or verify found a difference. */
	FAULTS_FOUND(1),
	/** The command was not understood; nothing was done. */
	USAGE(2),
	/** A file could not be read or written; the study is as it was. */
	UNREADABLE(3),
	/** A fault of Palier itself. */
	INTERNAL(4),
	/** The study or its corpus is in use, or somebody else changed it meanwhile: nothing was done, try again. */
	IN_USE(5),
	/** A limit of time or size was reached; nothing was done. */
	LIMIT(6),
	/** The request makes sense, and cannot be met with these data. */
	DATA(7),
	/** The disk has no room left. */
	NO_ROOM(8),
	/** A contributed part failed, or a service that it asks. */
	PART(9),
	/** Interrupted by Ctrl+C, as shells number it. */
	INTERRUPTED(130),
	/** Ended by the system, as shells number it. */
	TERMINATED(143);

	private final int number;

	ExitCode(int number) {
		this.number = number;
	}

	/** The code of a failure that explains itself. */
	static ExitCode of(FailureKind failure) {
		return switch (failure) {
		case USAGE -> USAGE;
		case UNREADABLE -> UNREADABLE;
		case INTERNAL -> INTERNAL;
		case IN_USE -> IN_USE;
		case LIMIT -> LIMIT;
		case DATA -> DATA;
		case NO_ROOM -> NO_ROOM;
		case PART -> PART;
		};
	}

	public int number() {
		return number;
	}
}
