// SPDX-License-Identifier: EPL-2.0
package org.palier.study.history;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.palier.model.Agency;
import org.palier.model.FindingStep;
import org.palier.model.History;
import org.palier.model.Holding;
import org.palier.model.Observation;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;

/**
 * A statement of a person on a cell, made by hand: an observation of its own, of the day on which it is made. A second
 * statement of the same person on the same day replaces it, so that a slip of the hand leaves no trace. Statements of a
 * list or a scan are never overwritten, only corrected beside them. Used on the thread of the study.
 */
public final class PersonsWord {

	private final Clock clock;
	private final @Nullable String by;

	/**
	 * @param clock gives the day and the moment
	 * @param by    who speaks; null when nobody is named
	 */
	public PersonsWord(Clock clock, @Nullable String by) {
		this.clock = Objects.requireNonNull(clock);
		this.by = by;
	}

	/** Somebody who is not named, today. */
	public static PersonsWord unnamed() {
		return new PersonsWord(Clock.systemDefaultZone(), null);
	}

	/** A change of an agency's own fields: what it writes is the person's word, which no list changes silently. */
	public Runnable writing(Agency agency, Runnable change) {
		return HeldFields.by(Objects.requireNonNullElse(by, ""), LocalDate.now(clock), List.of(agency), change);
	}

	/** Says what the cell is; the same again changes nothing. Taken back, {@link PresenceStatus#NOT_CHECKED} leaves no day. */
	public void status(Presence presence, PresenceStatus status) {
		Holding holding = Holding.of(presence);
		if (holding.status() == status && holding.open().isEmpty()) {
			return;
		}
		if (status == PresenceStatus.NOT_CHECKED && !holding.open().isEmpty()) {
			// Persons differ: neither is wiped out, both are corrected.
			presence.observe(new Observation(holding.open().getFirst().on(), status, FindingStep.PERSON, by, null, null, moment(), true));
			return;
		}
		if (status == PresenceStatus.NOT_CHECKED) {
			takeBack(presence);
			return;
		}
		Observation held = holding.observation();
		LocalDate today = LocalDate.now(clock);
		if (held != null && isMine(held) && (!held.speaks() || today.equals(held.on()))) {
			var said = new Observation(today, status, FindingStep.PERSON, held.by() == null ? by : held.by(), held.evidence(), null,
					moment(), held.correction());
			replace(presence, held, said);
		} else {
			presence.observe(new Observation(today, status, FindingStep.PERSON, by, null, null, moment(), false));
		}
	}

	/** Takes the statements of persons away, and corrects the statement that is then in force. */
	private void takeBack(Presence presence) {
		for (Observation held = Holding.of(presence).observation(); held != null && held.speaks(); held = Holding.of(presence).observation()) {
			if (held.run() == null) {
				History history = History.of(presence.getHistory());
				presence.setHistory(held.evidence() == null ? history.without(held)
						: history.replacing(held, new Observation(null, PresenceStatus.NOT_CHECKED, FindingStep.PERSON, null,
								held.evidence(), null, null, false)));
			} else {
				presence.observe(new Observation(held.on(), PresenceStatus.NOT_CHECKED, FindingStep.PERSON, by, null, null, moment(), true));
				return;
			}
		}
	}

	/** Records that the cell was looked at on a day, with its present status. @param who null when nobody is named */
	public void checked(Presence presence, LocalDate day, @Nullable String who) {
		Holding holding = Holding.of(presence);
		Observation held = holding.observation();
		if (held != null && held.run() == null && (Objects.equals(held.on(), day) || held.on() == null)) {
			replace(presence, held, held.on(day).by(who));
		} else {
			presence.observe(new Observation(day, holding.status(), FindingStep.PERSON, who, holding.evidence(), null, moment(), false));
		}
	}

	/** Says what the status rests on. @param evidence null for nothing */
	public void evidence(Presence presence, @Nullable String evidence) {
		change(presence, it -> it.restingOn(evidence));
	}

	/** Says of which day the look was. @param day null when nobody knows */
	public void checkedOn(Presence presence, @Nullable LocalDate day) {
		change(presence, it -> it.on(day));
	}

	/** Says who looked. @param who null when nobody is named */
	public void checkedBy(Presence presence, @Nullable String who) {
		change(presence, it -> it.by(who));
	}

	/** Changes a detail of what holds: in place where a person said it, else beside it. */
	private void change(Presence presence, UnaryOperator<Observation> change) {
		Observation held = Holding.of(presence).observation();
		if (held == null) {
			Observation said = change.apply(new Observation(null, PresenceStatus.NOT_CHECKED, FindingStep.PERSON, null, null, null, null, false));
			if (said.on() != null || said.by() != null || said.evidence() != null) {
				presence.observe(said);
			}
		} else if (held.run() == null) {
			replace(presence, held, change.apply(held));
		} else if (!change.apply(held).equals(held)) {
			Observation said = change.apply(held);
			presence.observe(new Observation(said.on(), said.status(), FindingStep.PERSON, said.by() == null ? by : said.by(),
					said.evidence(), null, moment(), true));
		}
	}

	private static void replace(Presence presence, Observation old, Observation by) {
		presence.setHistory(presence.getHistory().replacing(old, by));
	}

	private boolean isMine(Observation held) {
		return held.run() == null && (held.by() == null || held.by().equals(by));
	}

	/** To the second: nobody types faster, and lines of the file stay short. */
	private Instant moment() {
		return clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}
}
