// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palier.pictures.Rgb;
import org.palier.reports.Samples;
import org.palier.reports.template.ReportTemplate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Tests the demands of WCAG 2.2 on a page that can be checked in its text: the page is parsed, not searched. */
class HtmlAccessibilityTest {

	static List<Locale> languages() {
		return Samples.languages();
	}

	@ParameterizedTest
	@MethodSource("languages")
	void headingsGoDownStepByStepFromOneTitle(Locale locale) throws Exception {
		List<Integer> levels = new ArrayList<>();
		elements(page(locale)).stream().map(Element::getTagName).filter(it -> it.matches("h[1-6]"))
				.forEach(it -> levels.add(it.charAt(1) - '0'));

		assertThat(levels.get(0)).isEqualTo(1);
		assertThat(levels.stream().filter(it -> it == 1)).hasSize(1);
		for (int i = 1; i < levels.size(); i++) {
			assertThat(levels.get(i)).as("heading %d", i).isLessThanOrEqualTo(levels.get(i - 1) + 1);
		}
	}

	@ParameterizedTest
	@MethodSource("languages")
	void pageHasLanguageTitleMainAndASkipLinkFirst(Locale locale) throws Exception {
		Document page = page(locale);

		assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(locale.toLanguageTag());
		assertThat(page.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
		assertThat(page.getElementsByTagName("main").getLength()).isEqualTo(1);
		Element body = (Element) page.getElementsByTagName("body").item(0);
		Element first = elements(body).get(0);
		assertThat(first.getTagName()).isEqualTo("a");
		assertThat(first.getAttribute("href")).isEqualTo("#" + ((Element) page.getElementsByTagName("main").item(0)).getAttribute("id"));
	}

	@ParameterizedTest
	@MethodSource("languages")
	void everyTableHasACaptionHeadsWithScopeAndRowsOfOneLength(Locale locale) throws Exception {
		var tables = page(locale).getElementsByTagName("table");

		assertThat(tables.getLength()).isEqualTo(4);
		for (int i = 0; i < tables.getLength(); i++) {
			Element table = (Element) tables.item(i);
			assertThat(elements(table).get(0).getTagName()).isEqualTo("caption");
			assertThat(elements(table).get(0).getTextContent()).isNotBlank();
			elements(table).stream().filter(it -> it.getTagName().equals("th"))
					.forEach(it -> assertThat(it.getAttribute("scope")).isIn("col", "row"));
			assertThat(elements(table).stream().filter(it -> it.getTagName().equals("tr")).map(HtmlAccessibilityTest::cells).distinct()).hasSize(1);
		}
	}

	@ParameterizedTest
	@MethodSource("languages")
	void everyFigureHasANameWordsAndACaption(Locale locale) throws Exception {
		for (Element element : elements(page(locale))) {
			switch (element.getTagName()) {
			case "svg" -> {
				assertThat(element.getAttribute("role")).isEqualTo("img");
				for (String id : element.getAttribute("aria-labelledby").split(" ")) {
					assertThat(elements(element).stream().filter(it -> it.getAttribute("id").equals(id)).findFirst().orElseThrow()
							.getTextContent()).isNotBlank();
				}
			}
			case "figure" -> assertThat(elements(element)).anyMatch(it -> it.getTagName().equals("figcaption"));
			case "img" -> assertThat(element.getAttribute("alt")).isNotBlank();
			case "a" -> assertThat(element.getTextContent()).isNotBlank();
			default -> {
				// others need no name
			}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("languages")
	void textCanBeReadOnItsGround(Locale locale) throws Exception {
		String style = new HtmlReport().render(Samples.content(locale));
		Map<String, String> colours = ReportTemplate.standard().colours();
		Rgb white = Rgb.of("#ffffff");
		for (String text : List.of("deep", "ink", "second")) {
			for (String ground : List.of("#ffffff", colours.get("wash"))) {
				assertThat(Rgb.of(colours.get(text)).contrast(Rgb.of(ground))).as(text + " on " + ground).isGreaterThanOrEqualTo(4.5);
			}
		}
		// on the head of the page; each is in the sheet
		for (String text : List.of("#d6e8ed", "#eaf3f5", "#fff")) {
			assertThat(style).contains(text);
			assertThat((text.equals("#fff") ? white : Rgb.of(text)).contrast(Rgb.of(colours.get("deep")))).isGreaterThanOrEqualTo(4.5);
		}
		assertThat(Rgb.of("#3d2a00").contrast(Rgb.of("#ffd782"))).isGreaterThanOrEqualTo(4.5);
		assertThat(Rgb.of("#12384a").contrast(Rgb.of("#e4eef1"))).isGreaterThanOrEqualTo(4.5);
		assertThat(style).contains("@media print", "@page");
	}

	private static int cells(Element row) {
		return (int) elements(row).stream().filter(it -> it.getTagName().equals("td") || it.getTagName().equals("th")).count();
	}

	private static Document page(Locale locale) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new InputSource(new StringReader(new HtmlReport().render(Samples.content(locale)))));
	}

	private static List<Element> elements(Document page) {
		return elements(page.getDocumentElement());
	}

	/** All within a node, in the order of the page. */
	private static List<Element> elements(Node node) {
		List<Element> found = new ArrayList<>();
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				found.add(element);
				found.addAll(elements(element));
			}
		}
		return found;
	}
}
