// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import picocli.CommandLine.Option;

/**
 * The name of the person who orders what a command does, where that is written down. It is the name that was typed,
 * else that of the user of the machine.
 */
public final class OrderedBy {

	@Option(names = "--by", paramLabel = "NAME")
	private String by;

	/** The name. */
	public String name() {
		return by == null ? System.getProperty("user.name", "") : by;
	}
}
