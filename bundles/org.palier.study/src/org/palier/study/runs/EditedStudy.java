// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.palier.model.Study;

/**
 * The digest of a study as it is in memory: of the bytes that saving it would write. A manifest shows this by the name,
 * because the file may have other contents.
 */
public final class EditedStudy {

	/** The name in manifests for a study that was not read from its present file. */
	public static final String NAME = StudyFolder.STUDY_FILE + " (as edited)";

	private EditedStudy() {
	}

	/**
	 * Computes the digest of a study with edits. It writes all of the study to memory: a second of one core for a
	 * hundred thousand agencies with six presences each.
	 *
	 * @throws IOException when it holds a text that no file can
	 */
	public static FileDigest digest(StudyFolder folder, Study study) throws IOException {
		return FileDigest.of(folder.file().content(study), NAME);
	}

	/**
	 * Computes the digest of a study that may have edits. It is the file's own when there are no edits and the file is
	 * still the one that was read.
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
