// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.runs;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.study.RecordedOptions;
import org.palier.headless.study.RunRecorder;
import org.palier.reports.verify.ReportVerification;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.Workshop;
import org.palier.verify.CannotVerifyException;
import org.palier.verify.RecordedRun;
import org.palier.verify.Verification;

/**
 * Runs a command again as its manifest says, with its file in a folder of its own and nothing recorded. It compares
 * what went in, who took part, and the file byte for byte.
 *
 * @param console of the command that verifies
 * @param lines   runs the command lines that manifests tell
 */
record CommandVerification(Console console, CommandLines lines) implements Verification {

	@Override
	public boolean takes(RunManifest manifest) {
		return RepeatableKind.of(manifest).isPresent() && manifest.parameters().containsKey(RunRecorder.LANGUAGE);
	}

	@Override
	public ReportVerification.Outcome verify(RecordedRun run, Progress progress) throws IOException, CannotVerifyException {
		RunManifest manifest = run.manifest();
		if (manifest.outputs().isEmpty()) {
			throw CannotVerifyException.never(Console.text("verify.no_file", manifest.id()));
		}
		try (var workshop = Workshop.temporary("palier-verify")) {
			return ReportVerification.compare(run.folder(), manifest, again(run.folder(), manifest, workshop.folder()),
					console.contributions().renamed());
		}
	}

	private RunManifest again(StudyFolder folder, RunManifest manifest, Path workshop) throws IOException, CannotVerifyException {
		List<RunManifest> again = new ArrayList<>();
		var told = new StringWriter();
		Locale locale = "fr".equals(manifest.parameters().get(RunRecorder.LANGUAGE)) ? Locale.CANADA_FRENCH : Locale.CANADA;
		var quiet = new Console(console.contributions(), console.version(), Clock.fixed(manifest.at(), ZoneOffset.UTC), locale,
				new PrintWriter(Writer.nullWriter()), new PrintWriter(told, true), (where, made) -> again.add(made), console.interruption());
		int code = lines.run(quiet, arguments(folder, manifest, workshop));
		if (code != ExitCode.OK.number() || again.isEmpty()) {
			throw CannotVerifyException.never(Console.text("verify.refused", Bilingual.same(told.toString().strip())));
		}
		List<FileDigest> outputs = new ArrayList<>();
		for (Path file : written(workshop)) {
			outputs.add(FileDigest.of(file, file.getFileName().toString()));
		}
		return again.getFirst().withOutputs(outputs);
	}

	private static List<Path> written(Path workshop) throws IOException {
		try (var files = Files.list(workshop)) {
			return files.sorted().toList();
		}
	}

	/**
	 * The command line of a run. The manifest may be a stranger's: each value stays the value of its own option, whatever
	 * it looks like, and the file that is written stays within the workshop.
	 */
	private String[] arguments(StudyFolder folder, RunManifest manifest, Path workshop) {
		Map<String, String> parameters = manifest.parameters();
		List<String> line = new ArrayList<>(List.of(manifest.kind()));
		line.addAll(new RecordedOptions(lines.declared(manifest.kind())).line(parameters));
		line.add("--out=" + workshop.resolve(name(parameters.getOrDefault(RunRecorder.OUT, ""))));
		// The words after this one are never options.
		line.addAll(List.of("--", folder.path().toString()));
		line.addAll(RepeatableKind.of(manifest).orElseThrow().typed(parameters));
		return line.toArray(String[]::new);
	}

	/** The last part of a name, if it can be one of a file. */
	private static String name(String out) {
		String last = out.substring(Math.max(out.lastIndexOf('/'), out.lastIndexOf('\\')) + 1);
		return last.matches("\\.*") || last.indexOf('\0') >= 0 ? "out.json" : last;
	}
}
