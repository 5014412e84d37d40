// SPDX-License-Identifier: EPL-2.0
package org.palier.core;

/** What test classes that start processes share, so that one may say that none of them is left. */
public final class Processes {

	/** Name of the lock. */
	public static final String STARTED = "processes started by tests";

	private Processes() {
	}
}
