// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where classes come from, so that a child process can be started with them whatever runs the test. */
final class ClassPath {

	private ClassPath() {
	}

	static String of(Class<?>... classes) {
		return Stream.concat(Arrays.stream(classes), Stream.of(DuckDbCorpus.class)).map(ClassPath::place).distinct()
				.collect(Collectors.joining(File.pathSeparator));
	}

	private static String place(Class<?> type) {
		try {
			return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
		} catch (URISyntaxException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
