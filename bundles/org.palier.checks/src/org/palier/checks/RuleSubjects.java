// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Identified;
import org.palier.model.LocalizedText;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.Usage;

/** What the rules walk over, and what their sentences call it. */
final class RuleSubjects {

	private RuleSubjects() {
	}

	/** Whether what is lacking is lacking nearly everywhere, so that it is told once for all: ten or more, and at least half. */
	static boolean areMost(long number, long all) {
		return number >= 10 && 2 * number >= all;
	}

	static Stream<Agency> agencies(Study study) {
		return Agencies.of(study);
	}

	/** What an agency is called, as {@link NameKey#of} makes names comparable; without the languages that lack it. */
	static Set<String> nameKeys(Agency agency) {
		Bilingual name = Bilingual.of(agency.getName());
		var keys = new LinkedHashSet<String>();
		Stream.of(name.fr(), name.en()).map(NameKey::of).filter(it -> !it.isEmpty()).forEach(keys::add);
		return keys;
	}

	static List<Theory> orderedTheories(Study study) {
		return study.getTheories().stream().filter(Theory::isOrdered).toList();
	}

	/** Presences with a platform. */
	static Stream<Presence> presences(Study study) {
		return agencies(study).flatMap(it -> it.getPresences().stream()).filter(it -> it.getPlatform() != null);
	}

	/** The agency that a presence is of. */
	static Agency agency(Presence presence) {
		return (Agency) presence.eContainer();
	}

	static Bilingual name(Presence presence) {
		return name(presence.getPlatform(), presence.getPlatform().getName());
	}

	static Bilingual name(Agency agency) {
		return name(agency, agency.getName());
	}

	static Bilingual name(Usage usage) {
		return name(usage, usage.getName());
	}

	static Bilingual name(Theory theory) {
		return name(theory, theory.getName());
	}

	/** Its name, or its id when nobody named it. */
	static Bilingual name(Identified thing, LocalizedText name) {
		Bilingual written = Bilingual.of(name);
		return written.isEmpty() ? Bilingual.same(String.valueOf(thing.getId())) : written;
	}
}
