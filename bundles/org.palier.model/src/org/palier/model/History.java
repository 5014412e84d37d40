// SPDX-License-Identifier: EPL-2.0
package org.palier.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;

/**
 * All that was observed of one cell of the census, or of one account, in the order of recording. It is one value, so that equal cells of a
 * list share it, and a change of one cell changes one line of the file. {@link Holding} says which observation applies.
 *
 * @param observations in the order of recording
 */
public record History(List<Observation> observations) {

	/** Nothing was observed. */
	public static final History NONE = new History(List.of());

	private static final String BETWEEN = "; ";
	private static final int REMEMBERED = 1 << 12;

	/** Cells of one list read alike, thousands in a row. A place holds the last text that fell on it, so it never grows. */
	private static final AtomicReferenceArray<ParsedHistory> LATELY = new AtomicReferenceArray<>(REMEMBERED);

	private record ParsedHistory(String text, History history) {
	}

	/** Copies its list. */
	public History {
		observations = List.copyOf(observations);
	}

	/** The history itself, or {@link #NONE} for null. */
	public static History of(History nullable) {
		return Objects.requireNonNullElse(nullable, NONE);
	}

	/** A history of these. */
	public static History of(Observation... observations) {
		return new History(List.of(observations));
	}

	/** This and one more, recorded last. */
	public History with(Observation observation) {
		var more = new ArrayList<>(observations);
		more.add(observation);
		return new History(more);
	}

	/** The same with another in place of one. @throws IllegalArgumentException when it does not hold that one */
	public History replacing(Observation old, Observation by) {
		int place = observations.lastIndexOf(old);
		if (place < 0) {
			throw new IllegalArgumentException("Not observed: " + old);
		}
		var changed = new ArrayList<>(observations);
		changed.set(place, by);
		return new History(changed);
	}

	/** The same without one. */
	public History without(Observation observation) {
		var fewer = new ArrayList<>(observations);
		fewer.remove(observation);
		return new History(fewer);
	}

	/** Whether nothing was observed. */
	public boolean isEmpty() {
		return observations.isEmpty();
	}

	/**
	 * Reads what {@link #toString} writes; the same value for texts read shortly after each other.
	 *
	 * @throws IllegalArgumentException naming the word that it does not understand
	 */
	public static History parse(String text) {
		int place = (text.hashCode() ^ text.hashCode() >>> 16) & REMEMBERED - 1;
		ParsedHistory known = LATELY.get(place);
		if (known != null && known.text().equals(text)) {
			return known.history();
		}
		var history = new History(Words.of(text).stream().map(Observation::of).toList());
		LATELY.set(place, new ParsedHistory(text, history));
		return history;
	}

	/** The observations, parted by semicolons. */
	@Override
	public String toString() {
		return observations.stream().map(Observation::toString).collect(Collectors.joining(BETWEEN));
	}
}
