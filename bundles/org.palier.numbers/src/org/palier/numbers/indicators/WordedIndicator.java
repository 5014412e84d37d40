// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.Set;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * An indicator whose title lies in the messages beside it under ID.title.
 */
public abstract class WordedIndicator implements Indicator {

	private final String id;
	private final Wording words;
	private final Set<Part> parts;

	/** One of this package. */
	WordedIndicator(String id, Part... parts) {
		this(id, IndicatorWords.WORDS, parts);
	}

	/**
	 * One of another package or plug-in.
	 *
	 * @param words which have ID.title
	 * @param parts of a view that it reads
	 */
	protected WordedIndicator(String id, Wording words, Part... parts) {
		this.id = id;
		this.words = words;
		this.parts = Set.of(parts);
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final Bilingual title() {
		return words.text(id + ".title");
	}

	@Override
	public final Set<Part> reads() {
		return parts;
	}
}
