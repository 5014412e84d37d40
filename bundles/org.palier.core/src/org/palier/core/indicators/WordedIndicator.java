// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import java.util.Set;

import org.palier.core.text.Bilingual;

/** An indicator whose title lies in this package's messages under ID.title. */
abstract class WordedIndicator implements Indicator {

	private final String id;
	private final Set<Part> parts;

	/** @param parts of a view that it reads */
	WordedIndicator(String id, Part... parts) {
		this.id = id;
		this.parts = Set.of(parts);
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final Bilingual title() {
		return Counting.WORDS.text(id + ".title");
	}

	@Override
	public final Set<Part> reads() {
		return parts;
	}
}
