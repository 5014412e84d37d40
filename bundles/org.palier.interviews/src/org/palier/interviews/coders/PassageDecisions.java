// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.coders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.palier.corpus.PersonCoder;
import org.palier.interviews.text.Span;
import org.palier.model.Code;
import org.palier.model.Coder;
import org.palier.model.Interview;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Passage;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.StudyCoders;

/**
 * Decides where coders differ, as edits that are undone. A decision is a passage of its own; those that it decides between stay. Called by
 * the thread that owns the study.
 *
 * @param study of the interviews
 */
public record PassageDecisions(Study study) {

	/**
	 * A decision of a person.
	 *
	 * @param bounds bounds of the passage in force; without one, of the passage that was examined
	 * @param codes  that hold, of those of the difference; none: nothing does
	 * @param reason not blank
	 * @param by     who decides, one or more
	 */
	public record Decision(CodingDifference difference, Span bounds, List<Code> codes, String reason, List<PersonCoder> by) {

		/** Complete on construction. */
		public Decision {
			codes = List.copyOf(codes);
			by = List.copyOf(by);
			if (reason.isBlank() || by.isEmpty() || !difference.codes().containsAll(codes)) {
				throw new IllegalArgumentException("a decision has a reason, somebody who decides, and codes of the difference");
			}
		}
	}

	/** Takes a decision; an earlier one of the same goes. */
	public RecordedEdit decide(Decision decision, Instant now) {
		return new RecordedEdit(CodersWords.text("edit.decide"), roots(List.of(decision.difference())), () -> put(decision, now));
	}

	/** Where decisions on these are written, with those who took them. */
	List<Root> roots(List<CodingDifference> differences) {
		List<Root> roots = new ArrayList<>(List.of(Root.list(study, Literals.STUDY__CODERS)));
		differences.stream().map(CodingDifference::interview).distinct().forEach(it -> {
			roots.add(Root.members(it, Literals.INTERVIEW__PASSAGES));
			roots.add(Root.members(it, Literals.INTERVIEW__ANSWERS));
			roots.add(Root.members(it, Literals.INTERVIEW__RANKING));
		});
		return roots;
	}

	/** Takes it within an edit. */
	void put(Decision decision, Instant now) {
		Interview interview = decision.difference().interview();
		StudyCoders.complete(study, decision.by());
		List<Coder> persons = decision.by().stream()
				.map(by -> study.getCoders().stream().filter(it -> by.id().equals(it.getId())).findFirst().orElseThrow()).toList();
		List<Passage> between = decision.difference().passages();
		forget(decision.difference());
		Passage made = PalierFactory.eINSTANCE.createPassage();
		made.setId(freshId(interview));
		decision.bounds().put(made);
		made.getCodes().addAll(decision.codes());
		made.setCoder(persons.getFirst());
		made.getDecidedWith().addAll(persons.subList(1, persons.size()));
		made.setCodedAt(now.toString());
		made.setReason(decision.reason().strip());
		made.getSettles().addAll(between);
		made.getSettledCodes().addAll(decision.difference().codes());
		// A decision on the same words keeps the permission to quote them.
		between.stream().filter(it -> it.isCleared() && Span.of(it).equals(decision.bounds())).findFirst().ifPresent(it -> {
			made.setCleared(true);
			made.setClearedBy(it.getClearedBy());
			made.setClearedOn(it.getClearedOn());
		});
		int at = (int) interview.getPassages().stream().filter(it -> Span.of(it).compareTo(decision.bounds()) <= 0).count();
		interview.getPassages().add(at, made);
	}

	/** Takes a decision back, so that the place is as it was before. */
	public RecordedEdit takeBack(CodingDifference difference) {
		return new RecordedEdit(CodersWords.text("edit.take_back"), roots(List.of(difference)), () -> forget(difference));
	}

	private static void forget(CodingDifference difference) {
		List<Passage> decided = new ArrayList<>();
		difference.places().forEach(it -> {
			Optional<Passage> one = PassagesInForce.decision(difference.interview(), it);
			one.ifPresent(decided::add);
		});
		difference.interview().getAnswers().forEach(it -> it.getPassages().removeAll(decided));
		difference.interview().getRanking().forEach(it -> it.getPassages().removeAll(decided));
		difference.interview().getPassages().removeAll(decided);
	}

	private static String freshId(Interview interview) {
		int next = 1;
		for (Passage each : interview.getPassages()) {
			String id = each.getId();
			if (id != null && id.matches("d\\d{1,8}")) {
				next = Math.max(next, Integer.parseInt(id.substring(1)) + 1);
			}
		}
		return "d" + next;
	}
}
