// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;

import org.palier.ground.Progress;
import org.palier.reports.ReportWriter;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.content.ReportContent;
import org.palier.reports.data.FixedZip;
import org.palier.reports.html.PrintedPage;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.runs.Workshop;

/**
 * A report as a document of a word processor (WordprocessingML), to be edited and to be pasted from: letter pages, headings and
 * captions of the program's own styles, contents, tables whose heads repeat, figures as vectors with a picture for
 * programs that show none, alternative texts, links. It is made of the page that PDF is made of, and nothing in it is
 * fetched or run. The same content always gives the same bytes on the same Java. Thread-safe.
 */
public final class DocxReport implements ReportWriter {

	@Override
	public ReportFormat format() {
		return ReportFormat.DOCX;
	}

	@Override
	public void write(ReportContent content, ReportTemplate template, OutputStream out, Progress progress) throws IOException {
		PrintedPage page = PrintedPage.of(content, template);
		progress.checkCancelled();
		try (var workshop = Workshop.temporary("palier-docx")) {
			Path draft = workshop.folder().resolve("draft.docx");
			try (var document = new WordDocument(content, template)) {
				new WordPage(document, page, content.locale(), progress).write();
				progress.checkCancelled();
				document.save(draft);
			}
			FixedZip.copy(draft, out, content.manifest().at().atOffset(ZoneOffset.UTC).toLocalDateTime());
		}
	}
}
