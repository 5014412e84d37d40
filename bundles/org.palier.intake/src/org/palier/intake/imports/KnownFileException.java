// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.nio.file.Path;

import org.palier.files.UnreadableFileException;
import org.palier.ground.text.Bilingual;

/**
 * A file of a kind that is known, and that is nothing to import: what it is, and what can be done with it. No other importer
 * needs to be asked.
 */
public final class KnownFileException extends UnreadableFileException {

	private static final long serialVersionUID = 1L;

	/** @param reason one sentence that names what the file is, and what to do */
	public KnownFileException(Path file, Bilingual reason) {
		super(file, reason);
	}
}
