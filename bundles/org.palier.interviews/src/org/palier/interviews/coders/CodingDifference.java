// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.coders;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.corpus.InForce.Basis;
import org.palier.ground.text.Bilingual;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TextPosition;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Code;
import org.palier.model.Interview;
import org.palier.model.Passage;

/**
 * A difference between the coders of an interview. It is one place, or two overlapping places with different codes, of which each coder has
 * one. Not to be kept beyond the next change of the study.
 *
 * @param interview in which it lies
 * @param kind      how they differ
 * @param places    one, or two of different codes
 * @param basis     present basis of the result: decided, unanimous, by most or open; of two places the less settled one
 * @param decision  what was decided; empty when nobody did
 */
public record CodingDifference(Interview interview, Kind kind, List<CodePlace> places, Basis basis, Optional<Passage> decision) {

	/** The kind of a difference between coders. */
	public enum Kind {
		/** Some of them marked it, others did not. */
		SOME_ONLY,
		/** They gave the same code to other extents. */
		BOUNDS,
		/** They gave other codes to the same words. */
		CODES;

		/** Returns the name in scripts. */
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** Returns the words for a person. */
		public Bilingual text() {
			return CodersWords.text("kind." + id());
		}
	}

	/** Copies its list. */
	public CodingDifference {
		places = List.copyOf(places);
	}

	/**
	 * All differences of an interview, by beginning, decided or not; none where fewer than two of its coders coded, see
	 * {@link PassagesInForce#coders}.
	 */
	public static List<CodingDifference> of(Interview interview, TranscriptText text) {
		Set<String> ids = PassagesInForce.coders(interview);
		int coders = ids.size();
		if (coders < 2) {
			return List.of();
		}
		List<CodePlace> differing = CodePlace.of(interview, text, ids).stream().filter(it -> !it.isUnanimous(coders)).toList();
		List<CodingDifference> found = new ArrayList<>();
		Set<CodePlace> told = new HashSet<>();
		for (CodePlace place : differing) {
			if (told.add(place)) {
				List<CodePlace> both = new ArrayList<>(List.of(place));
				differing.stream()
						.filter(it -> !told.contains(it) && areOfOthers(place, it) && lieOnEachOther(text, place.span(), it.span()))
						.findFirst()
						.ifPresent(both::add);
				told.addAll(both);
				Kind kind = both.size() > 1 ? Kind.CODES : place.coders().size() < coders ? Kind.SOME_ONLY : Kind.BOUNDS;
				if (kind == Kind.SOME_ONLY && place.marks().stream().map(CodePlace.Mark::span).distinct().count() > 1) {
					kind = Kind.BOUNDS;
				}
				found.add(new CodingDifference(interview, kind, both,
						both.stream().map(it -> PassagesInForce.basis(interview, it, coders)).max(Comparator.naturalOrder()).orElseThrow(),
						both.stream().flatMap(it -> PassagesInForce.decision(interview, it).stream()).findFirst()));
			}
		}
		return found;
	}

	private static boolean areOfOthers(CodePlace one, CodePlace other) {
		return !one.code().equals(other.code()) && one.coders().stream().noneMatch(other.coders()::contains);
	}

	/** True when they share half of the longer one. */
	private static boolean lieOnEachOther(TranscriptText text, Span one, Span other) {
		if (!one.overlaps(other)) {
			return false;
		}
		TextPosition from = one.from().isBefore(other.from()) ? other.from() : one.from();
		TextPosition to = one.to().isBefore(other.to()) ? one.to() : other.to();
		return 2 * text.length(new Span(from, to)) >= Math.max(text.length(one), text.length(other));
	}

	/** By which it is named in files: the same as long as what was coded here is. */
	public String id() {
		return interview.getId() + "/" + places.stream().map(it -> it.code().getId()).collect(Collectors.joining("+")) + "/"
				+ places.stream().map(it -> it.marks().getFirst().passage().getId()).distinct().collect(Collectors.joining("+"));
	}

	/** From the first character that somebody marked to the last one. */
	public Span span() {
		TextPosition from = places.stream().map(it -> it.span().from()).min(Comparator.naturalOrder()).orElseThrow();
		TextPosition to = places.stream().map(it -> it.span().to()).max(Comparator.naturalOrder()).orElseThrow();
		return new Span(from, to);
	}

	/** The codes that are decided on. */
	public List<Code> codes() {
		return places.stream().map(CodePlace::code).toList();
	}

	/** The passages that are decided between, by beginning. */
	public List<Passage> passages() {
		return places.stream().flatMap(it -> it.marks().stream()).map(CodePlace.Mark::passage).distinct()
				.sorted(Comparator.comparing(Span::of)).toList();
	}

	/** True while nobody decided and no majority does. */
	public boolean isOpen() {
		return basis == Basis.OPEN;
	}
}
