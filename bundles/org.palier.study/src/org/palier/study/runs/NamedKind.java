// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.util.MissingResourceException;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * A kind of run of which others need to know its id alone; the room that does such runs declares it. What a study on disk names and
 * nobody here knows is one as well.
 *
 * @param id as studies and manifests name it
 */
public record NamedKind(String id) implements RunKind {

	private static final Wording WORDS = new Wording(NamedKind.class, "messages");

	/** As the messages of this package say it under {@code kind.ID}; of a kind that has no words there, its id. */
	@Override
	public Bilingual name() {
		try {
			return WORDS.text("kind." + id);
		} catch (MissingResourceException unnamed) {
			return Bilingual.same(id);
		}
	}
}
