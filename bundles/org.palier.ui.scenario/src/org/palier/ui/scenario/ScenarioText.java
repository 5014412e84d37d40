// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.Locale;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/** The sentences of this package; names of features and kinds are found by their ids in the model. */
final class ScenarioText {

	private static final Wording WORDS = new Wording(ScenarioText.class, "messages");

	private ScenarioText() {
	}

	/** In the language of the workbench. */
	static String of(String key, Object... arguments) {
		return both(key, arguments).in(Locale.getDefault());
	}

	/** In both, e.g. for names that enter the study. */
	static Bilingual both(String key, Object... arguments) {
		return WORDS.text(key, arguments);
	}
}
