// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder beside a corpus that keeps counts of its posts. It can be deleted at any time: what is missing is counted again. An erasure
 * deletes it, for counts name the accounts that wrote, and git leaves it out.
 *
 * @param folder which may not be there
 */
public record KeptCounts(Path folder) {

	/** Files of the folder, as they are named here. */
	private static final Pattern FILE = Pattern.compile("[0-9a-f]{16}-[0-9a-f]{64}\\.kept|\\d+-\\d+\\.part|\\.gitignore");

	/** Those of a corpus. @param corpus its file */
	public static KeptCounts of(Path corpus) {
		return new KeptCounts(corpus.resolveSibling(AnswersOnDisk.FOLDER));
	}

	/** Its files, without what somebody else put beside them. @throws IOException when the folder cannot be read */
	public List<Path> files() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> there = Files.list(folder)) {
			return there.filter(it -> FILE.matcher(String.valueOf(it.getFileName())).matches()).sorted().toList();
		}
	}
}
