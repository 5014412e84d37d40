// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.sheets;

import static org.palier.editions.sheets.Measures.WORDS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.palier.editions.sheets.Proposals.Proposal;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.pictures.FontMetrics;
import org.palier.reports.content.ReportContent;
import org.palier.reports.content.ReportFigure;
import org.palier.reports.content.ReportSection;
import org.palier.reports.editions.EditionInputs;
import org.palier.reports.pdf.PdfReport;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.credits.StudyCredits;

/**
 * Makes the page of a body as PDF: a page of its own in the colours of the template. Fonts and texts are read once for all. Used by one
 * thread.
 */
final class SheetPage {

	/** That of a figure on either paper, in pixels of 1/96 inch. */
	private static final double WIDTH = 685;

	private final EditionInputs inputs;
	private final FontMetrics metrics = FontMetrics.openSans();
	private final ReportTemplate template;
	private final List<Bilingual> method;

	SheetPage(EditionInputs inputs) {
		this.inputs = inputs;
		ReportTemplate own = inputs.choices().template();
		template = new ReportTemplate(own.id(), own.name(), own.organisation(), List.of(), own.colours(), own.licence(), own.logo(),
				text("sheet.ftlh"), own.style(), text("sheet.css"), own.fewest(), own.pages(), own.paper());
		String contact = StudyCredits.of(inputs.study()).contact();
		method = List.of(WORDS.text("caution"), contact.isEmpty() ? WORDS.text("error") : WORDS.text("error.contact", contact));
	}

	private static String text(String name) {
		try (InputStream in = SheetPage.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException("The bundle lacks " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** What keeps the page of one body from being made, e.g. a character in its name that XML does not take. */
	static final class Failure extends Exception {

		private static final long serialVersionUID = 1;

		Failure(Exception cause) {
			super(cause.getMessage(), cause);
		}
	}

	/** @param worked what worked; left out where all of it takes more than the one page that a body has */
	byte[] pdf(BodySheet sheet, List<Proposal> proposals, List<ReportSection> worked, int fewest, Progress progress) throws Failure {
		byte[] whole = written(sheet, proposals, worked, fewest, progress);
		return worked.isEmpty() || isOnePage(whole) ? whole : written(sheet, proposals, List.of(), fewest, progress);
	}

	private static boolean isOnePage(byte[] pdf) throws Failure {
		try (PDDocument it = Loader.loadPDF(pdf)) {
			return it.getNumberOfPages() == 1;
		} catch (IOException failure) {
			throw new Failure(failure);
		}
	}

	private byte[] written(BodySheet sheet, List<Proposal> proposals, List<ReportSection> worked, int fewest, Progress progress)
			throws Failure {
		var out = new ByteArrayOutputStream();
		try {
			new PdfReport(template).write(content(sheet, proposals, worked, fewest), out, progress);
		} catch (CancellationException stopped) {
			throw stopped;
		} catch (IOException | RuntimeException failure) {
			throw new Failure(failure);
		}
		return out.toByteArray();
	}

	private ReportContent content(BodySheet sheet, List<Proposal> proposals, List<ReportSection> worked, int fewest) {
		ReportContent of = inputs.content();
		List<ReportSection> sections = new ArrayList<>();
		sections.add(new ReportSection("picture", sheet.about(), List.of(sheet.beside()), List.of(new ReportFigure("peers",
				sheet.picture(inputs.locale()).in(WIDTH, metrics, template.palette(), inputs.locale()), Bilingual.EMPTY)), List.of()));
		Bilingual heading = WORDS.text(proposals.isEmpty() ? "consider.none" : "consider");
		sections.add(new ReportSection("consider", heading,
				List.of(WORDS.text(proposals.isEmpty() ? "consider.nothing" : "consider.chosen")), List.of(), List.of()));
		for (int i = 0; i < proposals.size(); i++) {
			sections.add(new ReportSection("proposal-" + (i + 1), proposals.get(i).title(), proposals.get(i).words(), List.of(), List.of()));
		}
		sections.addAll(worked);
		return new ReportContent(of.locale(), sheet.name(), sheet.verdict(fewest), of.nature(),
				List.of(WORDS.text("running", of.name()), WORDS.text("to"), WORDS.text("foot")), List.of(), List.of(), sections, List.of(),
				false, method, List.of(), false, of.manifest());
	}
}
