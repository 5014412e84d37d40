// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.files.UnknownValue;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.mapping.Mapping;
import org.palier.study.attribution.StudyAccounts;

/** The bodies that a column of posts names in place of accounts, and the names that are none. One file and one thread use it. */
final class NamedBodies {

	private static final int SHOWN = 12;
	/** A person who is asked about more names gives up. */
	private static final int ASKED = 200;

	/**
	 * The meaning of a name.
	 *
	 * @param agency id; empty for none
	 * @param open   nobody said what the name means
	 */
	private record Meaning(Optional<String> agency, boolean open) {
	}

	private final CensusDirectory directory;
	private final Mapping mapping;
	private final Map<String, Meaning> meanings = new HashMap<>();
	private final Map<String, Integer> unknown = new TreeMap<>();
	private long found;

	/** @param mapping has what a person said that names mean */
	NamedBodies(CensusDirectory directory, Mapping mapping) {
		this.directory = directory;
		this.mapping = mapping;
	}

	/** The name of the body that is written otherwise, such as by its acronym; what names no body as it stands. */
	String named(String written) {
		if (written.isEmpty()) {
			return written;
		}
		Meaning meaning = meanings.computeIfAbsent(written, this::meaning);
		if (meaning.agency().isPresent()) {
			found++;
		} else if (meaning.open()) {
			unknown.merge(written, 1, Integer::sum);
		}
		return meaning.agency().map(this::called).orElse(written);
	}

	private Meaning meaning(String written) {
		Optional<String> said = mapping.meaning(PostField.AUTHOR.key(), written);
		if (said.isPresent() && said.get().isEmpty()) {
			return new Meaning(Optional.empty(), false);
		}
		Optional<String> agency = agency(said.orElse(written));
		return new Meaning(agency, agency.isEmpty());
	}

	private Optional<String> agency(String written) {
		return Optional.of(written).filter(directory::hasAgency).or(() -> directory.agencyByName(written))
				.or(() -> directory.agencyByAcronym(written));
	}

	/** The name of a body by which its posts are found again: one that nobody takes for a handle, where it has one. */
	private String called(String agency) {
		Bilingual name = directory.nameOf(agency);
		List<String> names = Stream.of(name.fr(), name.en()).filter(it -> !it.isEmpty()).toList();
		return names.stream().filter(StudyAccounts::namesBody).findFirst().or(() -> names.stream().findFirst()).orElse(agency);
	}

	/**
	 * The names to ask a person about, the most frequent first. Where no name is a body's the authors may be anybody: one is asked about
	 * those alone that are near to the name of a body.
	 */
	List<UnknownValue> unknown(String column) {
		Comparator<Map.Entry<String, Integer>> frequent = Map.Entry.<String, Integer>comparingByValue().reversed();
		return unknown.entrySet().stream().sorted(frequent.thenComparing(Map.Entry.comparingByKey())).limit(ASKED)
				.map(it -> new UnknownValue(PostField.AUTHOR.key(), column, it.getKey(), it.getValue(), directory.agenciesNear(it.getKey())))
				.filter(it -> found > 0 || !it.near().isEmpty()).toList();
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
		// In quotation marks, by which a study that hides names knows them.
		return List.of(matched, words.text("bodies_unknown", unknown.values().stream().mapToInt(Integer::intValue).sum(),
				new Bilingual(listed(words, Locale.CANADA_FRENCH), listed(words, Locale.CANADA))));
	}

	private String listed(Wording words, Locale locale) {
		return unknown.entrySet().stream().limit(SHOWN).map(it -> words.text("body_count", it.getKey(), it.getValue()).in(locale))
				.collect(Collectors.joining(", ")) + (unknown.size() > SHOWN ? ", …" : "");
	}
}
