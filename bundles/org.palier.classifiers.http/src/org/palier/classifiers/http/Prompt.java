// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.palier.codebook.classify.Codebook;
import org.palier.ground.text.Bilingual;

/**
 * What a language model is told, made from the codebook of a study: what each code means, how a coder decides, examples that belong and do
 * not, and what the answer must be. The same codebook gives the same words.
 *
 * @param language fr or en
 * @param text     all of it
 */
record Prompt(String language, String text) {

	private static final int EXAMPLES = 2;

	/** @param facets that are asked for */
	Prompt(String language, List<Codebook.FacetCodes> facets) {
		this(language, made(new Locale.Builder().setLanguage(language).build(), facets));
	}

	private static String made(Locale locale, List<Codebook.FacetCodes> facets) {
		String template = template(locale.getLanguage());
		String codes = facets.stream().map(it -> facet(locale, it)).collect(Collectors.joining("\n\n"));
		String form = facets.stream().map(it -> "\"" + it.facet().id() + "\": \"…\"").collect(Collectors.joining(", "));
		return template.replace("{form}", form).replace("{codes}", codes);
	}

	private static String facet(Locale locale, Codebook.FacetCodes facet) {
		String name = facet.facet().isUsage() ? "" : " (" + facet.name().in(locale) + ")";
		return "# " + facet.facet().id() + name + "\n"
				+ facet.codes().stream().map(it -> code(locale, it)).collect(Collectors.joining("\n"));
	}

	private static String code(Locale locale, Codebook.Code code) {
		var said = new StringBuilder("- ").append(code.id()).append(" = ").append(code.name().in(locale));
		append(said, " | ", code.definition().in(locale));
		append(said, " | ", code.rule().in(locale));
		examples(said, locale, code, true);
		examples(said, locale, code, false);
		return said.toString();
	}

	private static void examples(StringBuilder said, Locale locale, Codebook.Code code, boolean belongs) {
		code.examples().stream().filter(it -> it.belongs() == belongs).map(Codebook.Sample::text).map((Bilingual it) -> it.in(locale))
				.filter(it -> !it.isBlank()).limit(EXAMPLES).forEach(it -> append(said, belongs ? " | + " : " | - ", "«" + it + "»"));
	}

	private static void append(StringBuilder said, String before, String words) {
		if (!words.isBlank()) {
			said.append(before).append(words.strip().replaceAll("\\s+", " "));
		}
	}

	private static String template(String language) {
		try (InputStream in = Objects.requireNonNull(Prompt.class.getResourceAsStream("prompt_" + language + ".txt"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}
}
