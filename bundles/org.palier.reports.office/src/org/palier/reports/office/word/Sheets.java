// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * The letter pages of a document, section by section: those of a section are all upright or all on their side, and each
 * section but the first has the running head on its first page too. Lengths are twentieths of a point. Used by one thread.
 */
final class Sheets {

	private static final int SHORT = 12240;
	private static final int LONG = 15840;
	/** 14 mm, as in PDF. */
	private static final int SIDE = 794;

	/** The last section's, which names head and foot. */
	private final CTSectPr whole;
	/** Of the section that was begun. */
	private boolean aside;
	/** Of what comes next. */
	private boolean next;
	private boolean first = true;
	/** Whether there is anything in the section. */
	private boolean used;

	Sheets(CTSectPr whole) {
		this.whole = whole;
	}

	/** What comes next is on pages of this kind. */
	void turn(boolean aside) {
		next = aside;
	}

	/** True when what came before has to be ended by {@link #describe} before the next block. */
	boolean areTurned() {
		return used && aside != next;
	}

	/** A block is added. */
	void begin() {
		aside = next;
		used = true;
	}

	int width() {
		return (next ? LONG : SHORT) - 2 * SIDE;
	}

	/** Writes what the section is that ends here; another one begins. */
	void describe(CTSectPr section) {
		if (section != whole) {
			section.set(whole.copy());
		}
		if (!first && section.isSetTitlePg()) {
			section.unsetTitlePg();
		}
		CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
		size.setW(WordDocument.number(aside ? LONG : SHORT));
		size.setH(WordDocument.number(aside ? SHORT : LONG));
		if (aside) {
			size.setOrient(STPageOrientation.LANDSCAPE);
		}
		CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
		margins.setTop(WordDocument.number(aside ? 1077 : 1191));
		margins.setBottom(WordDocument.number(aside ? 907 : 1134));
		margins.setLeft(WordDocument.number(SIDE));
		margins.setRight(WordDocument.number(SIDE));
		margins.setHeader(WordDocument.number(567));
		margins.setFooter(WordDocument.number(510));
		margins.setGutter(WordDocument.number(0));
		first = false;
		used = false;
	}
}
