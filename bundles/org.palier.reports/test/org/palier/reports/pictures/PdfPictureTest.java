// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;
import org.palier.pictures.SharesChart.Mark;
import org.palier.pictures.SlopeChart;

/** A figure as a PDF: as wide as a journal prints it, with text that can be found. */
class PdfPictureTest {

	@Test
	void aColumnOfAJournalIsEightyFourMillimetresWide() throws Exception {
		var chart = new SlopeChart("Échange", "Parts", "Boréalie", "Valmarie",
				List.of(new SlopeChart.Line("Échange", new Mark(0.11, 0.09, 0.14, 0.1), new Mark(0.19, 0.15, 0.23, 0.2), true, true)));
		byte[] pdf = new PdfPicture().of(chart.in(84 / 25.4 * 96, FontMetrics.openSans(), Palette.LIGHT, Locale.CANADA_FRENCH),
				Locale.CANADA_FRENCH);
		try (var document = Loader.loadPDF(pdf)) {
			assertThat(document.getNumberOfPages()).isEqualTo(1);
			assertThat(document.getPage(0).getMediaBox().getWidth() / 72 * 25.4).isCloseTo(84, within(0.01));
			assertThat(new PDFTextStripper().getText(document)).contains("Boréalie", "Valmarie", "19,0");
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr-CA");
		}
	}

	/** The library would put the time of day into each file: reports with figures could not be made again. */
	@Test
	void theSameFigureGivesTheSameBytes() throws Exception {
		var chart = new SlopeChart("Échange", "Parts", "A", "B",
				List.of(new SlopeChart.Line("x", new Mark(0.1, 0.1, 0.1, 0.1), new Mark(0.2, 0.2, 0.2, 0.2), true, true)));
		var drawing = chart.in(400, FontMetrics.openSans(), Palette.LIGHT, Locale.CANADA);
		byte[] first = new PdfPicture().of(drawing, Locale.CANADA);
		long after = System.currentTimeMillis();
		while (System.currentTimeMillis() == after) {
			Thread.onSpinWait();
		}
		assertThat(new PdfPicture().of(drawing, Locale.CANADA)).isEqualTo(first);
	}
}
