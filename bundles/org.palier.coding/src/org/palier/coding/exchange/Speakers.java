// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.palier.corpus.CoderKind;
import org.palier.corpus.PersonCoder;
import org.palier.ground.text.CensusIds;
import org.palier.model.Coder;
import org.palier.model.Study;

/** Coders as tables name them: those of a study, by id or name, and those who are new to it. For one import, in one thread. */
final class Speakers {

	/** A coder. @param id by which codings name them */
	record Speaker(String id, CoderKind kind) {
	}

	private final Map<String, String> known = new HashMap<>();
	private final Set<String> taken = new HashSet<>();
	private final List<PersonCoder> unknown = new ArrayList<>();

	Speakers(List<PersonCoder> persons) {
		persons.forEach(it -> known.put(plain(it.name()), it.id()));
		// An id is preferred to the name of another person.
		persons.forEach(it -> known.put(plain(it.id()), it.id()));
		persons.forEach(it -> taken.add(it.id()));
	}

	/** The persons of a study. */
	static List<PersonCoder> of(Study study) {
		return study.getCoders().stream().filter(it -> it.getKind() != org.palier.model.CoderKind.MACHINE).map(Speakers::person).toList();
	}

	private static PersonCoder person(Coder coder) {
		return new PersonCoder(coder.getId(), coder.getName() == null ? coder.getId() : coder.getName());
	}

	private static String plain(String word) {
		return word.strip().toLowerCase(Locale.ROOT);
	}

	/** The coder whom a word names. */
	Speaker of(String word, CoderKind kind) {
		if (kind == CoderKind.MACHINE) {
			return new Speaker(word.strip(), kind);
		}
		return new Speaker(known.computeIfAbsent(plain(word), it -> added(word.strip())), kind);
	}

	private String added(String name) {
		String stem = CensusIds.of(name).isEmpty() ? "coder" : CensusIds.of(name);
		String id = stem;
		for (int i = 2; taken.contains(id); i++) {
			id = stem + "-" + i;
		}
		taken.add(id);
		unknown.add(new PersonCoder(id, name));
		return id;
	}

	/** Persons whom the study does not know. */
	List<PersonCoder> unknown() {
		return List.copyOf(unknown);
	}
}
