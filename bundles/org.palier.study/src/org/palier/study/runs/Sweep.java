// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks through a folder for files that killed processes left there, and deletes them. A file that cannot be looked at
 * or deleted now stays for the next time, because it harms nobody.
 *
 * @param place folder; need not exist
 * @param glob  names of what may be left
 */
record Sweep(Path place, String glob) {

	/** Decides whether nobody works at a file any more. */
	@FunctionalInterface
	interface Left {
		boolean isLeft(Path found) throws IOException;
	}

	/** Deletes one thing. */
	@FunctionalInterface
	interface Deletion {
		void delete(Path left) throws IOException;
	}

	void run(Left left, Deletion deletion) {
		try (DirectoryStream<Path> found = Files.newDirectoryStream(place, glob)) {
			for (Path each : found) {
				run(each, left, deletion);
			}
		} catch (IOException | DirectoryIteratorException unreadable) {
			// There is no such folder, or it is somebody else's.
			return;
		}
	}

	private static void run(Path each, Left left, Deletion deletion) {
		try {
			if (left.isLeft(each)) {
				deletion.delete(each);
			}
		} catch (IOException stays) {
			// Just deleted by somebody else, or nobody may.
			return;
		}
	}

	/** True when there is something of that name. */
	boolean findsAny() {
		try (DirectoryStream<Path> found = Files.newDirectoryStream(place, glob)) {
			return found.iterator().hasNext();
		} catch (IOException unreadable) {
			return false;
		}
	}
}
