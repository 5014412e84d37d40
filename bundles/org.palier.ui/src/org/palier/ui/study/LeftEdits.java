// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.palier.model.Study;
import org.palier.model.file.StudyFile;
import org.palier.study.edit.EditLog;
import org.palier.study.edit.EditScribe;

/**
 * Unsaved edits of a study that an earlier run left when it was killed, and nobody has decided on yet.
 *
 * @param path    the file that they are kept in
 * @param log     the edits
 * @param version where the version of the study lies that they began from; empty when it is nowhere any more
 * @param fit     whether they fit the study as it is
 */
public record LeftEdits(Path path, EditLog log, Optional<Path> version, Fit fit) {

	/** The relation of unsaved edits to the file of the study. */
	public enum Fit {
		/** The file is the one that they began from. */
		SAME,
		/** The file was changed since; the one that they began from is among the study's backups. */
		EARLIER,
		/** The file was changed since, and the one that they began from is gone: they cannot be made again. */
		GONE
	}

	/** The study with the edits, and who tells those that follow. */
	record EditedStudy(Study study, EditScribe scribe) {
	}

	/** Sees how a log goes with a study. @param digest SHA-256 of the study file as it is */
	static LeftEdits of(Path path, EditLog log, Path study, String digest) throws IOException {
		if (log.base().equals(digest)) {
			return new LeftEdits(path, log, Optional.of(study), Fit.SAME);
		}
		for (Path backup : backups(study)) {
			if (new StudyFile(backup).sha256().equals(Optional.of(log.base()))) {
				return new LeftEdits(path, log, Optional.of(backup), Fit.EARLIER);
			}
		}
		return new LeftEdits(path, log, Optional.empty(), Fit.GONE);
	}

	private static List<Path> backups(Path study) throws IOException {
		Path folder = study.resolveSibling("backups");
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

	/** When the last of them was made. */
	public Instant last() {
		return log.last();
	}

	/** Makes them again. @throws IOException when the version that they began from cannot be read, or they do not fit it */
	EditedStudy made() throws IOException {
		Study study = new StudyFile(version.orElseThrow(() -> new IOException(path + ": " + fit))).load();
		return new EditedStudy(study, log.replay(study));
	}
}
