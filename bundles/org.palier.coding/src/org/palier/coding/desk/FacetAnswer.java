// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What one coder says of one facet of one post.
 *
 * @param codes       ids; none: nothing is said, or it was taken back
 * @param alternative id of the code between which and the given one the coder hesitated; empty when sure
 */
public record FacetAnswer(List<String> codes, String alternative) {

	/** Nothing is said. */
	public static final FacetAnswer NONE = new FacetAnswer(List.of(), "");

	/** Copies its list. */
	public FacetAnswer {
		codes = List.copyOf(codes);
		Objects.requireNonNull(alternative);
	}

	/** The answer that a coding keeps. @param value ids with a blank between, as codings have them */
	public static FacetAnswer of(String value, String alternative) {
		return value.isEmpty() ? NONE : new FacetAnswer(List.of(value.split(" ")), alternative);
	}

	/** As codings keep it. */
	public String value() {
		return String.join(" ", codes);
	}

	/** True when a code was given. */
	public boolean isGiven() {
		return !codes.isEmpty();
	}

	/** This answer after a code was chosen: the only one, or one more; chosen again, one less. @param several whether several may stand */
	public FacetAnswer chosen(String code, boolean several) {
		if (!several) {
			return new FacetAnswer(List.of(code), code.equals(alternative) ? "" : alternative);
		}
		var now = new ArrayList<String>(codes);
		if (!now.remove(code)) {
			now.add(code);
		}
		return new FacetAnswer(now, now.isEmpty() || now.contains(alternative) ? "" : alternative);
	}

	/** This answer with another second choice; the same again takes it away, and so does one that was given. */
	public FacetAnswer unsure(String code) {
		return new FacetAnswer(codes, code.equals(alternative) || codes.contains(code) ? "" : code);
	}
}
