// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.palier.corpus.chain.BesideFile;
import org.palier.corpus.chain.ChainFile;
import org.palier.corpus.chain.LogFault;
import org.palier.corpus.chain.LogLine;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * Compares the files of a study with its log, and checks the log itself.
 *
 * @param study whose log it is
 */
public record LogCheck(StudyLog study) {

	private static final Wording WORDS = new Wording(LogCheck.class, "messages");
	/** A clock that is set twice a year, or by a server, is no wrong one. */
	private static final Duration TOLERATED = Duration.ofMinutes(90);

	/**
	 * A fault of a file.
	 *
	 * @param file      which, from the folder of the study on
	 * @param isSerious whether something was changed or cannot be read; otherwise it was mended, and is only reported
	 * @param sentence  what it is
	 */
	public record Remark(String file, boolean isSerious, Bilingual sentence) {
	}

	/**
	 * All that is wrong in the study of a folder, whether or not it can be read; nothing where nothing was logged.
	 * @param now by the clock of this machine
	 */
	public static List<Remark> of(StudyFolder folder, Instant now) throws IOException {
		Optional<StudyLog> log = StudyLog.there(folder);
		return log.isEmpty() ? List.of() : new LogCheck(log.get()).remarks(now);
	}

	/** All that is wrong; nothing for a study without a log. @param now by the clock of this machine */
	public List<Remark> remarks(Instant now) throws IOException {
		List<Remark> remarks = new ArrayList<>();
		if (!study.log().isThere()) {
			return remarks;
		}
		for (ChainFile file : study.log().files()) {
			var clock = new Clock(file.path(), now);
			List<LogFault> faults = new ArrayList<>(file.read(clock::line));
			faults.addAll(clock.faults);
			faults.forEach(it -> remarks.add(remark(it)));
		}
		for (BesideFile file : study.log().besides()) {
			long changed = file.read((mark, values) -> {
				// Only whether they are what was written.
			});
			if (changed > 0) {
				remarks.add(new Remark(name(file.path()), true, WORDS.text("log.beside", name(file.path()), changed)));
			}
		}
		StudyLog.LoggedDigests known = study.known();
		Path file = study.folder().file().path();
		if (!known.saved().isEmpty() && Files.exists(file) && !known.saved().contains(FileDigest.of(file, StudyFolder.STUDY_FILE).sha256())) {
			// A git may have merged it, and a person may edit it: that is reported, and is no fault by itself.
			remarks.add(new Remark(StudyFolder.STUDY_FILE, false, WORDS.text("log.study", StudyFolder.STUDY_FILE)));
		}
		for (Map.Entry<String, Path> each : study.manifests().entrySet()) {
			String then = known.manifests().get(each.getKey());
			if (then != null && !then.equals(FileDigest.of(each.getValue(), each.getKey()).sha256())) {
				remarks.add(new Remark(name(each.getValue()), true, WORDS.text("log.manifest", name(each.getValue()))));
			}
		}
		return remarks;
	}

	/** Makes the remark on a fault of a file of the log for readers. @param fault of a file of this study */
	public Remark remark(LogFault fault) {
		String name = name(fault.file());
		return new Remark(name, !fault.kind().isHarmless(),
				WORDS.text("log." + fault.kind().name().toLowerCase(Locale.ROOT), name, fault.line(), fault.says()));
	}

	private String name(Path file) {
		return study.folder().path().relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
	}

	/** Whether times of lines go forward. */
	private static final class Clock {

		private final Path file;
		private final Instant now;
		private final List<LogFault> faults = new ArrayList<>();
		private Instant before = Instant.MIN;
		private long number;

		Clock(Path file, Instant now) {
			this.file = file;
			this.now = now;
		}

		void line(LogLine line) {
			number++;
			// Statements of people in a package, or from long ago in an earlier study, have the time at which they were
			// made.
			if (!line.kind().equals(StudyLog.SAVED)) {
				return;
			}
			try {
				Instant at = Instant.parse(line.get("at"));
				if (at.plus(TOLERATED).isBefore(before) || at.minus(TOLERATED).isAfter(now)) {
					faults.add(new LogFault(file, number, LogFault.Kind.CLOCK, at.toString()));
				}
				before = at;
			} catch (DateTimeParseException | ArithmeticException none) {
				before = Instant.MIN;
			}
		}
	}
}
