// SPDX-License-Identifier: EPL-2.0
package org.palier.verify.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.palier.study.runs.FileDigest;

/** The files of an installation, by path from its folder, with slashes. Links count as the files that they lead to. */
final class InstalledFiles {

	/** On macOS the folder of the platform lies in an application, whose other files lie beside it. */
	private static final Path IN_APPLICATION = Path.of("Contents", "Eclipse");

	/** The platform writes these at each start, and at each installation of a plug-in. */
	private static final List<String> REWRITTEN = List.of("configuration/", "p2/", "artifacts.xml");

	private final Path installation;

	InstalledFiles(Path installation) {
		this.installation = installation.toAbsolutePath().normalize();
	}

	/** Whether a file may differ from what was shipped without anybody having changed Palier. */
	static boolean isRewritten(String path) {
		return REWRITTEN.stream().anyMatch(path::startsWith);
	}

	/** All files but the bill itself, in order of their paths. */
	List<String> paths() throws IOException {
		Path root = installation.endsWith(IN_APPLICATION) ? installation.getParent() : installation;
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter(Files::isRegularFile).map(it -> installation.relativize(it).toString().replace('\\', '/'))
					.filter(it -> !it.equals(BillOfMaterials.FILE)).sorted().toList();
		}
	}

	/** The digests of files, by path. @param paths as {@link #paths()} gives them */
	SortedMap<String, String> digests(List<String> paths) throws IOException {
		SortedMap<String, String> digests = new TreeMap<>();
		for (String path : paths) {
			digests.put(path, FileDigest.of(file(path), path).sha256());
		}
		return digests;
	}

	Path file(String path) {
		return installation.resolve(path);
	}
}
