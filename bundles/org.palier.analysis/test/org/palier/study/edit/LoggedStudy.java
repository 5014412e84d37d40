// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

import org.palier.model.Study;
import org.palier.model.file.StudyFile;
import org.palier.study.runs.FileDigest;

/** A study with a file and a log of its edits, as the workbench has them, without the workbench. */
final class LoggedStudy {

	static final Instant AT = Instant.parse("2025-09-26T12:00:00Z");

	final StudyFile file;
	final Path log;
	private final Deque<RecordedEdit> done = new ArrayDeque<>();
	private final Deque<RecordedEdit> undone = new ArrayDeque<>();
	private Study study;
	private EditScribe scribe;
	private int steps;

	/** Saves a study and opens it again. */
	LoggedStudy(Path folder, Study content) throws IOException {
		file = new StudyFile(folder.resolve("study.palier"));
		log = folder.resolve("edits.log");
		file.save(content);
		study = file.load();
		scribe = new EditScribe(study);
		Files.write(log, EditLog.opening(digest(), AT));
	}

	Study study() {
		return study;
	}

	String digest() throws IOException {
		return FileDigest.of(file.path(), "").sha256();
	}

	void edit(RecordedEdit edit) throws IOException {
		edit.run();
		if (edit.changedSomething()) {
			done.push(edit);
			undone.clear();
			write(edit);
		}
	}

	boolean undo() throws IOException {
		if (done.isEmpty()) {
			return false;
		}
		RecordedEdit edit = done.pop();
		edit.undo();
		undone.push(edit);
		write(edit);
		return true;
	}

	boolean redo() throws IOException {
		if (undone.isEmpty()) {
			return false;
		}
		RecordedEdit edit = undone.pop();
		edit.redo();
		done.push(edit);
		write(edit);
		return true;
	}

	private void write(RecordedEdit edit) throws IOException {
		steps++;
		Files.write(log, EditLog.line(scribe.line(edit, AT.plusSeconds(steps))), StandardOpenOption.APPEND);
	}

	/** The process is killed, and another one takes the edits over. */
	void crash() throws IOException {
		Study next = file.load();
		scribe = EditLog.read(log).replay(next);
		study = next;
		done.clear();
		undone.clear();
	}

	/** What a save would write, and what it would write had the process been killed just now. */
	void check(String when) throws IOException {
		EditLog read = EditLog.read(log);
		assertThat(read.steps()).isEqualTo(steps);
		assertThat(read.isDamaged()).isFalse();
		Study replayed = file.load();
		read.replay(replayed);
		assertThat(saved(replayed)).as(when).isEqualTo(saved(study));
	}

	String saved(Study any) throws IOException {
		var copy = new StudyFile(log.resolveSibling("copy.palier"));
		// Or the content of the last check would be backed up each time.
		Files.deleteIfExists(copy.path());
		copy.save(any);
		return Files.readString(copy.path());
	}
}
