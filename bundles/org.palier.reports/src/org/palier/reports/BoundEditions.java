// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.palier.ground.Progress;
import org.palier.reports.annex.Annex;
import org.palier.reports.choices.Edition;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.content.ReportContent;
import org.palier.reports.data.DataPackage;
import org.palier.reports.editions.EditionInputs;
import org.palier.reports.editions.ReportPage;
import org.palier.reports.html.HtmlReport;
import org.palier.reports.pdf.PdfReport;
import org.palier.reports.template.ReportTemplate;
import org.palier.reports.xlsx.XlsxReport;

/** The editions that are pages of the template, and the data. Used by one thread, once. */
final class BoundEditions {

	private final EditionInputs inputs;
	private final ReportParts parts;
	private final ReportTarget target;
	private final Progress progress;

	BoundEditions(EditionInputs inputs, ReportParts parts, ReportTarget target, Progress progress) {
		this.inputs = inputs;
		this.parts = parts;
		this.target = target;
		this.progress = progress;
	}

	/** Writes an edition. @throws IllegalArgumentException when nobody writes it @return the files, the one to open first */
	List<Path> write(Edition edition) throws IOException {
		return switch (edition) {
		case PAGE -> printed(edition, cited(inputs.content().page()), template().paged());
		case PAGES -> printed(edition, six(), template().paged());
		case ANNEX -> annex();
		case WORD -> List.of(file(target.edition(edition, "docx"),
				out -> parts.writer(ReportFormat.DOCX).write(six(), template(), out, progress)));
		case DATA -> data();
		case SLIDES, INTERACTIVE, SHEETS, JOURNAL -> parts.writer(edition)
				.orElseThrow(() -> new IllegalArgumentException("Nobody writes " + edition.id())).write(inputs, target, progress);
		};
	}

	private ReportTemplate template() {
		return inputs.choices().template();
	}

	private ReportContent six() {
		return cited(inputs.content().with(inputs.pages().stream().map(ReportPage::section).toList()));
	}

	/** Pages name an annex only where one is made. */
	private ReportContent cited(ReportContent pages) {
		return inputs.choices().editions().contains(Edition.ANNEX) ? pages : pages.withoutAnnex();
	}

	private List<Path> annex() throws IOException {
		Annex annex = Annex.of(inputs);
		ReportTemplate template = template().annexed();
		return printed(Edition.ANNEX, () -> new HtmlReport(template).render(annex), out -> new PdfReport(template).write(annex, out, progress));
	}

	private List<Path> printed(Edition edition, ReportContent content, ReportTemplate template) throws IOException {
		return printed(edition, () -> new HtmlReport(template).render(content), out -> new PdfReport(template).write(content, out, progress));
	}

	private List<Path> printed(Edition edition, Page page, Writing pdf) throws IOException {
		List<Path> files = new ArrayList<>();
		if (inputs.choices().writes(ReportFormat.HTML)) {
			files.add(Files.writeString(target.edition(edition, "html"), page.html()));
		}
		if (inputs.choices().writes(ReportFormat.PDF)) {
			files.add(file(target.edition(edition, "pdf"), pdf));
		}
		return files;
	}

	private List<Path> data() throws IOException {
		List<Path> files = new ArrayList<>();
		if (inputs.choices().writes(ReportFormat.XLSX)) {
			files.add(file(target.file(ReportFormat.XLSX), out -> new XlsxReport().write(inputs.content(), out)));
		}
		if (inputs.choices().writes(ReportFormat.DATA)) {
			files.addAll(new DataPackage(template()).write(inputs.content(), target.files()));
		}
		return files;
	}

	private interface Page {
		String html() throws IOException;
	}

	private interface Writing {
		void to(OutputStream out) throws IOException;
	}

	private static Path file(Path file, Writing writing) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			writing.to(out);
		}
		return file;
	}
}
