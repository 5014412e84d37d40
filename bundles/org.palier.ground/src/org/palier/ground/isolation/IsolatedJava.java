// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.isolation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command that starts the process of an isolated part of a plug-in: a Java machine with a limit of memory of its own.
 *
 * @param java      its program
 * @param arguments what runs in it: a program that hands its standard input and output to who answers for the part
 * @param megabytes of heap that it may have
 */
public record IsolatedJava(Path java, List<String> arguments, int megabytes) {

	/** Heap in megabytes, unless a person says otherwise. */
	public static final int MEGABYTES = 512;

	/** Copies its list. */
	public IsolatedJava {
		arguments = List.copyOf(arguments);
		if (megabytes < 1) {
			throw new IllegalArgumentException(megabytes + " MB");
		}
	}

	/**
	 * Starts it with the options of this machine, e.g. properties, but those of memory.
	 *
	 * @throws IOException when that is impossible
	 */
	public Process start() throws IOException {
		List<String> command = new ArrayList<>(List.of(java.toString()));
		command.addAll(HandedOptions.ofThisMachine());
		command.addAll(List.of("-Xmx" + megabytes + "m", "-XX:+UseSerialGC",
				// A plug-in that catches the error and goes on would thrash for ever.
				"-XX:+ExitOnOutOfMemoryError",
				// The machine's own last words are no answer.
				"-XX:+DisplayVMOutputToStderr"));
		command.addAll(arguments);
		return new ProcessBuilder(command).start();
	}
}
