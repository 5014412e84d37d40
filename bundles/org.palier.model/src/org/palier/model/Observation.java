// SPDX-License-Identifier: EPL-2.0
package org.palier.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One look at an agency on a platform, or at an account. It has two times: the day that it tells of, and the moment at which
 * it was written down. One that a run brought shares that moment, and its source, with the run.
 *
 * <p>A step that found nothing has the status {@link PresenceStatus#NOT_CHECKED}: it says that one looked there, and nothing of
 * the status.
 *
 * @param on         day that it tells of; null when nobody says
 * @param status     what was seen
 * @param step       how
 * @param by         who looked; null when nobody is named
 * @param evidence   address or note that it rests on; null for none, or for what its run read
 * @param run        id of the run that brought it; null when a person entered it
 * @param recorded   when a person entered it; null when a run did, or when nobody says
 * @param correction whether it stands for all that was said earlier of that day, because that was wrong
 */
public record Observation(LocalDate on, PresenceStatus status, FindingStep step, String by, String evidence, String run, Instant recorded,
		boolean correction) {

	private static final String UNDATED = "undated";
	private static final String CORRECTION = "correction";
	/** Before the run of a list, whose id then goes without its last word: most of a large census are such, and each counts its letters. */
	private static final char LISTED = '@';
	private static final String IMPORT = "-import";

	/** The kind of witness of an observation. Of several observations of one day the later kind in this order is believed. */
	public enum Witness {
		/** A program that read pages. */
		SCAN,
		/** Whoever keeps a list. */
		LIST,
		/** A person who looked. */
		PERSON
	}

	/** Takes empty texts for none. */
	public Observation {
		by = orNull(by);
		evidence = orNull(evidence);
		run = orNull(run);
	}

	/** What a list or a file says of a day, without more. @param on null when it gives none */
	public static Observation listed(LocalDate on, PresenceStatus status) {
		return new Observation(on, status, FindingStep.LIST, null, null, null, null, false);
	}

	/** The same, of somebody. */
	public Observation by(String who) {
		return new Observation(on, status, step, who, evidence, run, recorded, correction);
	}

	/** The same, resting on an address or a note. */
	public Observation restingOn(String what) {
		return new Observation(on, status, step, by, what, run, recorded, correction);
	}

	/** The same, brought by a run. */
	public Observation broughtBy(String id) {
		return new Observation(on, status, step, by, evidence, id, recorded, correction);
	}

	/** The same, of another day. */
	public Observation on(LocalDate day) {
		return new Observation(day, status, step, by, evidence, run, recorded, correction);
	}

	/** The same look, which found nothing and says nothing of the status. */
	public Observation findingNothing() {
		return new Observation(on, PresenceStatus.NOT_CHECKED, step, by, evidence, run, recorded, false);
	}

	/** Whether it says anything of the status, or only that one looked. */
	public boolean speaks() {
		return status != PresenceStatus.NOT_CHECKED || correction;
	}

	/** Who speaks. */
	public Witness witness() {
		return switch (step) {
		case PERSON -> Witness.PERSON;
		case LIST -> Witness.LIST;
		case UNKNOWN -> by == null ? Witness.LIST : Witness.PERSON;
		// A person’s list of answers may come as a file: whose word it is stands in it.
		case OWN_SITE, PLATFORM_SEARCH, SITE_SEARCH -> by == null ? Witness.SCAN : Witness.PERSON;
		};
	}

	/**
	 * Reads what {@link #toString} writes.
	 *
	 * @throws IllegalArgumentException naming the word that it does not understand
	 */
	public static Observation parse(String text) {
		List<List<String>> values = Words.of(text);
		if (values.size() != 1) {
			throw new IllegalArgumentException("Not one observation: " + text);
		}
		return of(values.getFirst());
	}

	static Observation of(List<String> words) {
		LocalDate on = null;
		PresenceStatus status = PresenceStatus.NOT_CHECKED;
		FindingStep step = FindingStep.UNKNOWN;
		String by = null;
		String evidence = null;
		String run = null;
		Instant recorded = null;
		boolean correction = false;
		for (String word : words) {
			int equals = word.indexOf('=');
			String name = equals < 0 ? word : word.substring(0, equals);
			String value = word.substring(equals + 1);
			switch (name) {
			case UNDATED -> on = null;
			case CORRECTION -> correction = true;
			case "by" -> by = value;
			case "evidence" -> evidence = value;
			case "run" -> run = value;
			case "recorded" -> recorded = Instant.parse(value);
			default -> {
				if (word.isEmpty()) {
					throw new IllegalArgumentException("Not part of an observation: " + word);
				} else if (word.charAt(0) == LISTED) {
					step = FindingStep.LIST;
					run = word.substring(1) + IMPORT;
				} else if (Character.isDigit(word.charAt(0))) {
					on = LocalDate.parse(word);
				} else if (PresenceStatus.get(word) != null) {
					status = PresenceStatus.get(word);
				} else if (FindingStep.ofWord(word) != null) {
					step = FindingStep.ofWord(word);
				} else {
					throw new IllegalArgumentException("Not part of an observation: " + word);
				}
			}
			}
		}
		return new Observation(on, status, step, by, evidence, run, recorded, correction);
	}

	/**
	 * Day, status, step, then what else is known by name, e.g. {@code 2025-09-26 present person by=md}; of what a list says that an import
	 * brought, the import stands for the step: {@code 2025-09-26 present @20260926-120000}.
	 */
	@Override
	public String toString() {
		var line = new StringBuilder(on == null ? UNDATED : on.toString()).append(' ').append(status.getLiteral());
		boolean listed = isListedByImport();
		if (listed) {
			line.append(' ').append(LISTED).append(run, 0, run.length() - IMPORT.length());
		} else if (step != FindingStep.UNKNOWN) {
			line.append(' ').append(step.word());
		}
		if (correction) {
			line.append(' ').append(CORRECTION);
		}
		Words.write(line, "by", by);
		Words.write(line, "evidence", evidence);
		Words.write(line, "run", listed ? null : run);
		Words.write(line, "recorded", recorded);
		return line.toString();
	}

	private boolean isListedByImport() {
		return step == FindingStep.LIST && run != null && run.length() > IMPORT.length() && run.endsWith(IMPORT)
				&& run.chars().allMatch(it -> Character.isLetterOrDigit(it) || it == '-');
	}

	private static String orNull(String text) {
		return text == null || text.isEmpty() ? null : text;
	}
}
