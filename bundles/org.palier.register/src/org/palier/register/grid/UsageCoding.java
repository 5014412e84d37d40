// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.PersonCoder;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Agency;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.StudyCoders;

/**
 * The usages that one person sees on presences of the census. Usages by other persons are neither read nor changed, so that
 * people can code the same presences blind and be compared. On the thread that owns the study.
 */
public final class UsageCoding {

	private final Wording words = new Wording(UsageCoding.class, "messages");
	private final Study study;
	private final PersonCoder coder;
	private final Clock clock;

	/** @param coder who codes; the study knows them from their first code on @param clock gives the day of a code */
	public UsageCoding(Study study, PersonCoder coder, Clock clock) {
		this.study = study;
		this.coder = coder;
		this.clock = clock;
	}

	/** The usages that this person saw on a presence, in the order of coding; none where there is no presence. */
	public List<Usage> of(PresenceCell cell) {
		return coding(cell.presence()).map(it -> List.copyOf(it.getUsages())).orElse(List.of());
	}

	/** Whether usages can be coded on a cell: somebody found the agency there. */
	public static boolean isCoded(PresenceCell cell) {
		return cell.status() == PresenceStatus.PRESENT;
	}

	/**
	 * Adds a usage to presences, or, where all of them have it, takes it away; cells without a presence are passed over.
	 *
	 * @return one step of undo, which also makes the person a coder of the study; empty when no cell is a presence
	 */
	public Optional<RecordedEdit> toggle(List<PresenceCell> cells, Usage usage) {
		List<PresenceCell> present = cells.stream().filter(UsageCoding::isCoded).toList();
		if (present.isEmpty()) {
			return Optional.empty();
		}
		boolean take = present.stream().allMatch(it -> of(it).contains(usage));
		var agencies = new LinkedHashSet<>(present.stream().map(PresenceCell::agency).toList());
		List<Root> roots = new ArrayList<>(Root.allBeneath(agencies));
		roots.add(Root.list(study, Literals.STUDY__CODERS));
		Bilingual label = words.text(present.size() == 1 ? "usage_one" : "usage", Bilingual.of(usage.getName()), present.size());
		return Optional.of(new RecordedEdit(label, roots, () -> present.forEach(it -> write(it, usage, take))));
	}

	/**
	 * Gives presences the usages that this person saw on others; cells without a presence are passed over.
	 *
	 * @param from where they are taken from
	 * @param to   where each of them goes, as many
	 * @return one step of undo; empty when none of the cells is a presence
	 */
	public Optional<RecordedEdit> copy(List<PresenceCell> from, List<PresenceCell> to) {
		List<Runnable> writing = new ArrayList<>();
		var agencies = new LinkedHashSet<Agency>();
		for (int i = 0; i < to.size(); i++) {
			Presence presence = to.get(i).presence();
			if (presence != null && isCoded(to.get(i))) {
				List<Usage> usages = of(from.get(i));
				agencies.add(to.get(i).agency());
				writing.add(() -> say(study, Optional.of(coder), clock, presence, usages));
			}
		}
		if (writing.isEmpty()) {
			return Optional.empty();
		}
		List<Root> roots = new ArrayList<>(Root.allBeneath(agencies));
		roots.add(Root.list(study, Literals.STUDY__CODERS));
		return Optional.of(new RecordedEdit(words.text("usages_filled", writing.size()), roots, () -> writing.forEach(Runnable::run)));
	}

	private void write(PresenceCell cell, Usage usage, boolean take) {
		Presence presence = cell.presence();
		if (presence == null) {
			return;
		}
		StudyCoders.complete(study, List.of(coder));
		PresenceCoding mine = coding(presence).orElseGet(() -> made(presence));
		mine.setCodedOn(LocalDate.now(clock));
		if (take) {
			mine.getUsages().remove(usage);
		} else if (!mine.getUsages().contains(usage)) {
			mine.getUsages().add(usage);
		}
		if (mine.getUsages().isEmpty()) {
			presence.getCodings().remove(mine);
		}
	}

	/**
	 * One person's word on a presence becomes this, within a step of undo that belongs to whoever calls; the codings of others stay.
	 *
	 * @param coder the study knows them from now on; empty for a word that nobody signs
	 * @param usages none takes the word back
	 */
	public static void say(Study study, Optional<PersonCoder> coder, Clock clock, Presence presence, List<Usage> usages) {
		if (coder.isPresent()) {
			var coding = new UsageCoding(study, coder.get(), clock);
			StudyCoders.complete(study, List.of(coder.get()));
			say(presence, coding.coding(presence), () -> coding.made(presence), clock, usages);
		} else {
			say(presence, presence.getCodings().stream().filter(it -> it.getCoder() == null).findFirst(), () -> unsigned(presence), clock, usages);
		}
	}

	private static void say(Presence presence, Optional<PresenceCoding> known, Supplier<PresenceCoding> make, Clock clock,
			List<Usage> usages) {
		if (usages.isEmpty()) {
			known.ifPresent(presence.getCodings()::remove);
			return;
		}
		PresenceCoding word = known.orElseGet(make);
		word.setCodedOn(LocalDate.now(clock));
		word.getUsages().clear();
		word.getUsages().addAll(usages);
	}

	private static PresenceCoding unsigned(Presence presence) {
		PresenceCoding made = PalierFactory.eINSTANCE.createPresenceCoding();
		presence.getCodings().add(made);
		return made;
	}

	private PresenceCoding made(Presence presence) {
		PresenceCoding made = PalierFactory.eINSTANCE.createPresenceCoding();
		made.setCoder(study.getCoders().stream().filter(this::isMe).findFirst().orElseThrow());
		presence.getCodings().add(made);
		return made;
	}

	private Optional<PresenceCoding> coding(@Nullable Presence presence) {
		return presence == null ? Optional.empty() : presence.getCodings().stream().filter(it -> isMe(it.getCoder())).findFirst();
	}

	private boolean isMe(@Nullable Coder other) {
		return other != null && other.getKind() == CoderKind.HUMAN && coder.id().equals(other.getId());
	}
}
