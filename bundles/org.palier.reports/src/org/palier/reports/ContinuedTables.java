// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.palier.core.text.Bilingual;
import org.palier.core.text.Wording;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;

/**
 * The tables of a page that go on on a further one. Names that a row repeats from the row above are hidden; in a row that
 * begins a sheet they are told again, as continued, for nobody should turn back to learn whose numbers these are. Where
 * sheets begin is known once all is laid out, and a name told again may move what follows: so it is laid out once more
 * until nothing changes. Used by one thread.
 */
final class ContinuedTables {

	private static final String ROW = "continued-row-";
	private static final String HIDDEN = "hidden";

	private final Wording wording = new Wording(ContinuedTables.class, "report");
	private final Locale locale;
	/** Rows that repeat a name, by id, each with the row above it. */
	private final Map<String, String> above = new LinkedHashMap<>();
	/** Hidden names by the id of their row. */
	private final Map<String, List<Element>> names = new HashMap<>();
	private final Map<Element, String> words = new HashMap<>();
	private final Set<String> told = new LinkedHashSet<>();

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
	}

	/** A copy: the list itself is looked for anew from the top at each change of an element. */
	private static List<Element> elements(NodeList found) {
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}

	/** Cells that hold a hidden name and nothing else. */
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
	 * Tells names again where sheets begin.
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
		if (begin.equals(told)) {
			return false;
		}
		told.forEach(row -> names.get(row).forEach(it -> say(it, HIDDEN, words.get(it))));
		told.clear();
		told.addAll(begin);
		told.forEach(row -> names.get(row).forEach(
				it -> say(it, "again", wording.text("table.continued", Bilingual.same(words.get(it))).in(locale))));
		return true;
	}

	/** Finds the sheet on which each row begins. */
	private static void locate(Box box, List<PageBox> pages, Map<String, Integer> sheets) {
		String id = box.getElement() == null ? "" : box.getElement().getAttribute("id");
		if (id.startsWith(ROW)) {
			for (PageBox page : pages) {
				if (box.getAbsY() >= page.getTop() && box.getAbsY() < page.getBottom()) {
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
