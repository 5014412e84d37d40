// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.nio.file.Path;

import org.palier.files.UnreadableFileException;
import org.palier.ground.text.Bilingual;

/**
 * The refusal of a file of a known kind that cannot be imported. It says what the file is and what to do with it. No other importer is
 * asked.
 */
public final class KnownFileException extends UnreadableFileException {

	private static final long serialVersionUID = 1L;

	/** @param reason one sentence that names what the file is, and what to do */
	public KnownFileException(Path file, Bilingual reason) {
		super(file, reason);
	}
}
