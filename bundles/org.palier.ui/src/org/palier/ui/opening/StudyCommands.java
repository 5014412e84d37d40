// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.opening;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.handlers.IHandlerService;

/** Ids of the commands of this bundle, and how to run one. */
public final class StudyCommands {

	/** New study… */
	public static final String NEW = "org.palier.ui.commands.new";
	/** Open study… */
	public static final String OPEN = "org.palier.ui.commands.open";
	/** Close the study of the selection. */
	public static final String CLOSE = "org.palier.ui.commands.close";
	/** Opens what is selected in the editor that shows it, what none shows in the properties. */
	public static final String OPEN_PART = "org.palier.ui.commands.open_part";
	/** Import… */
	public static final String IMPORT = "org.palier.ui.commands.import";
	/** Report… */
	public static final String REPORT = "org.palier.ui.commands.report";

	/** Asks whether an erasure that was cut off is to be finished. */
	public static final String FINISH_ERASURE = "org.palier.ui.commands.finish_erasure";

	private StudyCommands() {
	}

	/** Runs a command with the selection as it is; one that is not enabled does nothing. */
	public static void run(IHandlerService handlers, String command) {
		try {
			handlers.executeCommand(command, null);
		} catch (CommandException failure) {
			ILog.of(StudyCommands.class).warn(command, failure);
		}
	}
}
