// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Files that a command hands out, with a note of them in the study. When the note cannot be written, nothing is handed out, because a later
 * erasure could not name the files.
 *
 * @param files that were written
 */
public record HandedOut(List<Path> files) {

	/** Copies its list. */
	public HandedOut {
		files = List.copyOf(files);
	}

	/** Deletes them. @param failure for which the study does not know of them; is told of what cannot be deleted */
	public void takeBack(Exception failure) {
		for (Path each : files) {
			try {
				Files.deleteIfExists(each);
			} catch (IOException stays) {
				failure.addSuppressed(stays);
			}
		}
	}
}
