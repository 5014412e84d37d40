// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.report;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.CurrentIds;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.FileEnding;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.study.DateChoice;
import org.palier.headless.study.OutgoingChoice;
import org.palier.headless.study.PostsChoice;
import org.palier.intake.privacy.FewestTold;
import org.palier.pictures.PyramidView;
import org.palier.reports.ReportTarget;
import org.palier.reports.StudyReport;
import org.palier.reports.TakenPlaceException;
import org.palier.reports.choices.Edition;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.choices.ReportPictures;
import org.palier.reports.choices.UnknownPictureException;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.export.Exporter;
import org.palier.study.export.Exporters;
import org.palier.study.history.LookBack;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run report STUDY}: writes the report in the formats asked for. */
@Command(name = "report")
public final class ReportCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path study;

	@Option(names = "--lang", paramLabel = "fr|en")
	private String language;

	@Option(names = "--edition", paramLabel = "EDITION", split = ",")
	private List<String> editions = List.of();

	@Option(names = "--format", paramLabel = "FORMAT", split = ",")
	private List<String> formats = List.of();

	@Option(names = "--template", paramLabel = "ID|FOLDER")
	private String template = ReportTemplate.STANDARD;

	@Option(names = "--sections", paramLabel = "ID", split = ",")
	private List<String> sections = List.of();

	@Option(names = "--redacted")
	private boolean redacted;

	@Option(names = "--fewest", paramLabel = "N")
	private Integer fewest;

	@Option(names = "--view", paramLabel = "ID")
	private String view = PyramidView.STANDARD;

	@Option(names = "--marks", paramLabel = "ID", split = ",")
	private List<String> marks = List.of();

	@Mixin
	private PostsChoice posts;

	@Mixin
	private DateChoice dates;

	@Option(names = "--out", paramLabel = "DIR|FILE")
	private String out;

	@Option(names = "--overwrite")
	private boolean overwrite;

	@Mixin
	private OutgoingChoice outgoing;

	private final InstalledReports reports;

	public ReportCommand(Console console) {
		super(console);
		this.reports = new InstalledReports(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		Locale locale = reports.locale(language);
		if (fewest != null && !FewestTold.isAllowed(fewest)) {
			throw new RefusedException(ExitCode.USAGE, Console.text("report.fewest", fewest, FewestTold.LEAST, FewestTold.MOST));
		}
		StudyFolder folder = StudyFolder.at(study);
		ending().ifPresent(this::choose);
		var choices = new ReportChoices(formats(), locale, reports.template(template), sections, redacted, exporters(), pictures(),
				posts.leftOut(), dates.lookBack(), Optional.ofNullable(fewest), editions());
		RunManifest manifest;
		ReportTarget target;
		try {
			ReportTarget asked = target(folder, locale);
			manifest = reports.write(folder, StudyReport.REPORT, choices, asked, outgoing.of(folder));
			target = asked.delivered(folder, manifest);
		} catch (TakenPlaceException taken) {
			throw new RefusedException(ExitCode.USAGE, Bilingual.joined(List.of(taken.reason(), Console.text("report.overwrite")), " "));
		}
		choices.pictures().failures().forEach(console()::say);
		manifest.remarks().forEach(console()::say);
		answer().put("released", outgoing.isRelease());
		if (outgoing.isRelease()) {
			tell(Console.text("releases.entered", manifest.id()).in(console().locale()));
		}
		posts.tell(answer());
		DateChoice.tell(LookBack.of(manifest.parameters()), answer());
		answer().put("lang", locale.getLanguage()).put("run", manifest.id());
		answer().put("folder", target.folder().toString());
		var byFormat = answer().putObject("files");
		var files = answer().putArray("outputs");
		for (FileDigest output : manifest.outputs()) {
			files.addObject().put("path", output.path()).put("sha256", output.sha256());
		}
		if (choices.editions().isEmpty()) {
			tellFormats(choices, target, byFormat);
		} else {
			choices.editions().stream().sorted().filter(it -> it.compareTo(Edition.ANNEX) <= 0 && choices.writes(ReportFormat.HTML)).findFirst()
					.ifPresent(it -> answer().put("file", target.edition(it, ReportFormat.HTML.id()).toString()));
			manifest.outputs().forEach(it -> tell(Console.text("report.done.file", it.path()).in(console().locale())));
		}
		for (Exporter exporter : choices.exporters()) {
			Path file = target.file(exporter, choices);
			byFormat.put(exporter.id(), file.toString());
			tell(Console.text("report.done.other", exporter.name(), file).in(console().locale()));
		}
		return ExitCode.OK;
	}

	private ReportTarget target(StudyFolder folder, Locale locale) {
		if (out == null) {
			return ReportTarget.ownFolder(folder.reports(), locale, redacted);
		}
		var target = ReportTarget.of(Path.of(out), locale, redacted);
		return overwrite ? target.replacing() : target;
	}

	private void tellFormats(ReportChoices choices, ReportTarget target, ObjectNode byFormat) {
		for (ReportFormat format : choices.formats().stream().sorted().toList()) {
			boolean inFolder = format == ReportFormat.DATA || format == ReportFormat.SVG;
			Path file = inFolder ? target.files() : target.file(format);
			byFormat.put(format.id(), file.toString());
			if (format == ReportFormat.HTML) {
				answer().put("file", file.toString());
			}
			tell(Console.text("report.done." + format.id(), file).in(console().locale()));
		}
	}

	/** The editions asked for, each by its id; those of a report of which nobody asked anything. */
	private Set<Edition> editions() throws RefusedException {
		if (editions.isEmpty() && formats.isEmpty()) {
			return Set.copyOf(Edition.STANDARD);
		}
		Set<Edition> chosen = EnumSet.noneOf(Edition.class);
		for (String id : editions) {
			chosen.add(Edition.of(id.strip().toLowerCase(Locale.ROOT)).orElseThrow(() -> new RefusedException(ExitCode.USAGE,
					Console.text("report.edition", id, Arrays.stream(Edition.values()).map(Edition::id).collect(Collectors.joining(", "))))));
		}
		return chosen;
	}

	/** The ending of the file that is to be written; empty where it is a folder, as one that is there or that ends in a slash. */
	private Optional<String> ending() throws RefusedException {
		if (out == null || out.endsWith("/") || out.endsWith(File.separator) || Files.isDirectory(Path.of(out))) {
			return Optional.empty();
		}
		Optional<String> ending = FileEnding.of(Path.of(out));
		if (ending.isPresent() && !ReportTarget.FILE_ENDINGS.contains(ending.get())) {
			throw new RefusedException(ExitCode.USAGE, Console.text("report.ending", out, FileEnding.listed(ReportTarget.FILE_ENDINGS)));
		}
		if (ending.isPresent() && !formats.isEmpty() && !formats.contains(ending.get())) {
			throw new RefusedException(ExitCode.USAGE, Console.text("report.ending_other", out, String.join(",", formats), ending.get()));
		}
		return ending;
	}

	/** A name is its own format; with others beside it where {@code --format} names several. */
	private void choose(String ending) {
		if (formats.isEmpty()) {
			formats = List.of(ending);
		}
	}

	private ReportPictures pictures() throws RefusedException {
		Contributions contributions = console().contributions();
		try {
			var ids = new CurrentIds(console());
			return ReportPictures.of(ids.all("view", List.of(view), contributions.of(PartKind.VIEWS).declared()).getFirst(),
					ids.all("decoration", marks, contributions.of(PartKind.DECORATIONS).declared()), contributions.of(PartKind.VIEWS).usable(),
					contributions.of(PartKind.DECORATIONS).usable());
		} catch (UnknownPictureException unknown) {
			throw reports.refused(unknown);
		}
	}

	private Set<ReportFormat> formats() {
		Set<ReportFormat> chosen = EnumSet.noneOf(ReportFormat.class);
		formats.forEach(id -> ReportFormat.of(id).ifPresent(chosen::add));
		return chosen;
	}

	/** The formats of plug-ins among those asked for. */
	private List<Exporter> exporters() throws RefusedException {
		Exporters known = console().contributions().exporters();
		List<String> ids = known.exporters().stream().map(Exporter::id).toList();
		List<Exporter> chosen = new ArrayList<>();
		for (String format : formats) {
			if (ReportFormat.of(format).isEmpty()) {
				String id = new CurrentIds(console()).find("exporter", format, ids);
				chosen.add(known.find(id).orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("report.format", format,
						Stream.concat(Arrays.stream(ReportFormat.values()).map(ReportFormat::id), ids.stream())
								.collect(Collectors.joining(", "))))));
			}
		}
		return chosen.stream().distinct().toList();
	}
}
