// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore.compare;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Opens the page that compares, from wherever a group is shown. */
public final class CompareCall {

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
		Command command = services.getService(ICommandService.class).getCommand(CompareHandler.COMMAND);
		Map<String, String> given = new HashMap<>(Map.of(CompareHandler.COMMAND + ".field", field, CompareHandler.COMMAND + ".group", group));
		if (with != null) {
			given.put(CompareHandler.COMMAND + ".with", with);
		}
		try {
			services.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, given), null);
		} catch (CommandException impossible) {
			ILog.of(CompareCall.class).error(impossible.getMessage(), impossible);
		}
	}
}
