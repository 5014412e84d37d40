// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Study;

/**
 * The agencies of a study by their names in both languages, for accounts whose author is called as one of them. A name says little of who
 * writes: a person decides whose account it is. Reads the study once, in the thread that owns it.
 */
public final class Namesakes {

	private final Map<String, Agency> agencies = new HashMap<>();

	/** @param study whose agencies are asked for; a name of two of them is nobody’s */
	public Namesakes(Study study) {
		Set<String> several = new HashSet<>();
		Agencies.of(study).forEach(agency -> {
			Bilingual name = Bilingual.of(agency.getName());
			Stream.of(name.fr(), name.en()).map(NameKey::of).filter(it -> !it.isEmpty()).distinct().forEach(it -> {
				if (agencies.putIfAbsent(it, agency) != null) {
					several.add(it);
				}
			});
		});
		agencies.keySet().removeAll(several);
	}

	/** The one agency that is called so, whatever the case, accents and apostrophes. */
	public Optional<Agency> of(String author) {
		return Optional.ofNullable(agencies.get(NameKey.of(author)));
	}
}
