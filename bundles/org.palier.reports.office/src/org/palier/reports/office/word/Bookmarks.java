// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The places of a document that something in it points at. What a page points at by an id becomes a hidden bookmark in
 * the next paragraph after the element that has the id. Used by one thread.
 */
final class Bookmarks {

	private final Map<String, String> names = new LinkedHashMap<>();
	private final Set<String> targets = new LinkedHashSet<>();
	private final List<String> waiting = new ArrayList<>();
	private int placed;

	/** @param page whose links are known at once */
	Bookmarks(Document page) {
		Set<String> ids = new LinkedHashSet<>();
		NodeList all = page.getElementsByTagName("*");
		for (int i = 0; i < all.getLength(); i++) {
			ids.add(((Element) all.item(i)).getAttribute("id"));
		}
		NodeList links = page.getElementsByTagName("a");
		for (int i = 0; i < links.getLength(); i++) {
			String address = ((Element) links.item(i)).getAttribute("href");
			if (address.startsWith("#") && ids.contains(address.substring(1))) {
				targets.add(address.substring(1));
			}
		}
	}

	/** True for the id of an element that the page has and links to. */
	boolean isTarget(String id) {
		return targets.contains(id);
	}

	/** The name of the bookmark of an id: letters and digits, 40 at most; the underscore hides it from lists. */
	String name(String id) {
		return names.computeIfAbsent(id, it -> "_p" + (names.size() + 1));
	}

	/** An element begins: the next paragraph is what its id names. */
	void enter(Element element) {
		if (isTarget(element.getAttribute("id"))) {
			waiting.add(name(element.getAttribute("id")));
		}
	}

	/** A paragraph begins. */
	void place(CTP paragraph) {
		waiting.forEach(it -> place(paragraph, it));
		waiting.clear();
	}

	/** A paragraph that the contents name. @return the bookmark's name */
	String entry(CTP paragraph) {
		String name = "_Toc" + (100_000_000 + placed);
		place(paragraph, name);
		return name;
	}

	private void place(CTP paragraph, String name) {
		CTBookmark start = paragraph.addNewBookmarkStart();
		start.setId(WordDocument.number(placed));
		start.setName(name);
		paragraph.addNewBookmarkEnd().setId(WordDocument.number(placed));
		placed++;
	}
}
