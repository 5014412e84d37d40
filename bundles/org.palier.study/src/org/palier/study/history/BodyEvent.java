// SPDX-License-Identifier: EPL-2.0
package org.palier.study.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.palier.ground.text.Bilingual;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.FormerName;
import org.palier.model.Study;

/**
 * An event of an agency on a day: it began, changed its name, or ended.
 *
 * @param agency     id
 * @param name       what it is called today
 * @param former     what it was called until that day; empty when it was not renamed
 * @param successors ids of the agencies that took its place; none when it did not end
 * @param others     names of those of them that the study has, and then of those that it does not have
 * @param source     where it is written, and what people call that; empty when nobody says
 */
public record BodyEvent(LocalDate day, Kind kind, String agency, Bilingual name, Bilingual former, List<String> successors,
		List<Bilingual> others, LifeSource source) {

	/** The kind of event. */
	public enum Kind {
		/** It began. */
		BEGUN,
		/** It had another name from then on. */
		RENAMED,
		/** It ended. */
		ENDED
	}

	private static final LifeSource NOWHERE = new LifeSource("", "");

	/** Copies its lists. */
	public BodyEvent {
		successors = List.copyOf(successors);
		others = List.copyOf(others);
	}

	/** All that happened to some agencies of a study, in order of time. @param agencies ids of those that are looked at */
	public static List<BodyEvent> of(Study study, Set<String> agencies) {
		List<BodyEvent> events = new ArrayList<>();
		Agencies.of(study).filter(it -> agencies.contains(it.getId())).forEach(it -> add(it, events));
		events.sort(Comparator.comparing(BodyEvent::day).thenComparing(BodyEvent::kind));
		return events;
	}

	private static void add(Agency agency, List<BodyEvent> events) {
		Lifetime life = Lifetime.of(agency);
		Bilingual name = Bilingual.of(agency.getName());
		LifeSource source = LifeSource.of(agency);
		LocalDate begun = life.begun();
		LocalDate ended = life.ended();
		if (begun != null) {
			events.add(new BodyEvent(begun, Kind.BEGUN, agency.getId(), name, Bilingual.EMPTY, List.of(), List.of(), source));
		}
		for (FormerName former : agency.getFormerNames()) {
			LocalDate until = former.until();
			if (until != null) {
				var was = new Bilingual(Objects.requireNonNullElse(former.fr(), ""), Objects.requireNonNullElse(former.en(), ""));
				events.add(new BodyEvent(until, Kind.RENAMED, agency.getId(), name, was, List.of(), List.of(), NOWHERE));
			}
		}
		if (ended != null) {
			List<Bilingual> others = new ArrayList<>(agency.getSuccessors().stream().map(it -> Bilingual.of(it.getName())).toList());
			agency.getSuccessorNames().forEach(it -> others.add(Bilingual.same(it)));
			events.add(new BodyEvent(ended, Kind.ENDED, agency.getId(), name, Bilingual.EMPTY,
					agency.getSuccessors().stream().map(Agency::getId).toList(), others, source));
		}
	}
}
