// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.coders;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.coding.sets.CodingSets;
import org.palier.interviews.coders.CodePlace.Mark;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Code;
import org.palier.model.Interview;
import org.palier.model.Passage;
import org.palier.model.Study;

/**
 * What holds of all that coders gave an interview which a set has several people code, by the rule of posts: what was decided; else what all of
 * them marked with the same code in the same extent; else what more than half of them did, be it nothing; else the place is open, and nothing
 * holds. A coder of an interview is who coded a passage of it. An interview in no such set was shared out rather than coded twice: whatever was
 * coded in it holds. Reads the study in the thread that owns it.
 *
 * @since 0.2.0
 */
public final class PassagesInForce {

	/** Why a place comes to what it does. */
	public enum Basis {
		/** Somebody decided. */
		ADJUDICATED,
		/** All coders marked the same, or there is only one. */
		UNANIMOUS,
		/** More than half of the coders marked the same, or marked nothing. */
		MAJORITY,
		/** Nobody decided yet. */
		OPEN
	}

	/** A passage that holds. @param codes of its codes those that hold */
	public record Standing(Passage passage, List<Code> codes) {
		/** Copies its list. */
		public Standing {
			codes = List.copyOf(codes);
		}
	}

	private final Set<Interview> several = new HashSet<>();

	/** Looks at which interviews are coded by several. */
	public PassagesInForce(Study study) {
		new CodingSets(study).ofInterviews().stream().filter(it -> it.getCoders().size() > 1).forEach(it -> several.addAll(it.getInterviews()));
	}

	/** True when a passage is a decision between those of others. */
	public static boolean isDecision(Passage passage) {
		return passage.getReason() != null;
	}

	/** True when a set has several people code an interview. */
	public boolean isOfSeveral(Interview interview) {
		return several.contains(interview);
	}

	/** What holds of an interview, by beginning. @param text empty when it is not known */
	public List<Standing> of(Interview interview, TranscriptText text) {
		if (!isOfSeveral(interview)) {
			return interview.getPassages().stream().filter(it -> !it.getCodes().isEmpty()).map(it -> new Standing(it, it.getCodes())).toList();
		}
		int coders = coders(interview).size();
		Map<Passage, List<Code>> holding = new LinkedHashMap<>();
		for (CodePlace place : CodePlace.of(interview, text)) {
			if (decision(interview, place).isEmpty()) {
				place.ofMost(coders).forEach(it -> holding.computeIfAbsent(it.passage(), passage -> new ArrayList<>()).add(place.code()));
			}
		}
		List<Standing> standing = new ArrayList<>();
		holding.forEach((passage, codes) -> standing.add(new Standing(passage, codes)));
		interview.getPassages().stream().filter(it -> isDecision(it) && !it.getCodes().isEmpty()).forEach(it -> standing.add(new Standing(it, it.getCodes())));
		standing.sort(Comparator.comparing(it -> Span.of(it.passage())));
		return standing;
	}

	/** Ids of those who coded a passage of an interview. */
	static Set<String> coders(Interview interview) {
		Set<String> coders = new HashSet<>();
		interview.getPassages().stream().filter(it -> !isDecision(it) && !it.getCodes().isEmpty()).forEach(it -> coders.add(new Mark(it, Span.of(it)).coder()));
		return coders;
	}

	/** What was decided of a place. */
	static Optional<Passage> decision(Interview interview, CodePlace place) {
		return interview.getPassages().stream().filter(PassagesInForce::isDecision)
				.filter(it -> it.getSettledCodes().contains(place.code()) && place.marks().stream().anyMatch(mark -> it.getSettles().contains(mark.passage())))
				.reduce((one, later) -> later);
	}

	/** What a place comes to. @param coders of the interview */
	static Basis basis(Interview interview, CodePlace place, int coders) {
		return decision(interview, place).isPresent() ? Basis.ADJUDICATED : place.isUnanimous(coders) ? Basis.UNANIMOUS
				: !place.ofMost(coders).isEmpty() || place.isLeftByMost(coders) ? Basis.MAJORITY : Basis.OPEN;
	}
}
