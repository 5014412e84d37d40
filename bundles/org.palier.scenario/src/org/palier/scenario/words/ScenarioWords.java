// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.words;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Agency;
import org.palier.model.Assumption;
import org.palier.model.Identified;
import org.palier.model.LocalizedText;
import org.palier.model.Platform;
import org.palier.model.Scenario;
import org.palier.model.Usage;

/** The sentences of this package, and what they call things. */
public final class ScenarioWords {

	private static final Wording WORDS = new Wording(ScenarioWords.class, "messages");

	private ScenarioWords() {
	}

	public static Bilingual text(String key, Object... arguments) {
		return WORDS.text(key, arguments);
	}

	/** Its name, or its id when nobody named it. */
	public static Bilingual name(Identified thing) {
		LocalizedText name = switch (thing) {
		case Assumption it -> it.getName();
		case Scenario it -> it.getName();
		case Platform it -> it.getName();
		case Agency it -> it.getName();
		case Usage it -> it.getName();
		default -> null;
		};
		Bilingual written = Bilingual.of(name);
		return written.isEmpty() ? Bilingual.same(String.valueOf(thing.getId())) : written;
	}
}
