// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.palier.ground.Progress;
import org.palier.study.kinds.TemporaryPlaces;

/**
 * The files that killed processes left in a study's folder: half-written reports and rows, a half-done save, a note
 * about the holder of the lock. Nothing of a living process is touched.
 *
 * @param folder of the study
 */
public record Leftovers(Path folder) {

	private static final String SAVES = "." + StudyFolder.STUDY_FILE + ".*.tmp";

	/** Deletes them; what cannot be deleted now stays for the next time. */
	public void sweep() {
		Workshop.sweep(folder);
		Workshop.sweep(folder.resolve("reports"));
		Workshop.sweep(folder.resolve("runs"));
		new RunIds(folder.resolve("runs")).sweep(Instant.now());
		Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
		Workshop.sweep(temporary);
		sweepPlaces(temporary);
		if (!saves(folder).findsAny() && !Files.exists(folder.resolve(StudyLock.HOLDER_FILE))) {
			return;
		}
		try (var mine = StudyLock.acquire(folder, "palier", Duration.ZERO, Progress.NONE)) {
			// The next holder of the lock deletes both.
			return;
		} catch (IOException another) {
			// It lives, or nobody may write here.
			return;
		}
	}

	/** Deletes what processes that are gone left in temporary places; those of workshops are swept by themselves. */
	static void sweepPlaces(Path temporary) {
		TemporaryPlaces places = TemporaryPlaces.ofPalier();
		new Sweep(temporary, "palier-*").run(it -> {
			Optional<Long> process = places.process(String.valueOf(it.getFileName()));
			Instant worked = Files.getLastModifiedTime(it, LinkOption.NOFOLLOW_LINKS).toInstant();
			return process.isPresent() && WorkingProcess.here(process.get()).isDead(worked);
		}, Workshop::delete);
	}

	/** Deletes saves that never ended; for the holder of the study's lock, so that nobody is saving. */
	static void sweepSaves(Path folder) {
		saves(folder).run(it -> true, Files::deleteIfExists);
	}

	private static Sweep saves(Path folder) {
		return new Sweep(folder, SAVES);
	}
}
