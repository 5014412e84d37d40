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
import java.util.Set;

import org.palier.core.runs.FileDigest;
import org.palier.core.runs.RunManifest;
import org.palier.core.runs.StudyFolder;
import org.palier.core.runs.Workshop;
import org.palier.core.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.study.PostsChoice;
import org.palier.headless.study.RunRecorder;
import org.palier.reports.verify.ReportVerification;

/**
 * Runs a command again as its manifest tells, with its file in a folder of its own and nothing recorded, and compares:
 * what went in, who took part, and the file byte for byte.
 */
final class CommandVerification {

	private static final Set<String> KINDS = Set.of("scenario", "compare", "break-even", "evaluate-agency");
	/** Options that take one value, by the parameter of their name. */
	private static final List<String> OPTIONS = List.of("draws", "seed", "target", "assumption", "between", "goal", "limit", "peers");

	private final Console console;
	private final CommandLines lines;

	/** @param lines runs the command lines that manifests tell */
	CommandVerification(Console console, CommandLines lines) {
		this.console = console;
		this.lines = lines;
	}

	/** True for a manifest of a command that can be repeated; whether it wrote a file is another matter. */
	static boolean isRepeatable(RunManifest manifest) {
		return KINDS.contains(manifest.kind()) && manifest.parameters().containsKey(RunRecorder.LANGUAGE);
	}

	/** @throws RefusedException when the run wrote no file, or when the command refuses now what it did then */
	ReportVerification.Outcome verify(StudyFolder folder, RunManifest manifest) throws IOException, RefusedException {
		if (manifest.outputs().isEmpty()) {
			throw new RefusedException(ExitCode.USAGE, Console.text("verify.no_file", manifest.id()));
		}
		try (var workshop = Workshop.temporary("palier-verify")) {
			return ReportVerification.compare(folder, manifest, again(folder, manifest, workshop.folder()), console.contributions().renamed());
		}
	}

	private RunManifest again(StudyFolder folder, RunManifest manifest, Path workshop) throws IOException, RefusedException {
		List<RunManifest> again = new ArrayList<>();
		var told = new StringWriter();
		Locale locale = "fr".equals(manifest.parameters().get(RunRecorder.LANGUAGE)) ? Locale.CANADA_FRENCH : Locale.CANADA;
		var quiet = new Console(console.contributions(), console.version(), Clock.fixed(manifest.at(), ZoneOffset.UTC), locale,
				new PrintWriter(Writer.nullWriter()), new PrintWriter(told, true), (where, made) -> again.add(made), console.interruption());
		int code = lines.run(quiet, arguments(folder, manifest, workshop));
		if (code != ExitCode.OK.number() || again.isEmpty()) {
			throw new RefusedException(ExitCode.USAGE, Console.text("verify.refused", Bilingual.same(told.toString().strip())));
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
	private static String[] arguments(StudyFolder folder, RunManifest manifest, Path workshop) {
		Map<String, String> parameters = manifest.parameters();
		List<String> line = new ArrayList<>(List.of(manifest.kind()));
		OPTIONS.stream().filter(parameters::containsKey).forEach(it -> line.add("--" + it + "=" + parameters.get(it)));
		for (String id : parameters.getOrDefault("indicators", "").split(",")) {
			if (!id.isEmpty()) {
				line.add("--indicator=" + id);
			}
		}
		if (PostsChoice.isLeftOut(parameters)) {
			line.add(PostsChoice.OPTION);
		}
		line.add("--out=" + workshop.resolve(name(parameters.getOrDefault(RunRecorder.OUT, ""))));
		// What follows is never an option.
		line.addAll(List.of("--", folder.path().toString()));
		switch (manifest.kind()) {
		case "scenario", "compare" -> line.addAll(List.of(parameters.getOrDefault("scenarios", "").split(",")));
		case "break-even" -> line.add(parameters.getOrDefault("scenario", ""));
		default -> line.add(parameters.getOrDefault("agency", ""));
		}
		return line.toArray(String[]::new);
	}

	/** The last part of a name, if it can be one of a file. */
	private static String name(String out) {
		String last = out.substring(Math.max(out.lastIndexOf('/'), out.lastIndexOf('\\')) + 1);
		return last.matches("\\.*") || last.indexOf('\0') >= 0 ? "out.json" : last;
	}
}
