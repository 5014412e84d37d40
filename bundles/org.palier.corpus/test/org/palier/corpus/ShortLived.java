// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duckdb.DuckDBDriver;

/** A Java machine of its own for a program that works on a corpus for a second or two, until it is killed. */
final class ShortLived {

	private ShortLived() {
	}

	/**
	 * Starts a program of this package; what it complains of goes nowhere.
	 *
	 * @param temporary folder of what it needs for a while
	 * @param output    file that takes what it says: unlike a pipe, that can be read after it was killed
	 */
	static Process start(Class<?> program, Path temporary, Path output, String... arguments) throws IOException {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
				// In so short a life the second compiler takes more time than it gives.
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Djava.io.tmpdir=" + temporary, "-cp",
				Stream.of(program, DuckDBDriver.class, DuckDbCorpus.class).map(ShortLived::place).distinct()
						.collect(Collectors.joining(File.pathSeparator)),
				program.getName()));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
	}

	/** Where a class comes from, whatever runs the test. */
	private static String place(Class<?> type) {
		try {
			return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
		} catch (URISyntaxException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
