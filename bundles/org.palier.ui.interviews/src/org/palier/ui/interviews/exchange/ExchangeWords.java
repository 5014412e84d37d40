// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.exchange;

import java.util.Locale;

import org.palier.ground.text.Wording;

/** The words of these windows, in the language of the workbench. */
final class ExchangeWords {

	private static final Wording WORDS = new Wording(ExchangeWords.class, "messages");

	private ExchangeWords() {
	}

	static String said(String key, Object... arguments) {
		return WORDS.text(key, arguments).in(Locale.getDefault());
	}
}
