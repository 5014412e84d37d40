// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.ground.text.NameKey;

/**
 * A name in normal form: without case, accents, kinds of spaces and apostrophes, articles and small words, order, and
 * endings of number and gender.
 *
 * @param written as it was written
 * @param exact   letters and digits as they follow each other, without a leading article
 * @param words   what is left, each once, in the order of the alphabet
 */
record NameForm(String written, String exact, List<String> words) {

	private static final Pattern ARTICLE = Pattern.compile("^(?:the|le|la|les|l) ");
	private static final Pattern LAST_ARTICLE = Pattern.compile(" (?:the|le|la|les)$");
	private static final Pattern PARENTHESIS = Pattern.compile("\\s*\\(([^()]*)\\)");
	private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}&.-]{1,11}");
	private static final Pattern AND = Pattern.compile("\\s+(?:and|et|&)\\s+", Pattern.CASE_INSENSITIVE);

	NameForm {
		words = List.copyOf(words);
	}

	/** The form of a name; empty for a name without letters and digits, and for what stands where there is none. */
	static Optional<NameForm> of(String name) {
		// A soft hyphen stands where a list broke a line: the word goes on, or a hyphen was meant. NameKey parts there.
		String key = NameKey.of(name);
		if (key.isEmpty() || NameWords.SHIPPED.isPlaceholder(key)) {
			return Optional.empty();
		}
		String exact = LAST_ARTICLE.matcher(ARTICLE.matcher(key).replaceFirst("")).replaceFirst("");
		List<String> words = Arrays.stream(exact.split(" ")).filter(it -> !NameWords.SHIPPED.isSmall(it)).map(NameWords::folded).distinct()
				.sorted()
				.toList();
		return Optional.of(new NameForm(name, exact, words));
	}

	/** The forms by which a name is to be found: whole, and without what stands in parentheses. */
	static List<NameForm> all(String name) {
		var forms = new LinkedHashSet<NameForm>();
		of(name).ifPresent(forms::add);
		String open = PARENTHESIS.matcher(name).replaceAll("").strip();
		if (!open.equals(name) && !open.isEmpty()) {
			of(open).ifPresent(forms::add);
		}
		return List.copyOf(forms);
	}

	/** Acronyms that a name gives in parentheses, or that it is, e.g. TBS; as NameKey writes them. */
	static List<String> acronyms(String name) {
		var found = new ArrayList<String>();
		Matcher parenthesis = PARENTHESIS.matcher(name);
		while (parenthesis.find()) {
			if (ACRONYM.matcher(parenthesis.group(1).strip()).matches()) {
				found.add(NameKey.of(parenthesis.group(1)).replace(" ", ""));
			}
		}
		String whole = name.strip();
		if (ACRONYM.matcher(whole).matches() && whole.chars().filter(Character::isUpperCase).count() > 1) {
			found.add(NameKey.of(whole).replace(" ", ""));
		}
		return found;
	}

	/** The ways in which a name may be that of two bodies, “X and Y”. */
	static List<List<String>> partings(String name) {
		var partings = new ArrayList<List<String>>();
		Matcher and = AND.matcher(name);
		while (and.find()) {
			partings.add(List.of(name.substring(0, and.start()).strip(), name.substring(and.end()).strip()));
		}
		return partings;
	}
}
