// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.mapping;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.palier.files.csv.CellWords;
import org.palier.files.csv.RowRejection;
import org.palier.ground.text.WebAddress;
import org.palier.ground.text.WrittenMoment;
import org.palier.intake.imports.CensusDirectory;
import org.palier.numbers.view.AuthenticityWords;
import org.palier.numbers.view.CountText;
import org.palier.numbers.view.StatusWords;

/** The kind of values in the cells of a column, such as days. A column is never read as a field of another kind. */
public enum CellKind {

	/** Anything. */
	ANY(it -> true),
	/** Words: neither a number nor an address. */
	TEXT(it -> it.codePoints().anyMatch(Character::isLetter) && !CellKind.isAddress(it)),
	/** A whole number, with separators or without. */
	COUNT(it -> CountText.of(it).isPresent()),
	/** A number, whole or with decimals. */
	NUMBER(it -> CountText.of(it).isPresent() || Forms.DECIMAL.matcher(it).matches()),
	/** A day, with or without an hour, as a year first or last. */
	DATE(it -> Forms.DAY.matcher(it).matches() || WrittenMoment.of(it).isPresent()),
	/** A moment as any platform writes it: a day, an hour, a number of seconds since 1970, the name of a day or a month. */
	MOMENT(Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}([T ].*)?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}([T ,].*)?|\\d{10}(\\d{3})?(\\.\\d+)?"
			+ "|\\p{L}{3,10}\\.?,? .*\\d.*|\\d{1,2} \\p{L}{3,10}\\.? \\d{4}.*").asMatchPredicate()),
	/** An hour of a day: « 14 h 05 », 14:05. */
	CLOCK(it -> WrittenMoment.time(it).isPresent()),
	/** A web address, with its scheme or without. */
	ADDRESS(CellKind::isAddress),
	/** Web addresses that lead to no account of a platform. */
	SITE((it, known) -> CellKind.isAddress(it) && Forms.BETWEEN.splitAsStream(it).noneMatch(part -> known.platformOfUrl(part).isPresent())),
	/** A platform by its name. */
	PLATFORM((it, known) -> known.platform(it).isPresent()),
	/** Yes, no, present, absent, 0, 1, x, or a word for nothing. */
	STATUS(CellKind::isStatus),
	/** The name of an account, with @ or without; or several, each with @. */
	HANDLE(it -> Forms.NAME.matcher(it).matches()),
	/** The cells of a platform's column: yes or no, addresses, names of accounts; no counts, no days. */
	PRESENCE(it -> CellKind.isPresence(it)),
	/** Words of which one at least names a usage of the codebook, apart by commas or the like. */
	USAGE((it, known) -> Forms.WORDS.splitAsStream(it).map(String::strip)
			.anyMatch(part -> known.usage(part).or(() -> known.closeUsages().same(part)).isPresent())),
	/** The name of an account with its @, or an address: nobody takes these for words of a sentence. */
	SIGNED(it -> it.startsWith("@") || CellKind.isAddress(it)),
	/** A code or a word for a language. */
	LANGUAGE(it -> CellKind.isLanguage(it)),
	/** Whether an account is official. */
	AUTHENTICITY(it -> AuthenticityWords.authenticity(it).isPresent());

	/** The patterns of the kinds: the kinds cannot name constants of their own class. */
	private static final class Forms {
		static final Pattern BETWEEN = Pattern.compile("[\\s,;|]+");
		static final Pattern DECIMAL = Pattern.compile("\\d[\\d\\s\\p{Z}]{0,12}[.,]\\d{1,9}");
		static final Pattern WORDS = Pattern.compile("[|;,/\\n\\r•()+&]+|\\s(?:et|and)\\s");
		static final Pattern DAY = Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}([T ].*)?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}([T ].*)?");
		static final Pattern NAME = Pattern
				.compile("@?[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,100}(@[\\p{L}\\p{N}.-]+)?" + "|@[\\p{L}\\p{N}_.-]+([\\s,;|]+@[\\p{L}\\p{N}_.-]+)+");
	}

	private final BiPredicate<String, CensusDirectory> cell;

	CellKind(Predicate<String> cell) {
		this((it, known) -> cell.test(it));
	}

	CellKind(BiPredicate<String, CensusDirectory> cell) {
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

	/** True when a cell that is not blank is of this kind. @param known knows platforms by their names and hosts */
	public boolean is(String text, CensusDirectory known) {
		return cell.test(text, known);
	}

	private static boolean isPresence(String text) {
		return isStatus(text) || isAddress(text)
				|| Forms.NAME.matcher(text).matches() && CountText.of(text).isEmpty() && !Forms.DAY.matcher(text).matches();
	}

	private static boolean isStatus(String text) {
		return StatusWords.isAmbiguous(text) || StatusWords.status(text).isPresent();
	}

	private static boolean isLanguage(String text) {
		try {
			return !CellWords.language("", text).isEmpty();
		} catch (RowRejection none) {
			return false;
		}
	}

	/** One address or several; the text between addresses is none by itself. */
	private static boolean isAddress(String text) {
		String[] parts = Forms.BETWEEN.split(text);
		for (String part : parts) {
			if (WebAddress.of(part).isEmpty()) {
				return false;
			}
		}
		return parts.length > 0;
	}
}
