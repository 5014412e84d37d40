// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.palier.corpus.CorpusException;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;
import org.palier.ground.text.Typography;
import org.palier.model.file.StudyFileException;
import org.palier.reports.IncompleteReportException;
import org.palier.study.runs.MissingPostsException;
import org.palier.study.runs.StudyFolder;

/**
 * The explanation of an exception to the person at the terminal: one sentence that names the thing, and an exit code. An exception that
 * explains itself gives both. The other words are here: for exceptions of the rooms below the ground, for faults that an option of a
 * command avoids, and for exceptions of Java. Only an exception that nobody foresaw goes to the log with its trace.
 */
public record Failure(ExitCode code, Bilingual message) {

	/** The folder of files while they are made in pieces, tried, or made again to be compared. */
	private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

	public static Failure of(Throwable problem) {
		return switch (problem) {
		case RefusedException refused -> new Failure(refused.code(), refused.reason());
		case IncompleteReportException report -> new Failure(of(report.getCause()).code(), report.reason(cause -> of(cause).message()));
		case CorpusException corpus -> new Failure(code(corpus), corpus(corpus));
		case MissingPostsException missing -> new Failure(ExitCode.UNREADABLE, posts(missing));
		case StudyFileException study -> new Failure(ExitCode.UNREADABLE, study.backup()
				.map(it -> Console.text("problem.backup", study(study), it, study.file())).orElseGet(() -> study(study)));
		case Explained explained -> new Failure(ExitCode.of(explained.failure()), explained.sentence());
		case FileSystemException system when lacksTemporary(system) ->
			new Failure(ExitCode.UNREADABLE, Console.text("problem.no_temporary", TEMPORARY));
		case NoSuchFileException missing -> new Failure(ExitCode.UNREADABLE,
				Console.text("problem.missing", missing.getFile()));
		case AccessDeniedException denied -> new Failure(ExitCode.UNREADABLE,
				Console.text("problem.denied", denied.getFile()));
		case FileSystemException system when new FullDisk(system).isOne() -> new Failure(ExitCode.NO_ROOM,
				Console.text("problem.disk_full", system.getFile()));
		case FileSystemException system when isReadOnly(system.getReason()) -> new Failure(ExitCode.UNREADABLE,
				Console.text("problem.read_only", system.getFile()));
		case FileSystemException system -> new Failure(ExitCode.UNREADABLE, Console.text("problem.io", said(system)));
		case OutOfMemoryError memory -> new Failure(ExitCode.LIMIT, Console.text("problem.memory", Runtime.getRuntime().maxMemory() >> 20));
		case StackOverflowError depth -> new Failure(ExitCode.INTERNAL, Console.text("problem.depth"));
		case LinkageError lacking -> new Failure(ExitCode.INTERNAL, Console.text("problem.lacking", said(lacking)));
		case UncheckedIOException wrapped -> of(wrapped.getCause());
		case IOException io when new FullDisk(io).isOne() -> new Failure(ExitCode.NO_ROOM, Console.text("problem.full"));
		case IOException io -> new Failure(ExitCode.UNREADABLE, Console.text("problem.io", said(io)));
		default -> unforeseen(problem);
		};
	}

	private static boolean lacksTemporary(FileSystemException problem) {
		return problem.getFile() != null && !Files.isWritable(TEMPORARY) && Path.of(problem.getFile()).startsWith(TEMPORARY);
	}

	private static Bilingual posts(MissingPostsException missing) {
		return switch (missing.reason()) {
		case CENSUS_ALONE -> Console.text("corpus.gone_census", missing.place());
		case GONE -> Console.text("corpus.gone", missing.place());
		case NONE_YET -> Console.text("posts.none", missing.place());
		};
	}

	private static ExitCode code(CorpusException problem) {
		return switch (problem.reason()) {
		case IN_USE -> ExitCode.IN_USE;
		case FULL -> ExitCode.NO_ROOM;
		// The disk, as Java or DuckDB says it; else what nobody foresaw.
		case FAILED ->
			problem.getCause() instanceof IOException || problem.detail().startsWith("IO Error") ? ExitCode.UNREADABLE : ExitCode.INTERNAL;
		case NEWER, OTHER_STUDY, MALFORMED, UNREACHABLE, DENIED, PATH -> ExitCode.UNREADABLE;
		};
	}

	private static Bilingual corpus(CorpusException problem) {
		return switch (problem.reason()) {
		case IN_USE -> problem.holder()
				.map(it -> Console.text("corpus.in_use_by", problem.file(), it.process(), String.valueOf(it.pid()),
						since(it.since())))
				.orElse(Console.text("corpus.in_use", problem.file()));
		case NEWER -> Console.text("problem.newer", problem.file(), problem.detail());
		case OTHER_STUDY -> Console.text("corpus.other_study", problem.file(), problem.detail());
		case MALFORMED -> Console.text("corpus.malformed", problem.file(), problem.detail());
		case UNREACHABLE -> Console.text("corpus.unreachable", problem.file());
		// A person who may read the file lacks only the permission to write. A file that is gone cannot be read either.
		case DENIED -> Console.text(Files.isReadable(problem.file()) ? "problem.read_only" : "problem.denied", problem.file());
		case PATH -> Console.text("corpus.path", problem.file(), problem.detail());
		case FULL -> Console.text("problem.disk_full", problem.file());
		case FAILED -> Console.text("problem.io", problem.file() + " " + problem.detail());
		};
	}

	/** Returns a moment as a person says it: the time alone if it is today, else with the day; “?” for null. */
	private static Bilingual since(Instant known) {
		if (known == null) {
			return Bilingual.same("?");
		}
		LocalDateTime at = LocalDateTime.ofInstant(known, ZoneId.systemDefault());
		boolean today = at.toLocalDate().equals(LocalDate.now());
		return new Bilingual(moment(at, today, Locale.CANADA_FRENCH), moment(at, today, Locale.CANADA));
	}

	private static String moment(LocalDateTime at, boolean today, Locale locale) {
		String moment = new Typography(locale).moment(at);
		return today ? moment.substring(moment.lastIndexOf(", ") + 2) : moment;
	}

	private static Bilingual study(StudyFileException problem) {
		boolean isStudy = problem.file().endsWith(Path.of(StudyFolder.STUDY_FILE));
		return switch (problem.reason()) {
		case MISSING -> isStudy ? Console.text("problem.no_study", problem.file().getParent())
				: Console.text("problem.missing", problem.file());
		case FOLDER -> Console.text("problem.folder", problem.file());
		case MALFORMED -> Console.text("problem.malformed", problem.file(), problem.detail());
		case NEWER -> Console.text("problem.newer", problem.file(), problem.detail());
		case DOCTYPE -> Console.text("problem.doctype", problem.file());
		case REFERENCE -> Console.text("problem.reference", problem.file(), problem.detail());
		case CHARACTER -> Console.text("problem.character", problem.file(), problem.detail());
		case UNREADABLE -> Console.text("problem.read_back", problem.file(), problem.detail());
		};
	}

	private static Failure unforeseen(Throwable problem) {
		ILog.of(Failure.class).error("Command failed", problem);
		return new Failure(ExitCode.INTERNAL, Console.text("problem.internal",
				problem.getClass().getSimpleName() + ": " + problem.getMessage(), System.getProperty("osgi.logfile", "-")));
	}

	private static boolean isReadOnly(String reason) {
		return reason != null && reason.toLowerCase(Locale.ROOT).contains("read-only file system");
	}

	private static String said(Throwable problem) {
		Throwable cause = problem.getMessage() == null && problem.getCause() != null ? problem.getCause() : problem;
		return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
	}
}
