// SPDX-License-Identifier: EPL-2.0
package org.palier.register.duplicates;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.History;
import org.palier.model.KeptApart;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.history.HeldFields;

/**
 * Records that one agency became another on a day. The first ends on that day. The second begins on it, unless it was known
 * to exist before, and is the successor. Both stay, each with its observations, and they are not proposed as duplicates
 * again.
 *
 * @param by person who records it; null when nobody is named
 * @param on first day of the second
 * @param today day on which it is recorded
 */
public record Became(Study study, Agency before, Agency after, @Nullable String by, LocalDate on, LocalDate today) {

	/** @throws IllegalArgumentException when the two are one */
	public Became {
		Objects.requireNonNull(study);
		if (before == after) {
			throw new IllegalArgumentException(before.getId());
		}
	}

	/** The first day on which anybody saw an agency: a day on which another may have become it. */
	public static Optional<LocalDate> firstSeen(Agency agency) {
		return agency.getPresences().stream().flatMap(it -> History.of(it.getHistory()).observations().stream())
				.filter(it -> it.on() != null && it.status() == PresenceStatus.PRESENT).map(Observation::on).min(LocalDate::compareTo);
	}

	/** The name of the edit in undo and in the history. */
	public Bilingual label() {
		return AgencyMerge.WORDS.text("became", Bilingual.of(before.getName()), Bilingual.of(after.getName()), on);
	}

	/** One edit that says so. */
	public RecordedEdit edit() {
		String who = by;
		return new RecordedEdit(label(), List.of(Root.itself(before), Root.itself(after), Root.list(study, Literals.STUDY__KEPT_APART)),
				HeldFields.by(who == null ? "" : who, today, List.of(before, after), this::write));
	}

	private void write() {
		before.setEndedOn(on);
		if (!before.getSuccessors().contains(after)) {
			before.getSuccessors().add(after);
		}
		if (after.getBegunOn() == null && firstSeen(after).filter(it -> it.isBefore(on)).isEmpty()) {
			after.setBegunOn(on);
		}
		KeptApart pair = PalierFactory.eINSTANCE.createKeptApart();
		pair.setOne(before);
		pair.setOther(after);
		pair.setBy(by);
		pair.setOn(today);
		study.getKeptApart().add(pair);
	}
}
