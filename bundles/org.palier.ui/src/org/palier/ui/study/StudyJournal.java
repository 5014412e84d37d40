// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.palier.model.Study;
import org.palier.model.file.StudyFile;
import org.palier.study.edit.EditLog;
import org.palier.study.edit.EditScribe;
import org.palier.study.edit.RecordedEdit;

/**
 * The log of a study's unsaved edits, so that a crash loses at most the last moments of work. It begins with the
 * first edit after the study was read or saved and goes when the study is saved again or closed. Each log is a
 * file of its own: one that an earlier run left is never written over, whatever is edited meanwhile. All calls
 * come from the thread that owns the study; files are written on another.
 */
final class StudyJournal {

	private static final String ENDING = ".edits";
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final Path folder;
	private final Consumer<IOException> trouble;
	private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, it -> {
		var made = new Thread(it, "Log of edits");
		made.setDaemon(true);
		return made;
	});
	/**
	 * Facts that the study has learnt since its file was read or written: logged before the first edit, and no reason
	 * for a log by themselves.
	 */
	private final List<byte[]> learnt = new ArrayList<>();
	private Study study;
	private String base;
	private EditScribe scribe;
	private LogFile log;
	private Path path;

	/**
	 * @param folder  of the logs of this study alone; made when needed
	 * @param trouble told, on any thread, that edits cannot be kept
	 */
	StudyJournal(Path folder, Consumer<IOException> trouble) {
		this.folder = folder;
		this.trouble = trouble;
		thread.setKeepAliveTime(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		thread.allowCoreThreadTimeOut(true);
	}

	/** The study is as its file is: nothing is unsaved. @param digest SHA-256 of the file */
	void begin(Study as, String digest) {
		if (as != study || !digest.equals(base)) {
			learnt.clear();
		}
		study = as;
		base = digest;
		scribe = null;
		if (log != null) {
			log.discard();
			log = null;
			path = null;
		}
	}

	/** Keeps the step that an edit has just made: done, undone or redone. */
	void note(RecordedEdit edit) {
		Instant now = Instant.now();
		byte[] step = scribe().line(edit, now);
		if (log == null) {
			path = folder.resolve(now.toString().replace(':', '-') + ENDING);
			log = new LogFile(path, 0, thread, trouble);
			log.append(EditLog.opening(base, now));
			learnt.forEach(it -> log.append(EditLog.line(it)));
		}
		log.append(EditLog.line(step));
	}

	/** Keeps what the study has learnt without an edit, for edits that build on it. */
	void learn(RecordedEdit what) {
		byte[] step = scribe().line(what, Instant.now());
		learnt.add(step);
		if (log != null) {
			log.append(EditLog.line(step));
		}
	}

	private EditScribe scribe() {
		if (scribe == null) {
			scribe = new EditScribe(study);
		}
		return scribe;
	}

	/** Goes on in a log that an earlier run left. @param made what came of it */
	void goOn(LeftEdits left, LeftEdits.EditedStudy made) throws IOException {
		if (left.log().isDamaged()) {
			// The part behind the damage is deleted now; a copy stays for a person who wants to look at it.
			Files.copy(left.path(), left.path().resolveSibling(left.path().getFileName() + ".damaged"));
		}
		learnt.clear();
		study = made.study();
		base = left.log().base();
		scribe = made.scribe();
		path = left.path();
		log = new LogFile(path, left.log().length(), thread, trouble);
	}

	/**
	 * Finds the logs of earlier runs, the last first. A log of edits that were saved since had no time to be deleted:
	 * it is deleted now.
	 *
	 * @param file   the study's
	 * @param digest SHA-256 of it
	 */
	List<LeftEdits> left(Path file, String digest) throws IOException {
		var all = new ArrayList<LeftEdits>();
		for (Path each : logs()) {
			EditLog read;
			try {
				read = EditLog.read(each);
			} catch (IOException unreadable) {
				// Cut off before its first line was whole, or of a version of Palier that is not this one: kept, and not read again.
				Files.move(each, each.resolveSibling(each.getFileName() + ".unreadable"));
				continue;
			}
			LeftEdits edits = LeftEdits.of(each, read, file, digest);
			if (read.steps() == 0 || edits.fit() == LeftEdits.Fit.EARLIER && isSaved(edits, digest)) {
				Files.delete(each);
			} else {
				all.add(edits);
			}
		}
		return all;
	}

	private List<Path> logs() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(it -> it.getFileName().toString().endsWith(ENDING) && !it.equals(path)).sorted(Comparator.reverseOrder()).toList();
		}
	}

	private boolean isSaved(LeftEdits edits, String digest) throws IOException {
		// A file that was not there, or its content would be backed up.
		Path saved = folder.resolve("saved.tmp");
		Files.deleteIfExists(saved);
		try {
			return new StudyFile(saved).write(edits.made().study()).equals(digest);
		} finally {
			Files.deleteIfExists(saved);
		}
	}

	/** Forgets what an earlier run left. */
	void forget(LeftEdits left) throws IOException {
		Files.deleteIfExists(left.path());
	}

	/** Forgets all that was ever written here, be it readable or not; nothing may be unsaved. */
	void forgetAll() throws IOException {
		if (log != null) {
			log.discard();
			log = null;
			path = null;
		}
		scribe = null;
		learnt.clear();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				for (Path each : files.toList()) {
					Files.deleteIfExists(each);
				}
			}
		}
	}

	/** Ends: what is unsaved is not wanted. Waits until that is on the disk. */
	void close() {
		if (log != null) {
			log.discard();
			log = null;
		}
		thread.shutdown();
		try {
			if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				trouble.accept(new IOException(folder + ": still being written after " + PATIENCE.toSeconds() + " s"));
			}
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
