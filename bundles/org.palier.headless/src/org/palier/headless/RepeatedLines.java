// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import org.palier.headless.console.Console;
import org.palier.headless.runs.CommandLines;

import picocli.CommandLine.Model.CommandSpec;

/**
 * Runs the lines that manifests tell.
 *
 * @param console of the command that asks for it
 */
record RepeatedLines(Console console) implements CommandLines {

	@Override
	public int run(Console other, String... arguments) {
		return new Commands(other).runLiterally(arguments);
	}

	@Override
	public CommandSpec declared(String command) {
		return new Commands(console).declared(command);
	}
}
