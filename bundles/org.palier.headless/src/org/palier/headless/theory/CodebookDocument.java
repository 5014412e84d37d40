// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.theory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.palier.codebook.classify.Codebook.Code;
import org.palier.codebook.classify.Codebook.FacetCodes;
import org.palier.codebook.classify.Codebook;
import org.palier.coding.exchange.CodebookText;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.model.Study;
import org.palier.model.file.WholeFile;
import org.palier.reports.content.ReportContent;
import org.palier.reports.content.ReportSection;
import org.palier.reports.office.word.DocxReport;
import org.palier.reports.pdf.PdfReport;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.runs.Export;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.RunRecord;

/** A codebook for the coders' desk: a section a code, as the formats of reports write it. */
record CodebookDocument(Study study, Codebook codebook, Locale locale, String palier, Instant now) {

	/** @param file .docx or .pdf @return codes */
	long write(Path file) throws IOException {
		ReportContent content = content();
		new WholeFile(file).write(out -> {
			if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
				new PdfReport(ReportTemplate.standard()).write(content, out, Progress.NONE);
			} else {
				new DocxReport().write(content, ReportTemplate.standard(), out, Progress.NONE);
			}
		});
		return codebook.facets().stream().mapToLong(it -> it.codes().size()).sum();
	}

	private ReportContent content() {
		List<ReportSection> sections = new ArrayList<>();
		for (FacetCodes facet : codebook.facets()) {
			for (Code code : facet.codes()) {
				sections.add(new ReportSection(facet.facet().id() + "-" + code.id(),
						Console.text("codebook.heading", CodebookText.name(facet), code.name(), code.id()), CodebookText.paragraphs(code),
						List.of(), List.of()));
			}
		}
		RunManifest manifest = RunRecord.of(Map.of(), List.of()).manifest("codebook", new Export(), now, palier);
		Bilingual name = Console.text("codebook.title", Bilingual.of(study.getName()));
		return new ReportContent(locale, name, Bilingual.EMPTY, List.of(), List.of(), List.of(), sections, List.of(), false,
				List.of(Console.text("codebook.method", codebook.version())), List.of(), false, manifest);
	}
}
