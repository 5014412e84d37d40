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
import org.palier.corpus.InForce.Basis;
import org.palier.interviews.coders.CodePlace.Mark;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Code;
import org.palier.model.Interview;
import org.palier.model.Passage;
import org.palier.model.Study;

/**
 * The passages in force of an interview that a set has several people code, by the rule of posts. A decision counts
 * first. Without one, a code that all of them marked in one extent is in force. Otherwise the choice of more than half
 * of them counts, even if it is none. Otherwise the place is open, and nothing is in force. Coders of an interview are
 * those of its sets who coded a passage of it. Once one of them coded, codings of others stay in the study and count
 * for nothing, as in differences and agreement. An interview in no such set, or which none of its coders coded yet, was
 * not coded twice: all codings in it are in force. Reads the study in the thread that owns it.
 */
public final class PassagesInForce {

	/** A passage in force. @param codes those of its codes that are in force */
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

	/** Returns the passages in force of an interview, by beginning. @param text empty when it is not known */
	public List<Standing> of(Interview interview, TranscriptText text) {
		Set<String> coders = isOfSeveral(interview) ? coders(interview) : Set.of();
		if (coders.isEmpty()) {
			return interview.getPassages().stream().filter(it -> !it.getCodes().isEmpty()).map(it -> new Standing(it, it.getCodes())).toList();
		}
		Map<Passage, List<Code>> holding = new LinkedHashMap<>();
		for (CodePlace place : CodePlace.of(interview, text, coders)) {
			if (decision(interview, place).isEmpty()) {
				place.ofMost(coders.size()).forEach(it -> holding.computeIfAbsent(it.passage(), passage -> new ArrayList<>()).add(place.code()));
			}
		}
		List<Standing> standing = new ArrayList<>();
		holding.forEach((passage, codes) -> standing.add(new Standing(passage, codes)));
		interview.getPassages().stream().filter(it -> isDecision(it) && !it.getCodes().isEmpty())
				.forEach(it -> standing.add(new Standing(it, it.getCodes())));
		standing.sort(Comparator.comparing(it -> Span.of(it.passage())));
		return standing;
	}

	/**
	 * Ids of the coders of an interview, decisions left out. They are the coders of the sets for which several code it;
	 * for an interview in no such set, everybody who coded.
	 */
	public static Set<String> coders(Interview interview) {
		Set<String> asked = new HashSet<>();
		if (interview.eContainer() instanceof Study study) {
			new CodingSets(study).ofInterviews().stream().filter(it -> it.getCoders().size() > 1 && it.getInterviews().contains(interview))
					.forEach(set -> set.getCoders().forEach(it -> asked.add(it.getId())));
		}
		Set<String> coders = new HashSet<>();
		interview.getPassages().stream().filter(it -> !isDecision(it) && !it.getCodes().isEmpty()).map(it -> new Mark(it, Span.of(it)).coder())
				.filter(it -> asked.isEmpty() || asked.contains(it)).forEach(coders::add);
		return coders;
	}

	/** Finds the decision on a place. */
	static Optional<Passage> decision(Interview interview, CodePlace place) {
		return interview.getPassages().stream().filter(PassagesInForce::isDecision)
				.filter(it -> it.getSettledCodes().contains(place.code())
						&& place.marks().stream().anyMatch(mark -> it.getSettles().contains(mark.passage())))
				.reduce((one, later) -> later);
	}

	/** Returns the basis of the result at a place. @param coders of the interview */
	static Basis basis(Interview interview, CodePlace place, int coders) {
		return decision(interview, place).isPresent() ? Basis.ADJUDICATED : place.isUnanimous(coders) ? Basis.UNANIMOUS
				: !place.ofMost(coders).isEmpty() || place.isLeftByMost(coders) ? Basis.MAJORITY : Basis.OPEN;
	}
}
