// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.filter;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Opens the page that compares two things, from any place that shows a part of a study; without that page nothing happens. */
public final class CompareCall {

	/** Id of the command. */
	public static final String COMMAND = "org.palier.ui.compare.open";

	private final IServiceLocator services;

	/** @param services of the part that asks */
	public CompareCall(IServiceLocator services) {
		this.services = services;
	}

	/**
	 * Compares groups of a field.
	 *
	 * @param field its id
	 * @param group id of the first one
	 * @param with  id of the second one; null for the next of the same field
	 */
	public void open(String field, String group, String with) {
		Command command = services.getService(ICommandService.class).getCommand(COMMAND);
		Map<String, String> given = new HashMap<>(Map.of(COMMAND + ".field", field, COMMAND + ".group", group));
		if (with != null) {
			given.put(COMMAND + ".with", with);
		}
		try {
			services.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, given), null);
		} catch (CommandException impossible) {
			ILog.of(CompareCall.class).error(impossible.getMessage(), impossible);
		}
	}
}
