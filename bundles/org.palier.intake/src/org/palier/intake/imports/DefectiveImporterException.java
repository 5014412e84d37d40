// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.nio.file.Path;

import org.palier.files.UnreadableFileException;
import org.palier.ground.text.Bilingual;

/**
 * A file that was not read through the fault of the importer: it threw what an importer must not, or was given up.
 */
public final class DefectiveImporterException extends UnreadableFileException {

	private static final long serialVersionUID = 1L;

	/** @param reason one sentence that names the importer */
	public DefectiveImporterException(Path file, Bilingual reason) {
		super(file, reason);
	}
}
