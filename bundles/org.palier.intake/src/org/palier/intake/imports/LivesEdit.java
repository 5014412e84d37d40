// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.intake.imports.CensusChanges.Changed;
import org.palier.intake.imports.CensusFact.LifeFact;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.FormerName;
import org.palier.model.Study;
import org.palier.study.history.FormerNames;
import org.palier.study.history.LifeSource;

/** Begins, ends and successors of agencies, as lists state them: finds differences and writes them. On the thread of the study. */
final class LivesEdit {

	private static final String BEGUN = "begunOn";
	private static final String ENDED = "endedOn";
	private static final String SUCCESSORS = "successors";
	private static final String FORMERS = "formerNames";
	private static final String SOURCE = "lifeSource";

	private final Study study;
	private @Nullable Map<String, Agency> byName;

	/** @param study whose agencies are all there */
	LivesEdit(Study study) {
		this.study = study;
	}

	/**
	 * The differences of a list from the study, field by field.
	 *
	 * @param agency null when the study does not have it: then nothing is different
	 */
	static List<Changed> differences(@Nullable Agency agency, LifeFact fact) {
		if (agency == null) {
			return List.of();
		}
		var found = new ArrayList<Changed>();
		add(found, fact, BEGUN, Objects.toString(agency.getBegunOn(), ""), Objects.toString(fact.begun(), ""));
		add(found, fact, ENDED, Objects.toString(agency.getEndedOn(), ""), Objects.toString(fact.ended(), ""));
		if (!areKnown(agency, fact.successors())) {
			List<String> was = Stream.concat(agency.getSuccessors().stream().map(it -> Bilingual.of(it.getName()).in(Locale.CANADA_FRENCH)),
					agency.getSuccessorNames().stream()).toList();
			add(found, fact, SUCCESSORS, String.join(" ; ", was), String.join(" ; ", fact.successors()));
		}
		if (!others(agency, fact).isEmpty()) {
			add(found, fact, FORMERS, FormerNames.written(agency.getFormerNames()), String.join(" ; ", fact.formers()));
		}
		LifeSource source = LifeSource.of(agency);
		if (!fact.source().equals(source.id())) {
			add(found, fact, SOURCE, source.name(), fact.source());
		}
		return found;
	}

	private static void add(List<Changed> found, LifeFact fact, String field, String was, String is) {
		if (!is.isEmpty() && !is.equals(was)) {
			found.add(new Changed(fact.agency(), field, was, is));
		}
	}

	/** The fact without the fields that stay as they are. @param kept as {@link #differences} names them */
	static LifeFact without(Set<String> kept, LifeFact fact) {
		return new LifeFact(fact.agency(), kept.contains(BEGUN) ? null : fact.begun(), kept.contains(ENDED) ? null : fact.ended(),
				kept.contains(SUCCESSORS) ? List.of() : fact.successors(), kept.contains(FORMERS) ? List.of() : fact.formers(),
				kept.contains(SOURCE) ? "" : fact.source());
	}

	/** Former names that the study does not have for the agency, or has without their last day. */
	private static List<FormerName> others(Agency agency, LifeFact fact) {
		return fact.formers().stream().map(it -> FormerNames.one(it, null)).filter(it -> !agency.getFormerNames().contains(it)).distinct()
				.toList();
	}

	private static boolean areKnown(Agency agency, List<String> successors) {
		Set<String> known = new TreeSet<>();
		agency.getSuccessors().forEach(it -> known.addAll(keys(it)));
		agency.getSuccessorNames().forEach(it -> known.add(NameKey.of(it)));
		return successors.stream().allMatch(it -> known.contains(NameKey.of(it)));
	}

	private static List<String> keys(Agency agency) {
		Bilingual name = Bilingual.of(agency.getName());
		return Stream.of(name.fr(), name.en(), Objects.requireNonNullElse(agency.getId(), "")).map(NameKey::of).filter(it -> !it.isEmpty())
				.toList();
	}

	/** Writes what a list states. */
	void write(Agency agency, LifeFact fact) {
		agency.setBegunOn(fact.begun() == null ? agency.getBegunOn() : fact.begun());
		agency.setEndedOn(fact.ended() == null ? agency.getEndedOn() : fact.ended());
		agency.getFormerNames().addAll(others(agency, fact));
		agency.setLifeSource(fact.source().isEmpty() ? agency.getLifeSource() : fact.source());
		if (fact.successors().isEmpty() || areKnown(agency, fact.successors())) {
			return;
		}
		agency.getSuccessors().clear();
		agency.getSuccessorNames().clear();
		for (String each : fact.successors()) {
			Agency successor = byName().get(NameKey.of(each));
			if (successor == null || successor == agency) {
				agency.getSuccessorNames().add(each);
			} else if (!agency.getSuccessors().contains(successor)) {
				agency.getSuccessors().add(successor);
			}
		}
	}

	/** Agencies by their names; of two with one name, the one that is not known from accounts alone. */
	private Map<String, Agency> byName() {
		Map<String, Agency> known = byName;
		if (known == null) {
			Map<String, Agency> made = new HashMap<>();
			Stream.concat(Agencies.of(study).filter(it -> !it.isUnmatched()), Agencies.of(study).filter(Agency::isUnmatched))
					.forEach(it -> keys(it).forEach(key -> made.putIfAbsent(key, it)));
			byName = made;
			known = made;
		}
		return known;
	}
}
