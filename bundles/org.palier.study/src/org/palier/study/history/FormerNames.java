// SPDX-License-Identifier: EPL-2.0
package org.palier.study.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.model.FormerName;

/**
 * Former names of an agency, as a person or a list writes them:
 * {@code Ancien nom / Old name (2021-05-01) ; Nom d’avant}. The day is the first on which the agency had another name;
 * a name that is the same in both languages is written once.
 */
public final class FormerNames {

	private static final String BETWEEN = " ; ";
	private static final String LANGUAGES = " / ";
	/** Brackets with digits are a day: “Santé (MSSS)” is a name. */
	private static final Pattern DATED = Pattern.compile("(.*\\S)\\s*\\(\\s*([0-9][0-9./-]*)\\s*\\)");

	private FormerNames() {
	}

	/** Writes names in the form that {@link #read} reads. */
	public static String written(List<FormerName> names) {
		return names.stream().map(FormerNames::written).collect(Collectors.joining(BETWEEN));
	}

	private static String written(FormerName name) {
		String both = Stream.of(Objects.requireNonNullElse(name.fr(), ""), Objects.requireNonNullElse(name.en(), ""))
				.filter(it -> !it.isEmpty()).distinct()
				.collect(Collectors.joining(LANGUAGES));
		return name.until() == null ? both : both + " (" + name.until() + ")";
	}

	/**
	 * The names that a text holds, separated by semicolons.
	 *
	 * @throws DateTimeException when brackets hold digits that are no day as in 2021-05-01; its message is what they hold
	 */
	public static List<FormerName> read(String text) {
		return Arrays.stream(text.split("[;|]")).map(String::strip).filter(it -> !it.isEmpty()).map(it -> one(it, null)).toList();
	}

	/**
	 * One name.
	 *
	 * @param otherwise the day where the text names none; null when nobody says
	 * @throws DateTimeException as {@link #read}
	 */
	public static FormerName one(String text, @Nullable LocalDate otherwise) {
		Matcher dated = DATED.matcher(text);
		boolean hasDay = dated.matches();
		String[] names = (hasDay ? dated.group(1) : text).split(LANGUAGES, 2);
		return new FormerName(names[0].strip(), names[names.length - 1].strip(), hasDay ? day(dated.group(2)) : otherwise);
	}

	/** The name alone, without the day. */
	public static String name(String text) {
		Matcher dated = DATED.matcher(text);
		return dated.matches() ? dated.group(1) : text;
	}

	private static LocalDate day(String written) {
		try {
			return LocalDate.parse(written);
		} catch (DateTimeException noDay) {
			throw new DateTimeException(written, noDay);
		}
	}
}
