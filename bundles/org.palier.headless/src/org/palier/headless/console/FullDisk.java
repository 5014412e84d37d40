// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A test whether a disk has no room left. It knows the words of some systems. Since systems speak the language of their
 * user, it also looks at the room left on the disk of the file that the problem names.
 *
 * @param problem what was thrown
 */
record FullDisk(IOException problem) {

	/** With less a disk is full: a study of one agency does not fit. */
	private static final long LEAST = 16 << 10;

	boolean isOne() {
		return problem instanceof FileSystemException named ? says(named.getReason()) || named.getFile() != null && isFull(named.getFile())
				: says(problem.getMessage());
	}

	private static boolean isFull(String file) {
		try {
			Path there = Path.of(file).toAbsolutePath();
			while (there != null && !Files.exists(there)) {
				there = there.getParent();
			}
			return there != null && Files.isWritable(there) && Files.getFileStore(there).getUsableSpace() < LEAST;
		} catch (IOException | InvalidPathException | SecurityException untold) {
			return false;
		}
	}

	private static boolean says(String reason) {
		return reason != null
				&& (reason.contains("No space left") || reason.contains("not enough space") || reason.contains("Disk quota exceeded"));
	}
}
