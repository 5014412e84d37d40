// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.palier.model.Study;
import org.palier.model.file.StudyFile;

/**
 * A copy of a study with its unsaved edits, kept in the workspace so that a crash loses at most the last
 * moments. It exists only while there are unsaved edits. User-interface thread only.
 */
final class StudyJournal {

	private static final int SOONEST = 2000;
	// Writing a large study takes most of a second: it may take a fiftieth of the time, no more.
	private static final int PATIENCE = 50;

	private final Path path;
	private final Runnable write = this::write;
	private Study pending;
	private long lastDuration;

	/** @param path where the copy lies; its folder is made when needed */
	StudyJournal(Path path) {
		this.path = path;
	}

	/** True when an earlier run ended with unsaved edits. */
	boolean exists() {
		return Files.exists(path);
	}

	/** The study with the unsaved edits. @throws IOException when the copy cannot be read */
	Study load() throws IOException {
		return new StudyFile(path).load();
	}

	/** Notes that a study has unsaved edits; they are written when editing pauses. */
	void note(Study study) {
		pending = study;
		Display.getCurrent().timerExec((int) Math.max(SOONEST, PATIENCE * lastDuration), write);
	}

	/** Forgets the copy: everything is saved, or nobody wants it. */
	void clear() {
		pending = null;
		if (Display.getCurrent() != null) {
			Display.getCurrent().timerExec(-1, write);
		}
		try {
			Files.deleteIfExists(path);
		} catch (IOException failure) {
			ILog.of(StudyJournal.class).warn(path.toString(), failure);
		}
	}

	/** Writes what was noted at once. */
	void write() {
		if (pending == null) {
			return;
		}
		long start = System.nanoTime();
		try {
			Files.createDirectories(path.getParent());
			new StudyFile(path).save(pending);
		} catch (IOException failure) {
			// Editing goes on; the study itself is not touched.
			ILog.of(StudyJournal.class).warn(path.toString(), failure);
		}
		pending = null;
		lastDuration = (System.nanoTime() - start) / 1_000_000;
	}
}
