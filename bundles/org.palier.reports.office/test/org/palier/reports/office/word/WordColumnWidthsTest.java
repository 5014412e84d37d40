// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.palier.pictures.FontMetrics;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Widths of columns in which a pencil can lay out the words. */
class ColumnWidthsTest {

	private static final double SIZE = 170;
	private static final int WHOLE = 10_000;

	private final Document page;

	ColumnWidthsTest() throws Exception {
		page = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
	}

	@Test
	void whatFitsHasItsLineAndTheWholeIsUsed() {
		int[] widths = widths(List.of("Agency", "Number"), List.of(List.of("Department of Finance", "12"), List.of("Health", "3,456")), WHOLE);

		assertThat(Arrays.stream(widths).sum()).isEqualTo(WHOLE);
		assertThat(widths[0]).isGreaterThan(width("Department of Finance"));
		assertThat(widths[1]).isGreaterThan(width("Number"));
	}

	@Test
	void noWordIsCutWhileThereIsRoom() {
		List<String> heads = IntStream.range(0, 7).mapToObj(it -> "Intervalle inférieure").toList();
		List<String> row = IntStream.range(0, 7).mapToObj(it -> "100,0 %").toList();

		assertThat(Arrays.stream(widths(heads, List.of(row), WHOLE)).boxed()).isNotEmpty().allMatch(it -> it > width("inférieure") * 1.04);
	}

	@Test
	void ofTwoTextsTheRareLongOneTakesLines() {
		// one long note against ten names: a note of several lines is lower than ten names of two
		List<List<String>> rows = new java.util.ArrayList<>(
				IntStream.range(0, 10).mapToObj(it -> List.of("Gouvernement du Québec et du Canada", "court")).toList());
		rows.add(List.of("Québec", "une note assez longue pour prendre plusieurs lignes dans sa colonne, dont personne ne s’étonnera ici"));
		int[] widths = widths(List.of("Nom", "Note"), rows, 6000);

		assertThat(Arrays.stream(widths).sum()).isEqualTo(6000);
		assertThat(widths[0]).isGreaterThan(width("Gouvernement du Québec et du Canada"));
	}

	@Test
	void moreThanThereIsStillHasTheWholeWidth() {
		List<String> row = IntStream.range(0, 12).mapToObj(it -> "anticonstitutionnellement").toList();

		assertThat(Arrays.stream(widths(row, List.of(row), 3000)).sum()).isEqualTo(3000);
	}

	private int[] widths(List<String> heads, List<List<String>> rows, int whole) {
		return WordColumnWidths.of(List.of(row("th", heads)), rows.stream().map(it -> row("td", it)).toList(), SIZE, whole);
	}

	private Element row(String name, List<String> texts) {
		Element row = page.createElement("tr");
		texts.forEach(it -> row.appendChild(page.createElement(name)).setTextContent(it));
		return row;
	}

	private static int width(String text) {
		return (int) FontMetrics.openSans().width(text, SIZE, false);
	}
}
