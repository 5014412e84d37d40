// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.study;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.headless.console.Console;
import org.palier.numbers.view.StudyView;
import org.palier.reports.StudyReport;
import org.palier.reports.content.ReportInputs;
import org.palier.study.history.LookBack;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyFacts;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

import picocli.CommandLine.Model.CommandSpec;

/** Writes the manifest of a run that reads a study and leaves it as it is. */
public final class RunRecorder {

	/** Parameter with the language of what was written. */
	public static final String LANGUAGE = "lang";
	/** Parameter with the name of the file written. */
	public static final String OUT = "out";

	private final Console console;
	private final StudyFolder folder;
	private final Instant now;

	public RunRecorder(Console console, StudyFolder folder) {
		this.console = console;
		this.folder = folder;
		this.now = console.clock().instant();
	}

	/** A run of indicators; a study folder that cannot be written to is no reason to refuse the numbers. */
	public void indicators(List<String> ids, PostsChoice posts, ReleaseChoice release, LookBack from) throws IOException {
		var parameters = new TreeMap<>(Map.of("ids", String.join(",", ids)));
		posts.tell(parameters);
		release.tell(parameters);
		from.writeTo(parameters);
		record(StudyReport.INDICATORS, RunRecord.of(parameters, console.contributions().participants().ofCount(ids, List.of()))
				.reading(List.of(folder.digest(folder.file().path()))));
	}

	/**
	 * A run whose numbers are told and written nowhere: its manifest holds the digests of the posts and codings that they rest on.
	 *
	 * @return its id
	 */
	public String sealed(RunKind kind, StudyOnDisk open, SortedMap<String, String> parameters) throws IOException {
		List<FileDigest> inputs = new ArrayList<>(List.of(open.digest()));
		inputs.addAll(open.sealed());
		return record(kind, RunRecord.of(parameters, List.of()).reading(inputs));
	}

	/**
	 * A run that {@code verify} can repeat, once it wrote a file.
	 *
	 * @param command    as it was typed
	 * @param open       what was read
	 * @param parameters choices of the command as they were resolved; options that are not among them are added as typed
	 * @param indicators ids of those that took part
	 * @param changes    ids of the contributed kinds of changes that took part
	 * @param out        file written; null for none
	 * @return id of the run
	 */
	public String repeatable(RunKind kind, CommandSpec command, StudyOnDisk open, StudyView view, SortedMap<String, String> parameters,
			List<String> indicators, Collection<String> changes, Path out) throws IOException {
		SortedMap<String, String> all = new RecordedOptions(command).complete(parameters);
		all.put(LANGUAGE, console.locale().getLanguage());
		if (out != null) {
			all.put(OUT, out.getFileName().toString());
		}
		List<FileDigest> inputs = new ArrayList<>(ReportInputs.read(folder, open.study(), view));
		inputs.addAll(open.sealed());
		inputs.addAll(ReportInputs.parameters(all));
		return record(kind, RunRecord.of(all, console.contributions().participants().ofCount(indicators, List.copyOf(changes))).reading(inputs)
				.writing(out == null ? List.of() : List.of(folder.digest(out))).knowing(StudyFacts.of(open.study())));
	}

	private String record(RunKind kind, RunRecord record) throws IOException {
		try (OpenRun run = OpenRun.reading(folder, kind, now)) {
			try {
				run.record(record.manifest(run.id(), kind, now, console.version()), console.log());
			} catch (IOException | ReadOnlyFileSystemException refused) {
				console.say(Console.text("run.not_recorded", folder.runs()));
			}
			return run.id();
		}
	}
}
