// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.palier.model.Study;

/**
 * The digest of a study as it is in memory: of the bytes that saving it would write. A manifest says so by the name, since
 * what lies in the file may be something else.
 */
public final class EditedStudy {

	/** How manifests name a study that was not read from its file as it stands there. */
	public static final String NAME = StudyFolder.STUDY_FILE + " (as edited)";

	private EditedStudy() {
	}

	/**
	 * Of a study with edits. Writes all of it to memory: a second of one core for a hundred thousand agencies with six presences each.
	 *
	 * @throws IOException when it holds a text that no file can
	 */
	public static FileDigest digest(StudyFolder folder, Study study) throws IOException {
		return FileDigest.of(folder.file().content(study), NAME);
	}

	/**
	 * Of a study that may have edits: the file's own when it has none and the file is still what was read.
	 *
	 * @param edited true when the study has unsaved edits
	 * @param known  SHA-256 of the content that was read or saved last
	 */
	public static FileDigest digest(StudyFolder folder, Study study, boolean edited, String known) throws IOException {
		Path file = folder.file().path();
		if (!edited && Files.exists(file)) {
			FileDigest there = folder.digest(file);
			if (there.sha256().equals(known)) {
				return there;
			}
		}
		return digest(folder, study);
	}
}
