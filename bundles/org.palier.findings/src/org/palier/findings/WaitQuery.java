// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks for the share of the questions that people put to bodies which were answered. A question without an answer counts as one.
 *
 * @param within in what time
 * @param field  of bodies that is told apart; empty for all bodies
 * @param group  id of the group of the field; empty for all bodies
 */
public record WaitQuery(Within within, String field, String group) implements NumberQuery {

	private static final String FIRST = "questions";
	private static final int PARTS = 4;

	/** The time limit within which a question was answered. */
	public enum Within {
		/** By the end of the collection. */
		EVER(Double.POSITIVE_INFINITY),
		/** In a week. */
		WEEK(604_800),
		/** In a day. */
		DAY(86_400);

		private final double seconds;

		Within(double seconds) {
			this.seconds = seconds;
		}

		/** Stable id. */
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** How many seconds; infinite where any time will do. */
		double seconds() {
			return seconds;
		}
	}

	/** Refuses a field without a group. */
	public WaitQuery {
		Objects.requireNonNull(within);
		if (field.isEmpty() != group.isEmpty()) {
			throw new IllegalArgumentException(field + ": " + group);
		}
	}

	/** The query for the questions to all bodies. */
	static WaitQuery ofAll(Within within) {
		return new WaitQuery(within, "", "");
	}

	@Override
	public String text() {
		return String.join("|", FIRST, within.id(), URLEncoder.encode(field, StandardCharsets.UTF_8),
				URLEncoder.encode(group, StandardCharsets.UTF_8));
	}

	/** Reads what {@link #text} wrote; empty for anything else. */
	public static Optional<WaitQuery> parse(String text) {
		String[] parts = text.split("\\|", -1);
		if (parts.length != PARTS || !parts[0].equals(FIRST) || parts[2].isEmpty() != parts[PARTS - 1].isEmpty()) {
			return Optional.empty();
		}
		return Arrays.stream(Within.values()).filter(it -> it.id().equals(parts[1])).findFirst().map(it -> new WaitQuery(it,
				URLDecoder.decode(parts[2], StandardCharsets.UTF_8), URLDecoder.decode(parts[PARTS - 1], StandardCharsets.UTF_8)));
	}
}
