// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.table;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.model.FindingStep;
import org.palier.model.PresenceStatus;

/**
 * A filter of the cells of a census. A cell is an agency on a platform, and all conditions apply at once. Immutable.
 *
 * @param jurisdiction id of the agency’s; empty for any
 * @param category     id of the agency’s kind; {@link #NONE} for agencies without one; empty for any
 * @param agencies     ids, one of which the agency has; empty for any
 * @param framed       true for agencies of the frame alone, and for every agency of a study without a frame
 * @param platforms    ids, one of which the cell is on; empty for any
 * @param status       one of these is known of the cell; empty for any
 * @param coding       what its coders saw there; null for anything
 * @param search       how the cell was looked for; null for any way
 */
public record CellFilter(String jurisdiction, String category, Set<String> agencies, boolean framed, Set<String> platforms,
		Set<PresenceStatus> status, @Nullable Coding coding, @Nullable Search search) {

	/**
	 * A condition on the codes that people gave to a presence.
	 *
	 * @param usage id; empty where none is asked for
	 * @param said  the answer of the coders
	 */
	public record Coding(String usage, CoderAgreement said) {
		/** Complete on construction. */
		public Coding {
			Objects.requireNonNull(usage);
			Objects.requireNonNull(said);
		}
	}

	/** The agreement of coders on a usage. */
	public enum CoderAgreement {
		/** Anything or nothing: somebody coded the presence. */
		CODED,
		/** The presence shows it. */
		SHOWN,
		/** They are split on it. */
		SPLIT,
		/** They are not split on it: they all see it, or none of them does, or most. */
		SETTLED
	}

	/**
	 * A condition on the search for an account in a cell.
	 *
	 * @param step step of detection; null for any
	 * @param kind result of the search
	 */
	public record Search(@Nullable FindingStep step, Kind kind) {

		/** The outcome of a search that is asked for. */
		public enum Kind {
			/** Somebody looked. */
			LOOKED,
			/** Nobody looked. */
			NOT_LOOKED,
			/** The presence was found there first. */
			FOUND
		}
	}

	/** Stands for agencies without a category. */
	public static final String NONE = "-";

	/** Every cell. */
	public static final CellFilter ALL = new CellFilter("", "", Set.of(), false, Set.of(), Set.of(), null, null);

	/** Copies its sets. */
	public CellFilter {
		Objects.requireNonNull(jurisdiction);
		Objects.requireNonNull(category);
		agencies = Set.copyOf(agencies);
		platforms = Set.copyOf(platforms);
		status = Set.copyOf(status);
	}

	/** All that it names by an id. */
	public Stream<String> named() {
		Coding asked = coding;
		return Stream.of(Stream.of(jurisdiction, category, asked == null ? "" : asked.usage()), platforms.stream(), agencies.stream())
				.flatMap(it -> it)
				.filter(it -> !it.isEmpty());
	}

	/** This filter for agencies of another jurisdiction. */
	public CellFilter withJurisdiction(String other) {
		return new CellFilter(other, category, agencies, framed, platforms, status, coding, search);
	}

	/** This filter for agencies of another kind. */
	public CellFilter withCategory(String other) {
		return new CellFilter(jurisdiction, other, agencies, framed, platforms, status, coding, search);
	}

	/** This filter for other agencies. @param other ids, one or more */
	public CellFilter withAgencies(Set<String> other) {
		return new CellFilter(jurisdiction, category, other, framed, platforms, status, coding, search);
	}

	/** This filter for agencies of the frame alone. */
	public CellFilter ofFrame() {
		return new CellFilter(jurisdiction, category, agencies, true, platforms, status, coding, search);
	}

	/** This filter on other platforms. */
	public CellFilter withPlatforms(Set<String> other) {
		return new CellFilter(jurisdiction, category, agencies, framed, other, status, coding, search);
	}

	/** This filter for cells of which something else is known. */
	public CellFilter withStatus(PresenceStatus... other) {
		return new CellFilter(jurisdiction, category, agencies, framed, platforms, Set.of(other), coding, search);
	}

	/** This filter for presences of which coders say something else. */
	public CellFilter withCoding(@Nullable Coding other) {
		return new CellFilter(jurisdiction, category, agencies, framed, platforms, status, other, search);
	}

	/** This filter for cells that were looked for in another way. */
	public CellFilter withSearch(@Nullable Search other) {
		return new CellFilter(jurisdiction, category, agencies, framed, platforms, status, coding, other);
	}
}
