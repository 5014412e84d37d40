// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;


import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.reports.content.FrontNumbers;

/** The sentences of the pages on standing, usages and answers. */
final class PageWords {

	static final Wording WORDS = new Wording(PageWords.class, "facts");
	/** Width of pictures: that of a letter page within its margins. */
	static final double WIDTH = 700;

	private static final double PERCENT = 100;
	private static final double SLIP = 1e-9;

	private PageWords() {
	}

	/** An interval as it stands beside its share: 9 to 14, its ends rounded outwards. */
	static Bilingual range(double low, double high) {
		return WORDS.text("range", FrontNumbers.count((long) Math.floor(low * PERCENT + SLIP)),
				FrontNumbers.count((long) Math.ceil(high * PERCENT - SLIP)));
	}

	/** So many of so many. */
	static Bilingual of(long part, long whole) {
		return WORDS.text("of", FrontNumbers.count(part), FrontNumbers.count(whole));
	}

	/** With a full stop. */
	static Bilingual ended(Bilingual sentence) {
		return new Bilingual(sentence.fr() + ".", sentence.en() + ".");
	}

	/** A time that somebody waited, in the largest unit that it fills and the next. @param seconds 0 or more */
	static Bilingual wait(double seconds) {
		long minutes = Math.round(seconds / 60);
		long hours = minutes / 60;
		return minutes < 60 ? WORDS.text("wait.minutes", minutes) : hours < 24 ? WORDS.text("wait.hours", hours, minutes % 60)
				: WORDS.text("wait.days", hours / 24, hours % 24);
	}
}
