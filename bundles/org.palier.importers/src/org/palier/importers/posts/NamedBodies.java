// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;

/** The bodies that a column of posts names in place of accounts, and the names that are none. One file and one thread use it. */
final class NamedBodies {

	private static final int SHOWN = 12;

	private final CensusDirectory directory;
	private final Map<String, Optional<Bilingual>> known = new HashMap<>();
	private final Map<String, Integer> unknown = new TreeMap<>();
	private long found;

	NamedBodies(CensusDirectory directory) {
		this.directory = directory;
	}

	/** The name of the body that is written otherwise, such as by its acronym; what names no body as it stands. */
	String named(String written) {
		Optional<Bilingual> body = written.isEmpty() ? Optional.empty()
				: known.computeIfAbsent(written, it -> directory.agencyByName(it).map(directory::nameOf));
		if (body.isPresent()) {
			found++;
		} else if (!written.isEmpty()) {
			unknown.merge(written, 1, Integer::sum);
		}
		return body.map(it -> it.fr().isEmpty() ? it.en() : it.fr()).orElse(written);
	}

	/** The sentences on these names; none where no body is among them. */
	List<Bilingual> remarks(String column, Wording words) {
		if (found == 0) {
			return List.of();
		}
		Bilingual matched = words.text("bodies_named", column, found);
		if (unknown.isEmpty()) {
			return List.of(matched);
		}
		String names = unknown.entrySet().stream().limit(SHOWN).map(it -> it.getKey() + " (" + it.getValue() + ")")
				.collect(Collectors.joining(", "));
		return List.of(matched, words.text("bodies_unknown", unknown.values().stream().mapToInt(Integer::intValue).sum(),
				names + (unknown.size() > SHOWN ? ", …" : "")));
	}
}
