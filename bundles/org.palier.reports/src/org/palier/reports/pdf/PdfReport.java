// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.palier.ground.Progress;
import org.palier.pictures.Drawing;
import org.palier.reports.annex.Annex;
import org.palier.reports.content.ReportContent;
import org.palier.reports.content.ReportFigure;
import org.palier.reports.html.PrintedPage;
import org.palier.reports.pictures.OpenSans;
import org.palier.reports.template.ReportTemplate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

/**
 * A report as PDF: letter pages, tagged with headings, tables and alternative texts (PDF/UA-1), with embedded fonts and
 * a colour profile (PDF/A-2a), bookmarks, figures as vectors. It is made from the same page as HTML, and nothing is
 * fetched. Equal content always gives equal bytes on the same Java. Thread-safe.
 */
public final class PdfReport {

	private static final String FAMILY = "Open Sans";
	/** Two are enough for nearly every report: names shown again seldom make a row higher. */
	private static final int LAYOUTS = 6;

	static {
		// The layout engine writes its steps to the error stream; it throws anything important.
		XRLog.setLoggingEnabled(false);
	}

	private final ReportTemplate template;

	/** @param template the page; it must be well-formed XML */
	public PdfReport(ReportTemplate template) {
		this.template = template;
	}

	/**
	 * Writes the report. The stream stays open.
	 *
	 * @throws org.palier.files.UnreadableFileException when the template is wrong; the message names the line
	 * @throws java.util.concurrent.CancellationException once somebody asked to stop
	 */
	public void write(ReportContent content, OutputStream out, Progress progress) throws IOException {
		write(PrintedPage.of(content, template), content, out, progress);
	}

	/** Writes an annex, as {@link #write(ReportContent, OutputStream, Progress)} writes a report. */
	public void write(Annex annex, OutputStream out, Progress progress) throws IOException {
		write(PrintedPage.of(annex, template), annex.content(), out, progress);
	}

	private static void write(PrintedPage page, ReportContent content, OutputStream out, Progress progress) throws IOException {
		List<Drawing> drawings = List.copyOf(page.pictures().values());
		replacePictures(page, drawings, content.locale());
		progress.checkCancelled();
		try (var pictures = new PdfPictures(drawings)) {
			var continued = new ContinuedTables(page.document(), content.locale());
			for (int i = 1; i <= LAYOUTS; i++) {
				try (PdfBoxRenderer renderer = builder(page.document(), content, pictures).buildPdfRenderer()) {
					renderer.layout();
					progress.checkCancelled();
					if (i == LAYOUTS || !continued.change(renderer)) {
						pictures.into(renderer.getPdfDocument());
						write(renderer, content, out, progress);
						return;
					}
				}
			}
		}
	}

	private static void write(PdfBoxRenderer renderer, ReportContent content, OutputStream out, Progress progress) throws IOException {
		try (PDDocument document = renderer.createPDFKeepOpen()) {
			progress.checkCancelled();
			fixTimes(document, content.manifest().at());
			document.save(out);
		}
	}

	private static PdfRendererBuilder builder(Document page, ReportContent content, PdfPictures pictures) {
		var builder = new PdfRendererBuilder();
		builder.useFastMode();
		builder.usePdfUaAccessibility(true);
		builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
		builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
		builder.useFont(() -> OpenSans.trueType(400), FAMILY, 400, FontStyle.NORMAL, true);
		builder.useFont(() -> OpenSans.trueType(600), FAMILY, 600, FontStyle.NORMAL, true);
		builder.useReplacementText("\ufffd");
		builder.useUnicodeLineBreaker(new PrintedLines(content.locale()));
		builder.withProducer("Palier " + content.manifest().palier());
		// Pictures within the page are all that may be read.
		builder.useExternalResourceAccessControl((address, type) -> address != null && address.startsWith("data:"),
				ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		builder.useExternalResourceAccessControl((address, type) -> address != null && address.startsWith("data:"),
				ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
		builder.withDiagnosticConsumer(diagnostic -> { });
		builder.withW3cDocument(page, null);
		builder.useObjectDrawerFactory(pictures);
		return builder;
	}

	/** The layout engine reads no SVG: each picture gives way to an object of its size that {@link PdfPictures} draws. */
	private static void replacePictures(PrintedPage page, List<Drawing> drawings, Locale locale) {
		page.pictures().forEach((picture, drawing) -> {
			Element object = page.document().createElement("object");
			object.setAttribute("type", PdfPictures.TYPE);
			object.setAttribute("data", Integer.toString(drawings.indexOf(drawing)));
			object.setAttribute("alt", drawing.alt());
			object.setAttribute("lang", locale.toLanguageTag());
			double width = PrintedPage.width(drawing);
			object.setAttribute("style", String.format(Locale.ROOT, "display:block;width:%.2fpt;height:%.2fpt", width,
					width * drawing.height() / drawing.width()));
			picture.getParentNode().replaceChild(object, picture);
		});
	}

	/** The library writes the time of day into the document; a report has the time of its run. */
	private static void fixTimes(PDDocument document, Instant at) throws IOException {
		Calendar time = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
		time.setTimeInMillis(at.toEpochMilli() / 1000 * 1000);
		PDDocumentInformation information = document.getDocumentInformation();
		information.setCreationDate(time);
		information.setModificationDate(time);
		document.setDocumentId(at.toEpochMilli());
		PDMetadata metadata = document.getDocumentCatalog().getMetadata();
		String iso = DateTimeFormatter.ISO_INSTANT.format(Instant.ofEpochSecond(at.getEpochSecond()));
		String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
				.replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)", iso);
		if (!xmp.contains("<xmp:ModifyDate>")) {
			xmp = xmp.replace("</xmp:CreateDate>", "</xmp:CreateDate><xmp:ModifyDate>" + iso + "</xmp:ModifyDate>");
		}
		metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
	}
}
