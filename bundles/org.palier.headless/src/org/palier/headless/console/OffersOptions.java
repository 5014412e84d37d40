// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import picocli.CommandLine.Model.CommandSpec;

/** A command that takes options of parts, of plug-ins too, beside those that it declares. */
public interface OffersOptions {

	/**
	 * Adds them to what the command declares. The line was read once by then, without what only the parts know.
	 *
	 * @param target   the command as it is declared, with the values of the first reading
	 * @param isolated true when the part runs in a process of its own, so that no class of a plug-in may be loaded
	 */
	void offer(CommandSpec target, boolean isolated);
}
