// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.plugins;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/**
 * Deletes from disk what no feature needs any more: in a process of its own, since p2 spares what runs in this one.
 *
 * @param process that does it
 */
record CleanUp(ProcessBuilder process) {

	/** So much of what the process said, its end, tells what went wrong. */
	private static final int SHOWN = 500;

	/** @param installation folder of a Palier @throws IOException when it lacks its launcher */
	static CleanUp of(Path installation) throws IOException {
		String launcher = "org.eclipse.equinox.launcher_*.jar";
		try (DirectoryStream<Path> launchers = Files.newDirectoryStream(installation.resolve("plugins"), launcher)) {
			Iterator<Path> found = launchers.iterator();
			if (!found.hasNext()) {
				throw new NoSuchFileException(installation.resolve("plugins") + "/" + launcher);
			}
			return new CleanUp(
					new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", found.next().toString(),
					"-nosplash", "-data", "@none", "-application", "org.eclipse.equinox.p2.garbagecollector.application"));
		}
	}

	/** Waits until it is done. @return why it could not be done, in the words of the process; empty when it was */
	Optional<String> run() throws InterruptedException {
		try {
			Process running = process.redirectErrorStream(true).start();
			running.getOutputStream().close();
			String said = new String(running.getInputStream().readAllBytes(), Charset.defaultCharset()).strip();
			int code = running.waitFor();
			return code == 0 ? Optional.empty() : Optional.of((code + " " + said.substring(Math.max(0, said.length() - SHOWN))).strip());
		} catch (IOException failure) {
			return Optional.of(String.valueOf(failure.getMessage()));
		}
	}
}
