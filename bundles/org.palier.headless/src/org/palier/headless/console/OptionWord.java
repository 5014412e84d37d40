// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;

/**
 * An option that takes one of a few values: by its id, or by what readers call it in either language.
 *
 * @param option as it is typed
 * @param all    that may be meant
 * @param id     of a value
 * @param name   of a value
 */
public record OptionWord<T>(String option, T[] all, Function<T, String> id, Function<T, Bilingual> name) {

	/** The value that is meant. @throws RefusedException for a word that means none: it says which are allowed */
	public T of(String written) throws RefusedException {
		String word = key(written);
		return Arrays.stream(all)
				.filter(it -> Stream.of(id.apply(it), name.apply(it).fr(), name.apply(it).en()).anyMatch(each -> key(each).equals(word)))
				.findFirst().orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("option.no_word", option, written,
						Arrays.stream(all).map(id).map(it -> it.replace('_', '-')).collect(Collectors.joining(", ")))));
	}

	/** Without case, signs, and the word between yes and no. */
	private static String key(String word) {
		return NameKey.of(word).replaceAll(" (ou|or) ", " ");
	}
}
