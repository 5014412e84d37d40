// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.nio.file.Path;
import java.util.Locale;

import org.palier.core.StudyFolder;
import org.palier.core.runs.FileDigest;
import org.palier.core.runs.RunManifest;
import org.palier.extensions.Contribution;
import org.palier.reports.StudyReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run report STUDY}: writes the report with its tables and pyramids. */
@Command(name = "report")
final class ReportCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path study;

	@Option(names = "--lang", paramLabel = "fr|en")
	private String language;

	@Option(names = "--out", paramLabel = "FILE")
	private Path out;

	ReportCommand(Console console) {
		super(console);
	}

	@Override
	ExitCode run() throws Exception {
		Locale locale = locale();
		StudyFolder folder = StudyFolder.at(study);
		Path html = out == null ? folder.reports().resolve("report-" + locale.getLanguage() + ".html") : out.toAbsolutePath();
		RunManifest manifest = write(console(), folder, locale, html);
		answer().put("file", html.toString()).put("lang", locale.getLanguage()).put("run", manifest.id());
		var files = answer().putArray("outputs");
		for (FileDigest output : manifest.outputs()) {
			files.addObject().put("path", output.path()).put("sha256", output.sha256());
		}
		tell(Console.text("report.done", html).in(console().locale()));
		return ExitCode.OK;
	}

	static RunManifest write(Console console, StudyFolder folder, Locale locale, Path html) throws Exception {
		try (var open = new CensusAndPosts(folder)) {
			return write(console, open, locale, html);
		}
	}

	private static RunManifest write(Console console, CensusAndPosts open, Locale locale, Path html) throws Exception {
		var plugins = console.contributions().indicators().stream().filter(Contribution.Usable.class::isInstance)
				.map(Contribution::plugin).toList();
		return new StudyReport(console.contributions().analysis(), plugins, console.version()).write(open.folder(),
				open.study(), open.view(), locale, html, console.clock().instant());
	}

	private Locale locale() throws RefusedException {
		if (language == null) {
			return "fr".equals(console().locale().getLanguage()) ? Locale.CANADA_FRENCH : Locale.CANADA;
		}
		return switch (language) {
		case "fr" -> Locale.CANADA_FRENCH;
		case "en" -> Locale.CANADA;
		default -> throw new RefusedException(ExitCode.USAGE, Console.text("report.lang", language));
		};
	}
}
