// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.word;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtDocPart;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The contents of a document: a field that the word processor makes anew when asked, filled with what the document has.
 * Only a word processor knows on what page an entry comes to lie, so there are links and no numbers until then. Used by one
 * thread.
 */
final class WordContents {

	/** Headings of two levels, and paragraphs whose style has one of these levels in the outline: captions. */
	private static final String INSTRUCTION = " TOC \\o \"1-2\" \\h \\z \\u ";

	/** @param level 1 or 2 */
	private record Entry(int level, String text, String bookmark) {
	}

	private final List<Entry> entries = new ArrayList<>();
	/** Where they go; null where the page has none. */
	private @Nullable CTSdtContentBlock place;

	/** They are to stand here. @param title above them; empty for none */
	void placeIn(CTSdtBlock part, String title) {
		CTSdtDocPart kind = part.addNewSdtPr().addNewDocPartObj();
		kind.addNewDocPartGallery().setVal("Table of Contents");
		kind.addNewDocPartUnique();
		CTSdtContentBlock content = part.addNewSdtContent();
		place = content;
		if (!title.isEmpty()) {
			CTP heading = paragraph(content, "TOCHeading");
			// the page before them is for readers who go no further, and contents begun at its foot are read by nobody
			heading.getPPr().addNewPageBreakBefore();
			WordText.text(heading.addNewR(), title);
		}
	}

	/** A heading or caption. */
	void add(int level, String text, String bookmark) {
		entries.add(new Entry(level, text, bookmark));
	}

	/** The document has all that it will have. */
	void fill() {
		CTSdtContentBlock content = place;
		if (content == null) {
			return;
		}
		CTP line = null;
		for (Entry entry : entries) {
			boolean first = line == null;
			line = paragraph(content, "TOC" + entry.level());
			if (first) {
				mark(line, STFldCharType.BEGIN);
				line.addNewR().addNewInstrText().setStringValue(INSTRUCTION);
				mark(line, STFldCharType.SEPARATE);
			}
			CTHyperlink link = line.addNewHyperlink();
			link.setAnchor(entry.bookmark());
			link.setHistory(true);
			WordText.text(link.addNewR(), entry.text());
		}
		if (line != null) {
			mark(line, STFldCharType.END);
		}
	}

	private static CTP paragraph(CTSdtContentBlock to, String style) {
		CTP paragraph = to.addNewP();
		paragraph.addNewPPr().addNewPStyle().setVal(style);
		return paragraph;
	}

	private static void mark(CTP to, STFldCharType.Enum type) {
		CTR run = to.addNewR();
		run.addNewFldChar().setFldCharType(type);
	}
}
