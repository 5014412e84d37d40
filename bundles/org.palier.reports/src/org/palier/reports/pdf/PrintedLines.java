// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.pdf;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a printed line may end: as Java says, but never between an elided word and its noun, a day and its month, nor within a date. */
final class PrintedLines implements FSTextBreaker {

	private static final Pattern MONTH = Pattern
			.compile("(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
			+ "|January|February|March|April|May|June|July|August|September|October|November|December) .*",
			Pattern.DOTALL);

	private final BreakIterator places;
	private String text = "";

	PrintedLines(Locale locale) {
		this.places = BreakIterator.getLineInstance(locale);
	}

	@Override
	public int next() {
		int place = places.next();
		while (place != BreakIterator.DONE && place < text.length() && isJoined(place)) {
			place = places.next();
		}
		return place;
	}

	/** l’image, d'abord, 2025-09-26, 26 septembre 2025. */
	private boolean isJoined(int place) {
		char before = text.charAt(place - 1);
		char after = text.charAt(place);
		return (before == '’' || before == '\'') && Character.isLetter(after)
				|| before == ' ' && place > 1 && Character.isDigit(text.charAt(place - 2)) && MONTH.matcher(text.substring(place)).matches()
				|| before == '-' && Character.isDigit(after) && place > 1 && Character.isDigit(text.charAt(place - 2));
	}

	@Override
	public void setText(@Nullable String newText) {
		text = Objects.requireNonNull(newText);
		places.setText(text);
	}
}
