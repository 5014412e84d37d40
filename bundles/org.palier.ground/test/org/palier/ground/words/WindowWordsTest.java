// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No sentence that a window can show is written for who types commands: what one types stands in the remedy beside the
 * sentence, and the command line alone shows it.
 */
class WindowWordsTest {

	/** Bundles whose words are read at the command line alone, or come from the platform. */
	private static final Pattern ELSEWHERE = Pattern.compile("bundles/org\\.palier\\.(headless|nl\\.workbench|samples)/.*");
	private static final Pattern OF_THE_COMMAND_LINE = Pattern.compile(
			"(?<![\\p{L}\\d])--\\p{L}|\\bpalier run\\b|(?<=[\\p{L}\\d\"])=(?=\\S)|\\b\\p{Ll}+_\\p{Ll}[\\p{Ll}_]*\\b");
	private static final Pattern ENGLISH_DECIMAL = Pattern.compile("\\d\\.\\d");
	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+(,[^{}]*)?\\}");
	private static final Pattern MARKUP = Pattern.compile("<a href=\"[^\"]*\">|https?://\\S+");
	private static final String REMEDY = ".remedy";

	/** What stays, each with its reason. */
	private static final List<String> READ_ELSEWHERE = List.of(
			// Written to the terminal, because there is no window.
			"org.palier.app/messages:noDisplay",
			// For who writes plug-ins: the line of the manifest that is missing.
			"org.palier.extensions/messages:not_singleton",
			// The columns of the file that is written, as a person finds them in it.
			"org.palier.ui.census/messages:exported",
			// What stands in the columns of the views that an expression reads, as one writes it there.
			"org.palier.explore/messages:column.",
			// The two forms of a decimal, side by side.
			"org.palier.ui.preferences/messages:decimalPoint",
			// Numbers of the program: no sentences.
			"org.palier.ui.scenario/messages:value.");
	/** Numbers of versions and of articles are no decimals. */
	private static final Pattern VERSION = Pattern.compile("(version|[Pp]aquet|EPL|License|REFI-QDA|llama|doi)\\s?[\\d.]*\\d(\\S*)");

	@ParameterizedTest
	@ValueSource(strings = { "Une autre se choisit par --sheet", "La commande « palier run validate » les énumère",
			"Colonnes : name.fr=Organisme",
			"Un champ public_engagement", "create=category" })
	void theRuleSeesWhatIsTyped(String sentence) {
		assertThat(OF_THE_COMMAND_LINE.matcher(sentence).find()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "p = {0}", "L(t) = 1 / (1 + exp(−t))", "un organisme – deux pages", "Étude > Importer…", "=tel quel" })
	void theRuleLetsPassWhatAPersonReads(String sentence) {
		assertThat(OF_THE_COMMAND_LINE.matcher(sentence).find()).isFalse();
	}

	@Test
	void noSentenceOfAWindowNamesAnOptionOrAnId() throws IOException {
		assertThat(wrong(OF_THE_COMMAND_LINE, false)).isEmpty();
	}

	@Test
	void frenchNumbersHaveAComma() throws IOException {
		assertThat(wrong(ENGLISH_DECIMAL, true)).isEmpty();
	}

	private static List<String> wrong(Pattern rule, boolean frenchAlone) throws IOException {
		var wrong = new ArrayList<String>();
		for (Path file : Sources.files(it -> it.endsWith(".properties"))) {
			String name = Sources.name(file);
			boolean words = name.contains("/src/") || name.matches("bundles/[^/]*/plugin[^/]*");
			if (!words || ELSEWHERE.matcher(name).matches() || frenchAlone && !name.endsWith("_fr.properties")) {
				continue;
			}
			Sources.properties(file).forEach((key, text) -> {
				if (!key.endsWith(REMEDY) && READ_ELSEWHERE.stream().noneMatch(it -> (place(name) + ":" + key).startsWith(it))
						&& rule.matcher(said(text)).find()) {
					wrong.add(name + " " + key + ": " + text);
				}
			});
		}
		return wrong;
	}

	private static String place(String file) {
		String bundle = file.replaceFirst("bundles/([^/]*)/.*", "$1");
		return bundle + "/" + file.replaceFirst(".*/", "").replaceFirst("(_fr|_en)?\\.properties$", "");
	}

	/** A sentence without its arguments, whose forms are numbers and choices of their own. */
	private static String said(String pattern) {
		String text = MARKUP.matcher(pattern).replaceAll("").replace("''", "'");
		for (String shorter = ARGUMENT.matcher(text).replaceAll("…"); !shorter.equals(text); shorter = ARGUMENT.matcher(text).replaceAll("…")) {
			text = shorter;
		}
		return VERSION.matcher(text).replaceAll("");
	}
}
