// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.PersonCoder;
import org.palier.model.Agency;
import org.palier.model.Coder;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Presence;
import org.palier.model.PresenceDecision;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.StudyCoders;

/**
 * Decides which usages presences show, where persons saw different ones or are thought to be wrong together. Their codings
 * stay. On the thread that owns the study.
 */
public final class PresenceDecisions {

	private final Study study;

	/** Decides on presences of a study. */
	public PresenceDecisions(Study study) {
		this.study = study;
	}

	/**
	 * A decision on one presence; no object of a study.
	 *
	 * @param agency   id
	 * @param platform id
	 * @param usages   ids of those that it shows; null: an earlier decision is taken back
	 * @param reason   why; not blank
	 * @param by       the persons who decide: one who did not code it, or all who did
	 */
	public record CellDecision(String agency, String platform, @Nullable List<String> usages, String reason, List<PersonCoder> by) {

		/** Complete on construction. */
		public CellDecision {
			usages = usages == null ? null : List.copyOf(usages);
			by = List.copyOf(by);
			if (reason.isBlank() || by.isEmpty()) {
				throw new IllegalArgumentException("a decision has a reason and somebody who decides");
			}
		}
	}

	/** Whether some of those who coded would decide without the others. @param by ids of those who would decide */
	public static boolean isOneSide(TwiceCodedPresence presence, Collection<String> by) {
		Set<String> coded = presence.coders().stream().map(Coder::getId).collect(Collectors.toSet());
		return DecisionTable.isOneSide(coded, by);
	}

	/**
	 * One step of undo.
	 *
	 * @param on the day
	 */
	public RecordedEdit edit(List<CellDecision> decisions, LocalDate on) {
		Set<Agency> agencies = new LinkedHashSet<>();
		List<PersonCoder> persons = new ArrayList<>();
		decisions.forEach(it -> {
			agencies.add((Agency) presence(it).eContainer());
			persons.addAll(it.by());
		});
		List<Root> roots = new ArrayList<>(Root.allBeneath(agencies));
		roots.add(Root.list(study, Literals.STUDY__CODERS));
		return new RecordedEdit(DecisionFile.WORDS.text("edit.presences", decisions.size()), roots, () -> {
			StudyCoders.complete(study, persons);
			decisions.forEach(it -> write(presence(it), it, on));
		});
	}

	private Presence presence(CellDecision taken) {
		return TwiceCodedPresence.of(study).stream().filter(it -> taken.agency().equals(it.agency().getId())
				&& taken.platform().equals(it.presence().getPlatform().getId())).findFirst().orElseThrow().presence();
	}

	private void write(Presence presence, CellDecision taken, LocalDate on) {
		List<String> usages = taken.usages();
		if (usages == null) {
			presence.setDecision(null);
			return;
		}
		PresenceDecision decision = PalierFactory.eINSTANCE.createPresenceDecision();
		decision.setDecidedOn(on);
		decision.setReason(taken.reason());
		study.getCoders().stream().filter(it -> taken.by().stream().anyMatch(by -> by.id().equals(it.getId()))).forEach(decision.getBy()::add);
		study.getUsages().stream().filter(it -> usages.contains(it.getId())).forEach(decision.getUsages()::add);
		presence.setDecision(decision);
	}
}
