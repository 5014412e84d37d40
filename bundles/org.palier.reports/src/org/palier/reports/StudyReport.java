// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.palier.core.Analysis;
import org.palier.core.Progress;
import org.palier.core.Watchdog;
import org.palier.core.export.Exporter;
import org.palier.core.StudyFolder;
import org.palier.core.census.StudyView;
import org.palier.core.runs.FileDigest;
import org.palier.core.runs.PluginVersion;
import org.palier.core.runs.RunManifest;
import org.palier.core.runs.StudyFacts;
import org.palier.core.table.Table;
import org.palier.core.table.Unit;
import org.palier.model.Study;

/**
 * A study as saved, turned into the files of a report, and the manifest of the run. Files appear once all of them are
 * written. Needs no display. Immutable and thread-safe.
 */
public final class StudyReport {

	/** Kind of a run that wrote a report. */
	public static final String REPORT = "report";
	/** Kind of a run that wrote tables alone. */
	public static final String INDICATORS = "indicators";

	private final Analysis analysis;
	private final List<SectionSource> sources;
	private final List<PluginVersion> plugins;
	private final String version;
	private final List<ReportWriter> writers;

	/** The same without formats that another bundle writes. */
	public StudyReport(Analysis analysis, List<SectionSource> sources, List<PluginVersion> plugins, String version) {
		this(analysis, sources, List.of(), plugins, version);
	}

	/**
	 * @param analysis what to count with
	 * @param sources  who adds sections of their own, in order
	 * @param writers  who writes the formats that are not written here, at most one for each
	 * @param plugins  who contributes indicators and exporters, for the manifest, which names of the latter those chosen
	 * @param version  version of the program
	 * @since 0.1.0
	 */
	public StudyReport(Analysis analysis, List<SectionSource> sources, List<ReportWriter> writers, List<PluginVersion> plugins,
			String version) {
		this.analysis = analysis;
		this.sources = List.copyOf(sources);
		this.writers = List.copyOf(writers);
		this.plugins = List.copyOf(plugins);
		this.version = version;
	}

	/** The same of a study whose posts nobody coded. */
	public RunManifest write(StudyFolder folder, String kind, Study study, StudyView view, ReportChoices choices,
			ReportTarget target, Instant now, Progress progress) throws IOException {
		return write(folder, kind, study, view, List.of(), choices, target, now, progress);
	}

	/**
	 * Writes all files and the manifest; files that are there are replaced. Of an archive, see
	 * {@link StudyFolder#takesRuns}, no manifest is recorded: the files then lie elsewhere.
	 *
	 * @param kind  {@link #REPORT} or {@link #INDICATORS}
	 * @param study as it is in the folder's file: the manifest names that file as input
	 * @param view  of this study, with its posts when it has any
	 * @param codings digests of the codings of these posts, see {@link org.palier.core.runs.CodingDigests#of}
	 * @param now   time of the run
	 * @return the manifest, whose outputs are the files written, the report first
	 * @throws UnknownSectionException                         when a section chosen is none
	 * @throws org.palier.core.imports.UnreadableFileException when the template is wrong
	 * @throws IllegalArgumentException                        when a format chosen is one that nobody here writes
	 * @throws java.util.concurrent.CancellationException      once somebody asked to stop; no file is there then
	 */
	public RunManifest write(StudyFolder folder, String kind, Study study, StudyView view, List<FileDigest> codings, ReportChoices choices,
			ReportTarget target, Instant now, Progress progress) throws IOException {
		String id = folder.newRunId(now, kind);
		try {
			RunManifest manifest = make(folder, id, kind, study, view, codings, choices, target, now, progress);
			if (folder.takesRuns()) {
				folder.record(manifest);
			}
			return manifest;
		} finally {
			folder.giveBack(id);
		}
	}

	/** Writes all files; the manifest is not recorded. */
	RunManifest make(StudyFolder folder, String id, String kind, Study study, StudyView view, List<FileDigest> codings,
			ReportChoices choices, ReportTarget target, Instant at, Progress progress) throws IOException {
		var inputs = new ReportInputs(analysis, folder, study);
		var manifest = new RunManifest(id, kind, at, version, new TreeMap<>(choices.parameters(target.stem())), inputs.plugins(plugins(choices)),
				inputs.digests(view, codings, choices, target.stem()), new TreeMap<>(), List.of(), List.of(), StudyFacts.of(study));
		ReportContent content = new StudyContent(analysis, sources).of(study, view, choices, inputs.imports(), manifest,
				new Waiting(progress));
		Files.createDirectories(target.folder());
		Path workshop = Files.createTempDirectory(target.folder(), "." + target.stem());
		List<FileDigest> outputs = new ArrayList<>();
		try {
			List<Path> written = write(content, choices, new ReportTarget(workshop, target.stem()), progress);
			progress.checkCancelled();
			for (Path file : written) {
				Path place = target.folder().resolve(workshop.relativize(file));
				Files.createDirectories(place.getParent());
				Files.move(file, place, StandardCopyOption.REPLACE_EXISTING);
				outputs.add(FileDigest.of(place, name(folder, target, place)));
			}
		} finally {
			delete(workshop);
		}
		return manifest.withOutputs(outputs);
	}

	private List<PluginVersion> plugins(ReportChoices choices) {
		return plugins.stream().filter(it -> !it.kind().equals("exporter")
				|| choices.exporters().stream().anyMatch(exporter -> exporter.id().equals(it.id()))).toList();
	}

	/** Somebody who waits for sections: how far each of them is is not how far the report is. */
	private record Waiting(Progress whole) implements Progress {

		@Override
		public void report(long done, long total) {
			// the report counts formats
		}

		@Override
		public boolean isCancelled() {
			return whole.isCancelled();
		}
	}

	/** Relative to the study where it lies in it, else to the folder of the report: a manifest names no machine's folders. */
	private static String name(StudyFolder folder, ReportTarget target, Path file) {
		Path study = folder.path().toAbsolutePath().normalize();
		Path from = file.startsWith(study) ? study : target.folder();
		return from.relativize(file).toString().replace('\\', '/');
	}

	private ReportWriter writer(ReportFormat format) {
		return writers.stream().filter(it -> it.format() == format).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("Nobody writes " + format.id()));
	}

	private List<Path> write(ReportContent content, ReportChoices choices, ReportTarget target, Progress progress)
			throws IOException {
		List<Path> written = new ArrayList<>();
		List<ReportFormat> formats = choices.formats().stream().sorted().toList();
		for (ReportFormat format : formats) {
			progress.checkCancelled();
			progress.report(formats.indexOf(format), formats.size());
			Path file = target.file(format);
			switch (format) {
			case HTML -> {
				Files.writeString(file, new HtmlReport(choices.template()).render(content));
				written.add(file);
			}
			case PDF -> {
				try (OutputStream out = Files.newOutputStream(file)) {
					new PdfReport(choices.template()).write(content, out, progress);
				}
				written.add(file);
			}
			case DOCX -> {
				try (OutputStream out = Files.newOutputStream(file)) {
					writer(format).write(content, choices.template(), out, progress);
				}
				written.add(file);
			}
			case XLSX -> {
				try (OutputStream out = Files.newOutputStream(file)) {
					new XlsxReport().write(content, out);
				}
				written.add(file);
			}
			case DATA -> written.addAll(new DataPackage(choices.template()).write(content, target.files()));
			case SVG -> {
				Files.createDirectories(target.files());
				for (ReportFigure figure : content.figures()) {
					Path picture = target.files().resolve(DataPackage.fileName(figure.id()) + ".svg");
					Files.writeString(picture, SvgPainter.standalone().paint(figure.drawing(), content.locale(), "figure"));
					written.add(picture);
				}
				if (!formats.contains(ReportFormat.DATA)) {
					written.addAll(assumptions(content, target));
				}
			}
			}
		}
		for (Exporter exporter : choices.exporters()) {
			Path file = target.file(exporter, choices);
			new ExportedFile(exporter, new Watchdog(Watchdog.PATIENCE)).write(content, file, progress);
			written.add(file);
		}
		progress.report(formats.size(), formats.size());
		return written;
	}

	/** A figure of a scenario that is used alone still comes with what the scenario supposes. */
	private static List<Path> assumptions(ReportContent content, ReportTarget target) throws IOException {
		List<Path> written = new ArrayList<>();
		for (Table table : content.tables()) {
			if (table.unit() == Unit.ASSUMPTION && table.id().endsWith(".assumptions")) {
				Path file = target.files().resolve(DataPackage.fileName(table.id()) + ".csv");
				try (Writer writer = Files.newBufferedWriter(file)) {
					new TableCsv(content.locale()).write(table, writer);
				}
				written.add(file);
			}
		}
		return written;
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
