// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.runs;

import org.palier.headless.console.Console;

import picocli.CommandLine.Model.CommandSpec;

/** Runs command lines that nobody typed, for instance those that manifests tell. */
public interface CommandLines {

	/**
	 * Runs one command and waits for it.
	 *
	 * @param console   takes what it says, and its manifest
	 * @param arguments taken literally: one that begins with @ names no file whose lines take its place
	 * @return the number of an {@link org.palier.headless.console.ExitCode}
	 */
	int run(Console console, String... arguments);

	/** Returns the options and arguments that a command declares. @param command its name */
	CommandSpec declared(String command);
}
