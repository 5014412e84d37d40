// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.palier.core.Analysis;
import org.palier.core.StudyFolder;
import org.palier.core.runs.FileDigest;
import org.palier.core.runs.RunManifest;
import org.palier.extensions.Contribution;
import org.palier.reports.ReportChoices;
import org.palier.reports.ReportFormat;
import org.palier.reports.ReportTarget;
import org.palier.reports.ReportTemplate;
import org.palier.reports.ReportTemplates;
import org.palier.reports.ScenarioSections;
import org.palier.reports.StudyReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run report STUDY}: writes the report in the formats asked for. */
@Command(name = "report")
final class ReportCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path study;

	@Option(names = "--lang", paramLabel = "fr|en")
	private String language;

	@Option(names = "--format", paramLabel = "FORMAT", split = ",")
	private List<String> formats = List.of();

	@Option(names = "--template", paramLabel = "ID|FOLDER")
	private String template = ReportTemplate.STANDARD;

	@Option(names = "--sections", paramLabel = "ID", split = ",")
	private List<String> sections = List.of();

	@Option(names = "--redacted")
	private boolean redacted;

	@Option(names = "--out", paramLabel = "DIR|FILE")
	private Path out;

	ReportCommand(Console console) {
		super(console);
	}

	@Override
	ExitCode run() throws Exception {
		Locale locale = locale(console(), language);
		StudyFolder folder = StudyFolder.at(study);
		var choices = new ReportChoices(formats(), locale, template(console(), template), sections, redacted);
		ReportTarget target = out == null ? ReportTarget.standard(folder.reports(), locale, redacted)
				: ReportTarget.of(out, locale, redacted);
		RunManifest manifest = write(console(), folder, StudyReport.REPORT, choices, target);
		answer().put("lang", locale.getLanguage()).put("run", manifest.id());
		var byFormat = answer().putObject("files");
		var files = answer().putArray("outputs");
		for (FileDigest output : manifest.outputs()) {
			files.addObject().put("path", output.path()).put("sha256", output.sha256());
		}
		for (ReportFormat format : choices.formats().stream().sorted().toList()) {
			boolean inFolder = format == ReportFormat.DATA || format == ReportFormat.SVG;
			Path file = inFolder ? target.files() : target.file(format);
			byFormat.put(format.id(), file.toString());
			if (format == ReportFormat.HTML) {
				answer().put("file", file.toString());
			}
			tell(Console.text("report.done." + format.id(), file).in(console().locale()));
		}
		return ExitCode.OK;
	}

	static RunManifest write(Console console, StudyFolder folder, String kind, ReportChoices choices, ReportTarget target)
			throws Exception {
		try (var open = new CensusAndPosts(folder)) {
			return report(console).write(folder, kind, open.study(), open.view(), choices, target, console.clock().instant(),
					new ConsoleProgress(console));
		}
	}

	/** What makes reports of everything that is installed. */
	static StudyReport report(Console console) {
		var plugins = console.contributions().indicators().stream().filter(Contribution.Usable.class::isInstance)
				.map(Contribution::plugin).toList();
		Analysis analysis = console.contributions().analysis();
		return new StudyReport(analysis, List.of(new ScenarioSections(analysis.indicators())), plugins, console.version());
	}

	static ReportTemplate template(Console console, String name) throws Exception {
		Map<String, Path> folders = new HashMap<>();
		for (Contribution<Path> it : console.contributions().templates()) {
			if (it instanceof Contribution.Usable<Path> usable) {
				folders.put(it.plugin().id(), usable.part());
			}
		}
		var templates = new ReportTemplates(folders);
		return templates.find(name).orElseThrow(() -> new RefusedException(ExitCode.USAGE,
				Console.text("report.no_such_template", name, String.join(", ", templates.ids()))));
	}

	static Locale locale(Console console, String language) throws RefusedException {
		if (language == null) {
			return "fr".equals(console.locale().getLanguage()) ? Locale.CANADA_FRENCH : Locale.CANADA;
		}
		return switch (language) {
		case "fr" -> Locale.CANADA_FRENCH;
		case "en" -> Locale.CANADA;
		default -> throw new RefusedException(ExitCode.USAGE, Console.text("report.lang", language));
		};
	}

	private Set<ReportFormat> formats() throws RefusedException {
		if (formats.isEmpty()) {
			return EnumSet.of(ReportFormat.HTML, ReportFormat.DATA, ReportFormat.SVG);
		}
		Set<ReportFormat> chosen = EnumSet.noneOf(ReportFormat.class);
		for (String id : formats) {
			chosen.add(ReportFormat.of(id).orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("report.format", id,
					String.join(", ", EnumSet.allOf(ReportFormat.class).stream().map(ReportFormat::id).toList())))));
		}
		return chosen;
	}
}
