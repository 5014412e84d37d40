// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.handlers.IHandlerService;
import org.palier.model.Theory;

/** Ids of the commands of this bundle, and how to run one. */
public final class StudyCommands {

	/** New study… */
	public static final String NEW = "org.palier.ui.commands.new";
	/** Open study… */
	public static final String OPEN = "org.palier.ui.commands.open";
	/** Close the study of the selection. */
	public static final String CLOSE = "org.palier.ui.commands.close";
	/** Opens what is selected: an ordered theory in the pyramid editor, everything else in the properties. */
	public static final String OPEN_PART = "org.palier.ui.commands.open_part";
	/** Import… */
	public static final String IMPORT = "org.palier.ui.commands.import";
	/** Report… */
	public static final String REPORT = "org.palier.ui.commands.report";
	/** Tables of the indicators. */
	public static final String TABLES = "org.palier.ui.commands.tables";

	/** Id of the editor of ordered theories, which another bundle contributes. */
	public static final String PYRAMID_EDITOR = "org.palier.ui.pyramid.editor";

	/** Id of the editor of the census, which another bundle contributes. */
	public static final String CENSUS_EDITOR = "org.palier.ui.census.editor";
	/** Part of a study that the editor of the census shows. */
	public static final String CENSUS_PART = "census";

	/** Id of the editor of the corpus, which another bundle contributes. */
	public static final String CORPUS_EDITOR = "org.palier.ui.corpus.editor";
	/** Part of a study that the editor of the corpus shows. */
	public static final String CORPUS_PART = "corpus";

	/** Id of the editor of scenarios, which another bundle contributes. */
	public static final String SCENARIO_EDITOR = "org.palier.ui.scenario.editor";
	/** Before the id of a scenario: the part of a study that its editor shows. */
	public static final String SCENARIO_PART = "scenario/";

	private StudyCommands() {
	}

	/** True for a thing that the pyramid editor shows. */
	public static boolean isPyramid(Object thing) {
		return thing instanceof Theory theory && theory.isOrdered();
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
