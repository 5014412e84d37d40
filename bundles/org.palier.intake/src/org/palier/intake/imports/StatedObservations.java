// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.model.Account;
import org.palier.model.FindingStep;
import org.palier.model.History;
import org.palier.model.Observation;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;

/**
 * The observations of cells and accounts that one file states. They are gathered while the file is written and added to the
 * histories at the end. A file says one thing of a cell, however many rows it takes. Used once, on the thread of the study.
 */
final class StatedObservations {

	/** Cells of a list that say the same share one history. */
	private record Extended(History history, Observation by) {
	}

	private final @Nullable String run;
	private final Map<Presence, Observation> cells = new LinkedHashMap<>();
	private final Set<Presence> decided = new HashSet<>();
	private final Map<Account, Observation> accounts = new LinkedHashMap<>();
	private final Map<Extended, History> extended = new HashMap<>();

	/** @param run id of the run that brings them; null when none does */
	StatedObservations(@Nullable String run) {
		this.run = run;
	}

	/** A person decided that the file is right about this cell: it replaces all that was said earlier for its day. */
	void decide(Presence presence) {
		decided.add(presence);
	}

	/** Whether the file said already that an agency is present there. */
	boolean isPresent(Presence presence) {
		Observation earlier = cells.get(presence);
		return earlier != null && earlier.status() == PresenceStatus.PRESENT;
	}

	/**
	 * Adds an observation of a cell; an earlier row completes what a later one leaves out.
	 *
	 * @param by       empty when nobody is named
	 * @param evidence empty for none
	 * @param step     null when no row tells it
	 */
	void of(Presence presence, PresenceStatus status, @Nullable LocalDate on, String by, String evidence, @Nullable FindingStep step) {
		Observation said = observation(on, status, by, evidence, step);
		Observation earlier = cells.get(presence);
		cells.put(presence, earlier == null || earlier.status() != status ? said : both(said, earlier));
	}

	/** Adds that an account was there. @param by empty when nobody is named */
	void of(Account account, @Nullable LocalDate on, String by) {
		accounts.put(account, observation(on, PresenceStatus.PRESENT, by, null, null));
	}

	/** Adds that a complete list lacks an account. */
	void gone(Account account, @Nullable LocalDate on) {
		accounts.put(account, observation(on, PresenceStatus.ABSENT, null, null, null));
	}

	/** Adds all of it to the histories. */
	void write() {
		cells.forEach((presence, it) -> presence.setHistory(with(presence.getHistory(), decided.contains(presence) ? corrected(it) : it)));
		accounts.forEach((account, it) -> account.setHistory(with(account.getHistory(), it)));
	}

	private static Observation corrected(Observation it) {
		return new Observation(it.on(), it.status(), it.step(), it.by(), it.evidence(), it.run(), it.recorded(), true);
	}

	private Observation both(Observation later, Observation earlier) {
		return observation(later.on() == null ? earlier.on() : later.on(), later.status(), later.by() == null ? earlier.by() : later.by(),
				later.evidence() == null ? earlier.evidence() : later.evidence(), told(later) ? later.step() : told(earlier) ? earlier.step() : null);
	}

	/** Whether a row states the step in which somebody looked. */
	private static boolean told(Observation observation) {
		return observation.step() != FindingStep.LIST && observation.step() != FindingStep.PERSON;
	}

	/** An observation from a row: the word of the person whom the row names, else that of the list. */
	private Observation observation(@Nullable LocalDate on, PresenceStatus status, @Nullable String by, @Nullable String evidence,
			@Nullable FindingStep told) {
		FindingStep step = told != null ? told : by == null || by.isEmpty() ? FindingStep.LIST : FindingStep.PERSON;
		return new Observation(on, status, step, by, evidence, run, null, false);
	}

	/** A history and one more observation, unless it is there already. */
	private History with(@Nullable History history, Observation observation) {
		History old = History.of(history);
		return old.observations().contains(observation) ? old
				: extended.computeIfAbsent(new Extended(old, observation), it -> it.history().with(it.by()));
	}
}
