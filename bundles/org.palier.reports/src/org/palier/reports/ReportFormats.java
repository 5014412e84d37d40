// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

import org.palier.ground.Faults;
import org.palier.ground.Guarded;
import org.palier.ground.Progress;
import org.palier.ground.Watchdog;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.text.Bilingual;
import org.palier.reports.choices.Edition;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.content.ReportContent;
import org.palier.reports.content.ReportFigure;
import org.palier.reports.data.DataPackage;
import org.palier.reports.data.TableCsv;
import org.palier.reports.editions.EditionInputs;
import org.palier.reports.html.HtmlReport;
import org.palier.reports.pdf.PdfReport;
import org.palier.reports.pictures.SvgPainter;
import org.palier.reports.words.ReportWords;
import org.palier.reports.xlsx.XlsxReport;
import org.palier.study.export.Exporter;

/**
 * The formats of one report, written one after the other into a folder where nobody sees them yet: what becomes of one is
 * not what becomes of the others. Used by one thread, once.
 */
final class ReportFormats {

	private final ReportContent content;
	private final ReportChoices choices;
	private final ReportParts parts;
	private final EditionInputs inputs;
	private final ReportTarget target;
	private final List<Path> files = new ArrayList<>();
	private final List<String> written = new ArrayList<>();
	private final List<MissingFormat> missing = new ArrayList<>();

	/** @throws IllegalArgumentException when a format chosen is one that nobody writes */
	ReportFormats(EditionInputs inputs, ReportParts parts, ReportTarget target) {
		this.content = inputs.content();
		this.choices = inputs.choices();
		this.parts = parts;
		this.inputs = inputs;
		this.target = target;
		if (choices.formats().contains(ReportFormat.DOCX) && choices.editions().isEmpty()) {
			parts.writer(ReportFormat.DOCX);
		}
	}

	/** The files written, the report first. */
	List<Path> files() {
		return files;
	}

	/** Ids of the formats written. */
	List<String> written() {
		return written;
	}

	/** The formats that were not. */
	List<MissingFormat> missing() {
		return missing;
	}

	/** A sentence on each format that was not written, for the manifest. */
	List<Bilingual> remarks() {
		var words = ReportWords.all();
		return missing.stream().map(it -> words.text("missing", it.id(),
				it.reason().orElseGet(() -> Bilingual.same(Faults.said(it.cause()))))).toList();
	}

	/**
	 * Writes them. One that fails is left out; once somebody asks to stop, those that come are.
	 *
	 * @throws CancellationException when somebody asked to stop before one was written
	 * @throws IOException           the first failure when none was written; so are unchecked exceptions and errors
	 */
	void write(Progress progress) throws IOException {
		List<ReportFormat> formats = choices.editions().isEmpty() ? choices.formats().stream().sorted().toList() : List.of();
		List<Edition> editions = choices.editions().stream().sorted().toList();
		int all = formats.size() + editions.size();
		for (ReportFormat format : formats) {
			progress.report(formats.indexOf(format), all);
			write(format.id(), () -> files(format, progress), progress);
		}
		for (Edition edition : editions) {
			progress.report(formats.size() + editions.indexOf(edition), all);
			write(edition.id(), () -> new BoundEditions(inputs, parts, target, progress).write(edition), progress);
		}
		for (Exporter exporter : choices.exporters()) {
			write(exporter.id(), () -> file(exporter, progress), progress);
		}
		progress.report(all, all);
		if (written.isEmpty()) {
			missing.getFirst().rethrow();
		}
	}

	private void write(String id, Callable<List<Path>> work, Progress progress) {
		if (progress.isCancelled()) {
			missing.add(new MissingFormat(id, new CancellationException()));
			return;
		}
		written.addAll(Guarded.call(() -> {
			files.addAll(Watchdog.cancelling().run("report " + id, life -> work.call(), progress));
			return List.of(id);
		}, failed -> {
			missing.add(new MissingFormat(id, progress.isCancelled() ? new CancellationException() : failed));
			return List.of();
		}));
	}

	private List<Path> files(ReportFormat format, Progress progress) throws IOException {
		return switch (format) {
		case HTML -> List.of(Files.writeString(target.file(format), new HtmlReport(choices.template()).render(content)));
		case PDF -> file(format, out -> new PdfReport(choices.template()).write(content, out, progress));
		case DOCX -> file(format, out -> parts.writer(format).write(content, choices.template(), out, progress));
		case XLSX -> file(format, out -> new XlsxReport().write(content, out));
		case DATA -> new DataPackage(choices.template()).write(content, target.files());
		case SVG -> pictures();
		};
	}

	private interface Writing {
		void to(OutputStream out) throws IOException;
	}

	private List<Path> file(ReportFormat format, Writing writing) throws IOException {
		Path file = target.file(format);
		try (OutputStream out = Files.newOutputStream(file)) {
			writing.to(out);
		}
		return List.of(file);
	}

	private List<Path> file(Exporter exporter, Progress progress) throws IOException {
		Path file = target.file(exporter, choices);
		new ExportedFile(exporter).write(content, file, progress);
		return List.of(file);
	}

	private List<Path> pictures() throws IOException {
		List<Path> pictures = new ArrayList<>();
		Files.createDirectories(target.files());
		for (ReportFigure figure : content.figures()) {
			Path picture = target.files().resolve(DataPackage.fileName(figure.id()) + ".svg");
			Files.writeString(picture, SvgPainter.standalone().paint(figure.drawing(), content.locale(), "figure"));
			pictures.add(picture);
		}
		if (!written.contains(ReportFormat.DATA.id())) {
			pictures.addAll(assumptions());
		}
		return pictures;
	}

	/** A figure of a scenario that is used alone still comes with what the scenario supposes. */
	private List<Path> assumptions() throws IOException {
		List<Path> tables = new ArrayList<>();
		for (Table table : content.tables()) {
			if (table.unit() == Unit.ASSUMPTION && table.id().endsWith(".assumptions")) {
				Path file = target.files().resolve(DataPackage.fileName(table.id()) + ".csv");
				try (Writer writer = Files.newBufferedWriter(file)) {
					new TableCsv(content.locale()).write(table, writer);
				}
				tables.add(file);
			}
		}
		return tables;
	}
}
