// SPDX-License-Identifier: EPL-2.0
package org.palier.study.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.AsOf;
import org.palier.model.Study;
import org.palier.study.filter.StudyFilter;
import org.palier.study.filter.Where;

/**
 * The point of view from which a person wants to see a study: the date, the accounts that count, and the part. Numbers are shown with all
 * of it, and manifests keep it. A run without a date is repeated with what was known when it was made, which its manifest keeps as its
 * time.
 *
 * @param asOf    day of the census; later observations are left out; null for the latest day
 * @param knownBy records that were made after this day, in universal time, are left out; null for none
 * @param made    moment of the run that is repeated; null for now. It is never shown
 * @param accounts those that make an agency present
 * @param where    the part that is looked at
 */
public record LookBack(@Nullable LocalDate asOf, @Nullable LocalDate knownBy, @Nullable Instant made, CountedAccounts accounts,
		Where where) {

	/** All that is known. */
	public static final LookBack NOW = new LookBack(null, null, null);

	/** Parameter of a manifest. */
	public static final String AS_OF = "as-of";
	/** Parameter of a manifest. */
	public static final String KNOWN_BY = "known-by";

	private static final Wording WORDS = new Wording(LookBack.class, "messages");

	/** The whole study, by the accounts that count unless somebody asks. */
	public LookBack(@Nullable LocalDate asOf, @Nullable LocalDate knownBy, @Nullable Instant made) {
		this(asOf, knownBy, made, CountedAccounts.OFFICIAL_AND_UNKNOWN, Where.ALL);
	}

	/**
	 * Reads the choice of a person or a manifest, by the names of the parameters.
	 *
	 * @throws IllegalArgumentException when one is no date, or no choice of accounts; the message names it
	 * @throws org.palier.study.filter.WhereException when the part cannot be read
	 */
	public static LookBack of(Map<String, String> parameters) {
		String accounts = parameters.getOrDefault(CountedAccounts.PARAMETER, "");
		return new LookBack(day(parameters, AS_OF), day(parameters, KNOWN_BY), null,
				accounts.isEmpty() ? CountedAccounts.OFFICIAL_AND_UNKNOWN : CountedAccounts.of(accounts),
				Where.of(parameters.getOrDefault(Where.PARAMETER, "")).called(parameters.getOrDefault(Where.VIEW, "")));
	}

	private static @Nullable LocalDate day(Map<String, String> parameters, String name) {
		String day = parameters.getOrDefault(name, "");
		try {
			return day.isEmpty() ? null : LocalDate.parse(day);
		} catch (DateTimeParseException notADay) {
			throw new IllegalArgumentException(name + ": " + day, notADay);
		}
	}

	/** Returns this point of view for a run that was made at a moment: records written since are not looked at. */
	public LookBack madeAt(Instant moment) {
		return new LookBack(asOf, knownBy, moment, accounts, where);
	}

	/** Returns this point of view with other accounts. */
	public LookBack counting(CountedAccounts others) {
		return new LookBack(asOf, knownBy, made, others, where);
	}

	/** Returns this point of view with another part. */
	public LookBack only(Where other) {
		return new LookBack(asOf, knownBy, made, accounts, other);
	}

	/**
	 * Returns this point of view with the ids of a study in its part; a saved view is replaced by its filter.
	 *
	 * @throws org.palier.study.filter.WhereException when the part names what the study does not have
	 */
	public LookBack of(Study study) {
		return where.isEmpty() ? this : only(where.in(study));
	}

	/** The part that is looked at, in a study. @throws org.palier.study.filter.WhereException when it names what the study does not have */
	public StudyFilter filter(Study study) {
		return StudyFilter.of(where, study);
	}

	/** Writes what a person asked for. */
	public void writeTo(Map<String, String> parameters) {
		write(parameters, AS_OF, asOf);
		write(parameters, KNOWN_BY, knownBy);
		if (accounts != CountedAccounts.OFFICIAL_AND_UNKNOWN) {
			parameters.put(CountedAccounts.PARAMETER, accounts.id());
		}
		where.writeTo(parameters::put);
	}

	/**
	 * The day that is looked at: the bodies that are there on it count. That which was asked for, else that of the run which is repeated, else
	 * today.
	 */
	public LocalDate day() {
		LocalDate asked = asOf;
		if (asked != null) {
			return asked;
		}
		Instant moment = made;
		LocalDate day = LocalDate.ofInstant(moment == null ? Instant.now() : moment, ZoneOffset.UTC);
		LocalDate known = knownBy;
		return known != null && known.isBefore(day) ? known : day;
	}

	private static void write(Map<String, String> parameters, String name, @Nullable LocalDate day) {
		if (day != null) {
			parameters.put(name, day.toString());
		}
	}

	/** How cells of a study are read from there: made once, for all of them. */
	public AsOf in(Study study) {
		Instant known = made;
		LocalDate last = knownBy;
		if (last != null) {
			Instant end = last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusNanos(1);
			known = known == null || end.isBefore(known) ? end : known;
		}
		return AsOf.at(study, asOf, known);
	}

	/** Returns the notes that a reader of the numbers needs; empty when nobody asked for anything. */
	public List<Bilingual> notes() {
		var notes = new ArrayList<Bilingual>();
		LocalDate observed = asOf;
		LocalDate recorded = knownBy;
		if (observed != null) {
			notes.add(recorded == null ? WORDS.text("as_of", observed) : WORDS.text("as_of_known_by", observed, recorded));
		} else if (recorded != null) {
			notes.add(WORDS.text("known_by", recorded));
		}
		if (accounts == CountedAccounts.OFFICIAL) {
			notes.add(WORDS.text("accounts.note"));
		}
		notes.addAll(where.notes());
		return notes;
	}
}
