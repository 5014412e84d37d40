// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.palier.ground.Progress;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.reports.Samples;
import org.palier.reports.content.ReportContent;
import org.palier.reports.content.ReportSection;
import org.palier.reports.template.ReportTemplate;

class PdfReportTest {

	@Test
	void holdsTheWordsOfItsLanguageAndTheFigureAsText() throws Exception {
		try (PDDocument fr = Loader.loadPDF(write(Samples.content(Locale.CANADA_FRENCH)));
				PDDocument en = Loader.loadPDF(write(Samples.content(Locale.CANADA)))) {
			String french = new PDFTextStripper().getText(fr);
			assertThat(french).contains("Méthode et limites", "68,4\u00a0%", "Tableau 1", "service en ligne",
					"=HYPERLINK(\"x\")<b>&", "Ministère inconnu <inventé>");
			assertThat(new PDFTextStripper().getText(en)).contains("Method and limits", "68.4%", "Table 1").doesNotContain("Méthode");
			assertThat(fr.getNumberOfPages()).isBetween(3, 8);
			assertThat(fr.getDocumentCatalog().getLanguage()).isEqualTo("fr-CA");
			assertThat(fr.getDocumentInformation().getTitle()).isEqualTo("Étude inventée sur l’engagement");
		}
	}

	@Test
	void isTaggedWithHeadingsTablesAndAlternativeTexts() throws Exception {
		ReportContent content = Samples.content(Locale.CANADA);
		try (PDDocument pdf = Loader.loadPDF(write(content))) {
			assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			List<PDStructureElement> elements = new ArrayList<>();
			collect(pdf.getDocumentCatalog().getStructureTreeRoot(), elements);
			assertThat(elements).extracting(PDStructureElement::getStructureType).contains("H1", "H2", "Table", "TH", "TD", "L", "LI",
					"Figure", "Link");
			assertThat(elements.stream().filter(it -> it.getStructureType().equals("Figure")).map(PDStructureElement::getAlternateDescription))
					.containsExactly(content.figures().get(0).drawing().alt());
			assertThat(pdf.getDocumentCatalog().getDocumentOutline().hasChildren()).isTrue();
			assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
		}
	}

	@Test
	void claimsPdfA2aAndPdfUa1WithAColourProfile() throws Exception {
		try (PDDocument pdf = Loader.loadPDF(write(Samples.content(Locale.CANADA)))) {
			String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
			assertThat(xmp).contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>",
					"<pdfuaid:part>1</pdfuaid:part>", "2025-09-26T14:05:00Z");
			assertThat(pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
			assertThat(pdf.getDocumentCatalog().getCOSObject().containsKey(COSName.getPDFName("OpenAction"))).isFalse();
		}
	}

	/** 400 platforms of one government want several sheets: each begins with the heads and with whose platforms these are. */
	@Test
	void aGroupIsNamedAgainWhereItsTableGoesOn() throws Exception {
		List<List<Value>> rows = new ArrayList<>();
		for (int i = 0; i < 400; i++) {
			String government = i < 150 ? "Canada" : "Québec";
			rows.add(List.of(new Value.Item(government, Bilingual.same(government)), new Value.Item("p" + i, Bilingual.same("Plateforme " + i)),
					new Value.Count(i)));
		}
		var table = new Table("long", new Bilingual("Longue", "Long"), Bilingual.EMPTY, Unit.PRESENCE, "", List.of(
				new Column("government", new Bilingual("Gouvernement", "Government"), Column.Type.ITEM),
				new Column("platform", new Bilingual("Plateforme", "Platform"), Column.Type.ITEM),
				new Column("presences", new Bilingual("Présences", "Presences"), Column.Type.COUNT)), rows, List.of());
		ReportContent full = Samples.content(Locale.CANADA_FRENCH);
		byte[] written = write(Samples.content(Locale.CANADA_FRENCH, Samples.view(),
				List.of(new ReportSection("long", Bilingual.same("S"), List.of(), List.of(), List.of(table))), List.of(), full.manifest()));
		int sheets = 0;
		try (PDDocument pdf = Loader.loadPDF(written)) {
			for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
				var stripper = new PDFTextStripper();
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				List<String> lines = stripper.getText(pdf).lines().map(String::strip).toList();
				int first = IntStream.range(0, lines.size()).filter(it -> lines.get(it).matches(".*Plateforme \\d+ .*")).findFirst().orElse(-1);
				if (first >= 0) {
					sheets++;
					int number = Integer.parseInt(lines.get(first).replaceAll(".*Plateforme (\\d+) .*", "$1"));
					assertThat(lines.get(first - 1)).isEqualTo("Gouvernement Plateforme Présences");
					assertThat(lines.get(first)).startsWith(number == 0 || number == 150 ? number < 150 ? "Canada Pl" : "Québec Pl"
							: number < 150 ? "Canada (suite) Pl" : "Québec (suite) Pl");
					// and nowhere else
					assertThat(lines.stream().filter(it -> it.contains("(suite)"))).hasSize(number == 0 || number == 150 ? 0 : 1);
				}
			}
		}
		assertThat(sheets).isGreaterThan(5);
	}

	/** Whatever its length: no last row, no unit and no source on a sheet of their own. */
	@Test
	void aTableEndsWithSeveralRows() throws Exception {
		ReportContent full = Samples.content(Locale.CANADA_FRENCH);
		int broken = 0;
		for (int length = 28; length < 42; length++) {
			List<List<Value>> rows = new ArrayList<>();
			for (int i = 0; i < length; i++) {
				rows.add(List.of(new Value.Item("p" + i, Bilingual.same("Plateforme " + i)), new Value.Count(i)));
			}
			var table = new Table("long", new Bilingual("Longue", "Long"), Bilingual.EMPTY, Unit.PRESENCE, "Ouvrage cité (2013)", List.of(
					new Column("platform", new Bilingual("Plateforme", "Platform"), Column.Type.ITEM),
					new Column("presences", new Bilingual("Présences", "Presences"), Column.Type.COUNT)), rows, List.of());
			byte[] written = write(Samples.content(Locale.CANADA_FRENCH, Samples.view(),
					List.of(new ReportSection("long", Bilingual.same("S"), List.of(), List.of(), List.of(table))), List.of(), full.manifest()));
			try (PDDocument pdf = Loader.loadPDF(written)) {
				for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
					var stripper = new PDFTextStripper();
					stripper.setStartPage(page);
					stripper.setEndPage(page);
					String text = stripper.getText(pdf);
					long here = text.lines().filter(it -> it.matches("Plateforme \\d+ .*")).count();
					if (text.contains("Ouvrage cité (2013)")) {
						assertThat(here).as(length + " rows").isGreaterThanOrEqualTo(3);
						assertThat(text).contains("Unité");
						broken += here < length ? 1 : 0;
					}
				}
			}
		}
		assertThat(broken).isPositive();
	}

	@Test
	void embedsEveryFontAndPaintsFiguresAsVectors() throws Exception {
		try (PDDocument pdf = Loader.loadPDF(write(Samples.content(Locale.CANADA)))) {
			Set<String> fonts = new TreeSet<>();
			List<PDXObject> pictures = new ArrayList<>();
			for (PDPage page : pdf.getPages()) {
				collect(page.getResources(), fonts, pictures);
			}
			assertThat(fonts).isNotEmpty().allMatch(it -> it.endsWith(" embedded") && it.contains("OpenSans"));
			assertThat(pictures).hasAtLeastOneElementOfType(PDFormXObject.class).noneMatch(PDImageXObject.class::isInstance);
		}
	}

	@Test
	void sameContentGivesTheSameBytes() throws Exception {
		byte[] first = write(Samples.content(Locale.CANADA_FRENCH));

		// the library and the platform write the time of day into documents; a run has one time
		assertThat(write(Samples.content(Locale.CANADA_FRENCH))).isEqualTo(first);
	}

	@Test
	void nobodyWaitingEndsTheWork() throws Exception {
		ReportContent content = Samples.content(Locale.CANADA);
		assertThatThrownBy(() -> new PdfReport(ReportTemplate.standard()).write(content, new ByteArrayOutputStream(), new Progress() {
			@Override
			public void report(long done, long total) {
				// nobody watches
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		})).isInstanceOf(CancellationException.class);
	}

	private static byte[] write(ReportContent content) throws Exception {
		var out = new ByteArrayOutputStream();
		new PdfReport(ReportTemplate.standard()).write(content, out, Progress.NONE);
		return out.toByteArray();
	}

	private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				elements.add(element);
				collect(element, elements);
			}
		}
	}

	private static void collect(PDResources resources, Set<String> fonts, List<PDXObject> pictures) throws Exception {
		for (COSName name : resources.getFontNames()) {
			PDFont font = resources.getFont(name);
			fonts.add(font.getName() + (font.isEmbedded() ? " embedded" : ""));
		}
		for (COSName name : resources.getXObjectNames()) {
			PDXObject picture = resources.getXObject(name);
			pictures.add(picture);
			if (picture instanceof PDFormXObject form && form.getResources() != null) {
				collect(form.getResources(), fonts, pictures);
			}
		}
	}
}
