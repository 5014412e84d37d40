// SPDX-License-Identifier: EPL-2.0
package org.palier.files.mapping;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.palier.core.census.CountText;
import org.palier.core.census.StatusWords;
import org.palier.core.text.WebAddress;

/**
 * What cells may be, so that a column is not taken for what its cells are not.
 *
 * @since 0.2.0
 */
public enum CellKind {

	/** Anything. */
	ANY(it -> true),
	/** Words: neither a number nor an address. */
	TEXT(it -> it.codePoints().anyMatch(Character::isLetter) && !CellKind.isAddress(it)),
	/** A whole number, with separators or without. */
	COUNT(it -> CountText.of(it).isPresent()),
	/** A day, with or without an hour, as a year first or last. */
	DATE(Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}([T ].*)?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}([T ].*)?").asMatchPredicate()),
	/** A moment as any platform writes it: a day, an hour, a number of seconds since 1970, the name of a day or a month. */
	MOMENT(Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}([T ].*)?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}([T ,].*)?|\\d{10}(\\d{3})?(\\.\\d+)?"
			+ "|\\p{L}{3,10}\\.?,? .*\\d.*|\\d{1,2} \\p{L}{3,10}\\.? \\d{4}.*").asMatchPredicate()),
	/** A web address, with its scheme or without. */
	ADDRESS(CellKind::isAddress),
	/** Yes, no, present, absent, 0, 1, x, or a word for nothing. */
	STATUS(it -> StatusWords.isAmbiguous(it) || StatusWords.status(it).isPresent()),
	/** The name of an account, with @ or without; or several, each with @. */
	HANDLE(Pattern.compile("@?[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,100}(@[\\p{L}\\p{N}.-]+)?" + "|@[\\p{L}\\p{N}_.-]+([\\s,;|]+@[\\p{L}\\p{N}_.-]+)+")
			.asMatchPredicate()),
	/** What a column of a platform holds: yes or no, addresses, names of accounts; no counts, no days. */
	PRESENCE(it -> CellKind.isPresence(it)),
	/** A code or a word for a language. */
	LANGUAGE(Pattern.compile("\\p{L}{2,12}").asMatchPredicate());

	private static final Pattern BETWEEN = Pattern.compile("[\\s,;|]+");

	private final Predicate<String> cell;

	CellKind(Predicate<String> cell) {
		this.cell = cell;
	}

	/** The kind of a name, in any case of letters. */
	public static Optional<CellKind> named(String name) {
		for (CellKind each : values()) {
			if (each.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
				return Optional.of(each);
			}
		}
		return Optional.empty();
	}

	/** True when a cell that is not blank is of this kind. */
	public boolean is(String text) {
		return cell.test(text);
	}

	private static boolean isPresence(String text) {
		return STATUS.is(text) || ADDRESS.is(text) || HANDLE.is(text) && !COUNT.is(text) && !DATE.is(text);
	}

	/** One address or several; what stands between addresses is none by itself. */
	private static boolean isAddress(String text) {
		String[] parts = BETWEEN.split(text);
		for (String part : parts) {
			if (WebAddress.of(part).isEmpty()) {
				return false;
			}
		}
		return parts.length > 0;
	}
}
