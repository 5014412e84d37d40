// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.reports.words.ReportWords;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;

/**
 * The tables of a page that continue on a further one. Names that a row repeats from the row above are hidden. In a row
 * that begins a sheet they are shown again, as continued, so that nobody has to turn back. The first rows of sheets are
 * known only once all is laid out, and a name shown again may move later rows. So the page is laid out once more until
 * nothing changes. A last row should not be on a sheet without the rows above it. Nor should the unit and the source be
 * on one without a row: a few rows go there with them. Used by one thread.
 */
final class ContinuedTables {

	private static final String ROW = "continued-row-";
	private static final String END = "continued-end-";
	private static final String HIDDEN = "hidden";
	/** Rows that go on to the last sheet of a table at least, and a table that has enough of them to give. */
	private static final int TOGETHER = 3;
	private static final int ENOUGH = 8;
	/** More notes than these may have a sheet of their own. */
	private static final int NOTES = 8;

	private final Wording wording = ReportWords.all();
	private final Locale locale;
	/** Rows that repeat a name, by id, each with the row above it. */
	private final Map<String, String> above = new LinkedHashMap<>();
	/** Hidden names by the id of their row. */
	private final Map<String, List<Element>> names = new HashMap<>();
	private final Map<Element, String> words = new HashMap<>();
	private final Set<String> told = new LinkedHashSet<>();
	private final List<Body> bodies = new ArrayList<>();

	/** @param end id of the last lines of its notes; empty where they may stand alone */
	private record Body(List<Element> rows, String end) {
	}

	/** @param page whose rows get ids */
	ContinuedTables(Document page, Locale locale) {
		this.locale = locale;
		List<Element> rows = elements(page.getElementsByTagName("tr"));
		String last = "";
		for (int i = 0; i < rows.size(); i++) {
			Element row = rows.get(i);
			List<Element> hidden = hidden(row);
			// the row above one that repeats a name is of the same table
			String id = ROW + i;
			row.setAttribute("id", id);
			if (!hidden.isEmpty()) {
				above.put(id, last);
				names.put(id, hidden);
				hidden.forEach(it -> words.put(it, it.getTextContent()));
			}
			last = id;
		}
		var tables = page.getElementsByTagName("div");
		for (int i = 0; i < tables.getLength(); i++) {
			Element table = (Element) tables.item(i);
			if (List.of(table.getAttribute("class").split(" ")).contains("table")) {
				bodies.add(body(table, END + i));
			}
		}
	}

	private static Body body(Element table, String end) {
		List<Element> rows = new ArrayList<>();
		var found = table.getElementsByTagName("tr");
		for (int i = 0; i < found.getLength(); i++) {
			if (((Element) found.item(i)).hasAttribute("data-row")) {
				rows.add((Element) found.item(i));
			}
		}
		var lines = table.getElementsByTagName("dl");
		boolean alone = lines.getLength() == 0 || table.getElementsByTagName("p").getLength() > NOTES;
		if (!alone) {
			Element last = null;
			for (Node line = lines.item(0).getFirstChild(); line != null; line = line.getNextSibling()) {
				last = line instanceof Element element ? element : last;
			}
			alone = last == null;
			if (last != null) {
				last.setAttribute("id", end);
			}
		}
		return new Body(rows, alone ? "" : end);
	}

	/** A copy: the list itself is searched again from the top at each change of an element. */
	private static List<Element> elements(NodeList found) {
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}

	/** Cells with a hidden name and nothing else. */
	private static List<Element> hidden(Element row) {
		List<Element> hidden = new ArrayList<>();
		for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
			if (cell.getFirstChild() instanceof Element name && name.getNextSibling() == null && name.getAttribute("class").equals(HIDDEN)) {
				hidden.add(name);
			}
		}
		return hidden;
	}

	/**
	 * Shows names again where sheets begin.
	 *
	 * @param laidOut the page as it is now
	 * @return true when the page is another one now, and must be laid out anew
	 */
	boolean change(PdfBoxRenderer laidOut) {
		Map<String, Integer> sheets = new HashMap<>();
		locate(laidOut.getRootBox(), laidOut.getRootBox().getLayer().getPages(), sheets);
		Set<String> begin = new LinkedHashSet<>();
		above.forEach((row, before) -> {
			if (sheets.containsKey(row) && !sheets.get(row).equals(sheets.get(before))) {
				begin.add(row);
			}
		});
		boolean moved = bodies.removeIf(it -> move(it, sheets));
		if (begin.equals(told)) {
			return moved;
		}
		told.forEach(row -> names.get(row).forEach(it -> say(it, HIDDEN, words.get(it))));
		told.clear();
		told.addAll(begin);
		told.forEach(row -> names.get(row).forEach(
				it -> say(it, "again", wording.text("table.continued", Bilingual.same(words.get(it))).in(locale))));
		return true;
	}

	/** Sends the last rows of a table on to the next sheet where one of them, or what ends its notes, would be there alone. */
	private static boolean move(Body body, Map<String, Integer> sheets) {
		List<Integer> of = body.rows().stream().map(it -> sheets.getOrDefault(it.getAttribute("id"), 0)).toList();
		if (of.size() < ENOUGH) {
			return false;
		}
		int last = of.getLast();
		int end = sheets.getOrDefault(body.end(), last);
		boolean few = of.getFirst() < last && of.stream().filter(it -> it == last).count() < TOGETHER;
		if (few || end > last) {
			body.rows().get(of.size() - TOGETHER).setAttribute("style", "page-break-before: always");
		}
		return few || end > last;
	}

	/** Finds the sheet on which each row begins. */
	private static void locate(Box box, List<PageBox> pages, Map<String, Integer> sheets) {
		String id = box.getElement() == null ? "" : box.getElement().getAttribute("id");
		if (id.startsWith(ROW) || id.startsWith(END)) {
			// lines without room continue on the next sheet, and their box begins on the sheet before
			int place = id.startsWith(ROW) ? box.getAbsY() : box.getAbsY() + box.getHeight() - 1;
			for (PageBox page : pages) {
				if (place >= page.getTop() && place < page.getBottom()) {
					sheets.putIfAbsent(id, page.getPageNo());
				}
			}
		} else {
			box.getChildren().forEach(it -> locate(it, pages, sheets));
		}
	}

	private static void say(Element name, String kind, String text) {
		name.setAttribute("class", kind);
		name.setTextContent(text);
	}
}
