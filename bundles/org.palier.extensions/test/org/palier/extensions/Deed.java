// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.util.concurrent.atomic.AtomicInteger;

/** What a bad part does when it is called. {@link BadParts} look here, in a class that all class loaders share. */
public enum Deed {

	/** Throws an exception that no contract names. */
	EXCEPTION,
	/** Throws an error of its own. */
	ERROR,
	/** Calls itself without end. */
	RECURSION,
	/** Asks for more memory than there is. */
	MEMORY,
	/** Ends Java, as a success. */
	EXIT,
	/** Ends Java at once. */
	HALT,
	/** Never ends, and minds no interrupt. */
	LOOP,
	/** Sleeps beyond its deadline, and minds no interrupt. */
	SLEEP,
	/** Prints where the results of a command go, and does well. */
	PRINT,
	/** Answers with null. */
	NULL,
	/** Answers with a list that holds null. */
	NULLS,
	/** Answers with a list of things of another type. */
	FOREIGN,
	/** Answers with more than anybody could use. */
	MUCH;

	/** Where it does it. */
	public enum When {
		/** In its constructor. */
		MADE,
		/** When it is asked to do what it is for. */
		USED
	}

	/** What the next part does. */
	public static volatile Deed now = PRINT;
	/** Where it does it. */
	public static volatile When when = When.USED;
	/** Calls of what it is for. */
	public static final AtomicInteger CALLS = new AtomicInteger();
	/** True once the test has what it wants: a thread that went on would take from all tests that follow. */
	public static volatile boolean over;

	/** True for one that keeps the caller waiting. */
	public boolean isEndless() {
		return this == LOOP || this == SLEEP;
	}

	/** True for one that says something that cannot be. */
	public boolean isAnswer() {
		return compareTo(NULL) >= 0;
	}
}
