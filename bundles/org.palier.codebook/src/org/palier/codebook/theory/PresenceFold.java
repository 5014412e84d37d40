// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.History;
import org.palier.model.Observation;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.PresenceDecision;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.numbers.view.SeenUsages;

/**
 * Merges several presences of one agency. The merged presence has the status that says most: present before inaccessible, absent and not
 * checked. Among equal ones the later check decides, then the first presence. Date, checker and evidence come with it. Accounts come
 * together; usages that one coder saw become one coding. Evidence of the others goes to the note.
 *
 * @param presences that of the platform that stays first, if there is one
 */
public record PresenceFold(Agency agency, List<Presence> presences) {

	private static final List<PresenceStatus> ORDER = List.of(PresenceStatus.PRESENT, PresenceStatus.INACCESSIBLE, PresenceStatus.ABSENT,
			PresenceStatus.NOT_CHECKED);

	/** Copies its list. */
	public PresenceFold {
		presences = List.copyOf(presences);
	}

	/** The presence whose status is kept. */
	private Presence holds() {
		return presences.stream().min(Comparator.<Presence>comparingInt(it -> ORDER.indexOf(it.getStatus()))
				.thenComparing(it -> Objects.requireNonNullElse(it.getCheckedOn(), LocalDate.MIN), Comparator.reverseOrder())).orElseThrow();
	}

	/** The result in words, e.g. Parks: Facebook present 2011-07-02, MySpace absent → present. */
	Bilingual line() {
		return PackPart.WORDS.text("platforms.conflict", PackPart.name(agency), new Bilingual(all(true), all(false)), word(holds()));
	}

	private String all(boolean french) {
		return presences.stream().map(it -> {
			Bilingual platform = PackPart.name(it.getPlatform());
			Bilingual word = word(it);
			return (french ? platform.fr() + " " + word.fr() : platform.en() + " " + word.en())
					+ (it.getCheckedOn() == null ? "" : " " + it.getCheckedOn());
		}).collect(Collectors.joining(", "));
	}

	private static Bilingual word(Presence presence) {
		return PackPart.WORDS.text("status." + presence.getStatus().getName());
	}

	/** The note of the one that stays; null for none. Asked while each is still on its platform. */
	public @Nullable String note() {
		Presence holds = holds();
		var notes = new LinkedHashSet<String>();
		for (Presence presence : presences) {
			add(notes, presence.getNote());
		}
		for (Presence presence : presences) {
			String evidence = Objects.requireNonNullElse(presence.getEvidence(), "");
			if (presence != holds && !evidence.isEmpty() && !evidence.equals(holds.getEvidence())) {
				add(notes, presence.getPlatform().getId() + (presence.getCheckedOn() == null ? "" : " " + presence.getCheckedOn()) + ": "
						+ evidence);
			}
		}
		return notes.isEmpty() ? null : String.join("; ", notes);
	}

	/** Makes one of them: the first stays. */
	public void fold(Study study, @Nullable String note) {
		Presence holds = holds();
		Presence stays = presences.getFirst();
		stays.setHistory(all(holds));
		stays.setNote(note);
		Set<Usage> shown = presences.stream().flatMap(it -> SeenUsages.of(it).seen().stream()).collect(Collectors.toSet());
		for (Presence other : presences.subList(1, presences.size())) {
			List<Account> known = List.copyOf(stays.getAccounts());
			other.getAccounts().removeIf(account -> known.stream().anyMatch(it -> isSame(it, account)));
			stays.getAccounts().addAll(List.copyOf(other.getAccounts()));
			for (PresenceCoding coding : new ArrayList<>(other.getCodings())) {
				add(stays, coding, study.getUsages());
			}
			decide(stays, other, shown, study.getUsages());
			agency.getPresences().remove(other);
		}
	}

	/**
	 * The observations of all presences, those of the kept one last. An agency that was absent under one name of a platform
	 * and present under another was looked for there and not found. This says nothing of the one platform that the two are.
	 */
	private History all(Presence holds) {
		PresenceStatus status = holds.getStatus();
		Stream<Observation> others = presences.stream().filter(it -> it != holds)
				.flatMap(it -> History.of(it.getHistory()).observations().stream())
				.map(it -> it.status() == status || it.status() == PresenceStatus.PRESENT ? it : it.findingNothing());
		return new History(Stream.concat(others, History.of(holds.getHistory()).observations().stream()).distinct().toList());
	}

	private static void add(LinkedHashSet<String> notes, @Nullable String note) {
		if (note != null && !note.isEmpty()) {
			notes.add(note);
		}
	}

	private static boolean isSame(Account one, Account other) {
		return Objects.equals(one.getHandle(), other.getHandle()) && Objects.equals(one.getUrl(), other.getUrl());
	}

	private static void add(Presence stays, PresenceCoding coding, List<Usage> order) {
		PresenceCoding known = stays.getCodings().stream().filter(it -> it.getCoder() == coding.getCoder()).findFirst().orElse(null);
		if (known == null) {
			stays.getCodings().add(coding);
			return;
		}
		if (known.getCodedOn() == null || coding.getCodedOn() != null && coding.getCodedOn().isAfter(known.getCodedOn())) {
			known.setCodedOn(coding.getCodedOn());
		}
		add(known.getUsages(), coding.getUsages(), order);
	}

	/**
	 * Joins the decisions: one that was taken on either presence applies to both. The presence shows what either showed,
	 * for the reasons that were given.
	 */
	private static void decide(Presence stays, Presence other, Set<Usage> shown, List<Usage> order) {
		PresenceDecision known = stays.getDecision();
		PresenceDecision going = other.getDecision();
		if (known == null && going != null) {
			stays.setDecision(going);
		} else if (known != null && going != null) {
			going.getBy().stream().filter(it -> !known.getBy().contains(it)).toList().forEach(known.getBy()::add);
			if (!Objects.equals(known.getReason(), going.getReason())) {
				known.setReason(known.getReason() + "; " + going.getReason());
			}
		}
		if (stays.getDecision() != null) {
			add(stays.getDecision().getUsages(), shown, order);
		}
	}

	private static void add(EList<Usage> known, Collection<Usage> more, List<Usage> order) {
		var usages = new LinkedHashSet<>(known);
		usages.addAll(more);
		known.clear();
		known.addAll(usages);
		ECollections.sort(known, Comparator.comparingInt(order::indexOf));
	}
}
