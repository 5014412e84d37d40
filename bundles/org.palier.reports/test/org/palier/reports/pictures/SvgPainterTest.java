// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.palier.pictures.Drawing;
import org.palier.pictures.Palette;
import org.palier.pictures.PyramidDrawing;
import org.palier.pictures.PyramidLayout.Band;
import org.palier.pictures.PyramidLayout;
import org.palier.pictures.PyramidOptions;
import org.palier.pictures.TextLine;
import org.palier.reports.Samples;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgPainterTest {

	@Test
	void paintsEveryPartOfTheLayout() throws Exception {
		for (Locale locale : Samples.languages()) {
			PyramidLayout layout = Samples.layout(Samples.view(), locale, Palette.LIGHT, PyramidOptions.REPORT);
			Document svg = parse(SvgPainter.standalone().paint(layout, locale));

			int texts = layout.texts().size() + layout.bands().size() + 2 * layout.shares().size()
					+ 2 * layout.tokens().size() + layout.legend().size();
			assertThat(svg.getElementsByTagName("text").getLength()).isEqualTo(texts);
			long dots = layout.tokens().stream().filter(it -> !it.dot().isEmpty()).count();
			assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo((int) dots + layout.legend().size());
			assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(layout.alt());
			assertThat(svg.getDocumentElement().getAttribute("xml:lang")).isEqualTo(locale.getLanguage());
		}
	}

	/** A word processor without the font took a wider one, and the last letters of a picture were cut. */
	@Test
	void outlinedLettersNeedNoFont() throws Exception {
		PyramidLayout layout = Samples.layout(Samples.view(), Locale.CANADA, Palette.LIGHT, PyramidOptions.REPORT);
		Drawing drawing = PyramidDrawing.of(layout);

		Document text = parse(SvgPainter.inline().paint(drawing, Locale.CANADA, "p"));
		Document outlined = parse(SvgPainter.outlined().paint(drawing, Locale.CANADA, "p"));

		assertThat(outlined.getElementsByTagName("text").getLength()).isZero();
		assertThat(outlined.getElementsByTagName("path").getLength())
				.isEqualTo(text.getElementsByTagName("path").getLength() + text.getElementsByTagName("text").getLength());
		assertThat(outlined.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(layout.alt());
	}

	@Test
	void escapesHostileTextsAndForbiddenCharacters() throws Exception {
		String hostile = "<script>alert('x')</script> & \"q\" \u0000\ud83d\ude00";
		var line = new TextLine(hostile, 1.005, -0.5, 10, 12, false, "#000000");
		var layout = new PyramidLayout(100, 100, "#ffffff", List.of(), List.of(line),
				List.of(new Band(0, "a", 0, 10, 0, 10, 0, 10, "#ffffff", "", line)), List.of(), List.of(), List.of(), hostile);

		Document svg = parse(SvgPainter.inline().paint(PyramidDrawing.of(layout), Locale.CANADA, "x\" onload=\"y"));

		assertThat(svg.getElementsByTagName("script").getLength()).isZero();
		assertThat(svg.getDocumentElement().hasAttribute("onload")).isFalse();
		assertThat(svg.getElementsByTagName("text").item(0).getTextContent())
				.isEqualTo("<script>alert('x')</script> & \"q\" \ufffd\ud83d\ude00");
	}

	@Test
	void aShapeWithoutAFillIsNotBlack() throws Exception {
		Document svg = parse(SvgPainter.inline().paint(new Drawing("", "", 10, 10, "#ffffff",
				List.of(new Drawing.Rectangle(0, 0, 4, 4, 0, "", "#b4560a"), new Drawing.Polygon(
						List.of(new Drawing.Point(0, 0), new Drawing.Point(4, 0), new Drawing.Point(4, 4)), "", "#b4560a", Drawing.Dash.NONE))),
				Locale.CANADA, "x"));

		// SVG fills a shape with black where no fill is given: SVG 2, 13.3
		for (String name : List.of("rect", "path")) {
			var last = svg.getElementsByTagName(name);
			assertThat(((Element) last.item(last.getLength() - 1)).getAttribute("fill")).as(name).isEqualTo("none");
		}
	}

	@Test
	void numbersHaveAtMostTwoDecimals() throws Exception {
		String svg = SvgPainter.inline().paint(
				Samples.layout(Samples.view(), Locale.CANADA_FRENCH, Palette.DARK, PyramidOptions.EDITOR), Locale.CANADA_FRENCH);

		assertThat(svg).doesNotContainPattern("[ \"LMHV][0-9-]+\\.[0-9]{3}").doesNotContain("NaN").doesNotContain("Infinity");
	}

	@Test
	void sameStudyGivesTheSameBytesAndNothingIsFetched() throws Exception {
		List<String> twice = new ArrayList<>();
		for (int i = 0; i < 2; i++) {
			twice.add(SvgPainter.standalone().paint(
					Samples.layout(Samples.view(), Locale.CANADA, Palette.LIGHT, PyramidOptions.REPORT), Locale.CANADA));
		}
		assertThat(twice.get(0)).isEqualTo(twice.get(1));
		assertThat(twice.get(0).replace("http://www.w3.org/2000/svg", "")).doesNotContain("http").doesNotContain("href")
				.contains("url(data:font/woff2;base64,");
	}

	private static Document parse(String svg) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
	}
}
