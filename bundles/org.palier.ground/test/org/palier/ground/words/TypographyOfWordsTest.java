// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/**
 * French as the Office québécois de la langue française would have it, but for the colon, which has the narrow space of
 * the other signs; English as in Canada.
 */
class TypographyOfWordsTest {

	/** What may not be, and how it is called. */
	private static final Map<String, Pattern> FRENCH = new LinkedHashMap<>();
	private static final Map<String, Pattern> ENGLISH = new LinkedHashMap<>();
	private static final Pattern LOST = Pattern.compile("^[A-Za-z][\\w.]*= +\\S");
	static {
		FRENCH.put("straight apostrophe", Pattern.compile("\\p{L}'\\p{L}"));
		FRENCH.put("no narrow space before ; ! ?", Pattern.compile("[^\\u202f\\s+][;!?](?=\\s|$)|[\\p{L}\\d»)}…][ \\u00a0][;!?]"));
		FRENCH.put("no narrow space before :", Pattern.compile("[^\\u202f\\s]:(?=\\s|$)|[ \\u00a0]:(?=\\s|$)"));
		FRENCH.put("no narrow space within « »", Pattern.compile("«(?!\\u202f)|(?<!\\u202f)»"));
		FRENCH.put("no hard space before %", Pattern.compile("\\d %|\\d%(?![\\w.])"));
		FRENCH.put("three dots for …", Pattern.compile("\\.\\.\\."));
		FRENCH.put("English word", Pattern.compile("(?iU)\\b(e-?mails?|mails?|posts?(?!\\.)|social media|newsletters?|smartphones?)\\b"));
		FRENCH.put("word of France", Pattern.compile("(?i)\\b(digital|digitale|week-ends?|parkings?)\\b"));
		ENGLISH.put("straight apostrophe", Pattern.compile("\\p{L}'\\p{L}"));
		ENGLISH.put("three dots for …", Pattern.compile("\\w\\.\\.\\.(?!\\w)"));
		ENGLISH.put("spelling of the United States", Pattern.compile("(?i)\\b(colors?|behaviors?|centers?|catalogs?)\\b"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			straight apostrophe         | l'organisme
			no narrow space before ; ! ? | Pourquoi ?
			no narrow space before ; ! ? | Oui; non
			no narrow space before :    | Fichier :
			no narrow space before :    | Fichier :
			no narrow space before :    | Fichier:
			no narrow space within « »  | « mot »
			no hard space before %      | 95 %
			English word                | Importer des posts
			English word                | Votre e-mail
			""")
	void theRulesSeeWhatIsWrong(String rule, String text) {
		assertThat(FRENCH.get(rule).matcher(text).find()).isTrue();
	}

	@Test
	void theRulesLetPassWhatIsRight() {
		String right = "L’étude «\u202finventée\u202f»\u202f: 95\u00a0% des publications\u202f; courriel\u202f: https://exemple.ca/?a=1, 12:30\u202f!";
		assertThat(FRENCH.values()).isNotEmpty().noneMatch(it -> it.matcher(right).find());
	}

	/** A reader of properties drops spaces behind the equals sign: a sentence that follows another would stick to it. */
	@Test
	void noTextLosesTheSpaceBeforeIt() throws IOException {
		var lost = new ArrayList<String>();
		for (Path file : Sources.files(it -> it.endsWith(".properties"))) {
			Files.readAllLines(file).stream().filter(it -> LOST.matcher(it).find()).forEach(it -> lost.add(file.getFileName() + ": " + it));
		}
		assertThat(LOST.matcher("unchecked= 6 cells are left.").find()).isTrue();
		assertThat(lost).isEmpty();
	}

	@Test
	void frenchIsSetAsInQuebec() throws IOException {
		var wrong = new ArrayList<String>();
		sentences(true).forEach((place, text) -> check(FRENCH, place, text, wrong));
		assertThat(wrong).isEmpty();
	}

	@Test
	void englishIsSetAsInCanada() throws IOException {
		var wrong = new ArrayList<String>();
		sentences(false).forEach((place, text) -> check(ENGLISH, place, text, wrong));
		assertThat(wrong).isEmpty();
	}

	private static void check(Map<String, Pattern> rules, String place, String text, List<String> wrong) {
		rules.forEach((rule, pattern) -> {
			if (pattern.matcher(text).find()) {
				wrong.add(place + ": " + rule + ": " + text);
			}
		});
	}

	/** Sentences by where they stand: properties, theory packs, pages of help, its contents and contexts, cheat sheets. */
	private static Map<String, String> sentences(boolean french) throws IOException {
		var found = new LinkedHashMap<String, String>();
		for (Path file : Sources.files(it -> it.endsWith(".properties"))) {
			String name = Sources.name(file);
			if (name.endsWith("_fr.properties") == french && !name.endsWith("build.properties") && !name.contains("/presets/")) {
				Sources.properties(file).forEach((key, value) -> found.put(name + " " + key, spoken(value, name)));
			}
		}
		for (Path file : Sources.files(it -> it.endsWith(".xml") || it.endsWith(".html"))) {
			String name = Sources.name(file);
			if (name.contains("/packs/")) {
				for (Element element : Sources.elements(file)) {
					found.put(name + " " + found.size(), element.getAttribute(french ? "fr" : "en"));
				}
			} else if (name.matches(".*/(html|cheatsheets?)/.*|.*/(toc|contexts[\\w-]*)\\.xml") && name.contains("/nl/fr/") == french) {
				found.put(name, letters(file));
			}
		}
		return found;
	}

	/** What the command line explains has examples of itself in it, which are not prose. */
	private static String spoken(String value, String name) {
		// The sections of a report are named as they are typed.
		return name.contains("/headless/") ? value.replace("posts, imports", "").replaceAll("(?s)%nExe?mples? ?.*", "").replace("%n", " ")
				: value.replaceAll("<[^>]*>", "");
	}

	private static String letters(Path file) throws IOException {
		String text = Files.readString(file)
				.replaceAll("(?s)<pre>.*?</pre>|<span class=\"other\".*?</span>|<code>.*?</code>|<kbd>.*?</kbd>|<\\?.*?\\?>|<!--.*?-->",
						"x")
				.replaceAll(" (label|title|aria-label)=\"([^\"]*)\"[^>]*>", ">$2");
		return text.replaceAll("<[^>]*>", "\n").replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&")
				.replaceAll("\\n\\s*", "\n");
	}
}
