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
 * Words that follow a number agree with it: {@code {0} {0,choice,0#ligne|2#lignes}}, so that nobody reads “1 lignes”. Sentences with
 * verbs or pronouns farther on are written anew by hand; their number may only fall.
 */
class BareCountsTest {

	/** Sentences that still have a bare count; these numbers may only fall. */
	private static final int FRENCH = 84;
	private static final int ENGLISH = 87;

	private static final String THINGS_FR = "publications|organismes|lignes|cellules|entretiens|codes|questions|caractères|usages|codages"
			+ "|fichiers|comptes|pages|plateformes|heures|présences|codeurs|passages|colonnes|hypothèses|changements|problèmes|réponses";
	private static final String THINGS_EN = "posts|bodies|agencies|rows|cells|interviews|codes|questions|characters|usages|codings|files"
			+ "|accounts|pages|platforms|hours|presences|coders|passages|columns|assumptions|changes|problems|answers";
	/** An article before the number speaks of a whole that is known: “the {0} posts that were drawn” are never one. */
	private static final String WHOLE = "(?<![Ll]es |[Dd]es |[Cc]es |urs |[Ss]es |aux |[Tt]he |[Tt]hese |[Aa]ll |its |their )";
	private static final String NUMBER = WHOLE
			+ "\\{\\d+(,number(,[^}]*)?)?\\}[ \u00a0\u202f]((autres|premières|dernières|nouvelles|nouveaux|other|more|new|first|last) )?";
	private static final Pattern BARE_FR = Pattern.compile(NUMBER + "(" + THINGS_FR + ")\\b");
	private static final Pattern BARE_EN = Pattern.compile(NUMBER + "(" + THINGS_EN + ")\\b");
	/** The innermost choices, whose words agree. */
	private static final Pattern CHOICE = Pattern.compile("\\{\\d+,choice,([^{}]|\\{\\d+(,number(,[^{}]*)?)?\\})*\\}");
	/** Numbers that are never one: three lines of help, and words of the platform. */
	private static final Pattern ELSEWHERE = Pattern.compile("bundles/org\\.palier\\.nl\\..*");

	@ParameterizedTest
	@ValueSource(strings = { "{0} cellules", "{1,number,integer} publications lues", "{0} autres organismes" })
	void theRuleSeesABareCount(String sentence) {
		assertThat(BARE_FR.matcher(sentence).find()).isTrue();
	}

	@Test
	void theRuleLetsAChoicePass() {
		assertThat(BARE_FR.matcher(said("{0} {0,choice,0#cellule lue|2#cellules lues}")).find()).isFalse();
	}

	@Test
	void frenchWordsAgreeWithTheirNumbers() throws IOException {
		List<String> bare = bare(BARE_FR, true);
		assertThat(bare).as(String.join("\n", bare)).hasSizeLessThanOrEqualTo(FRENCH);
	}

	@Test
	void englishWordsAgreeWithTheirNumbers() throws IOException {
		List<String> bare = bare(BARE_EN, false);
		assertThat(bare).as(String.join("\n", bare)).hasSizeLessThanOrEqualTo(ENGLISH);
	}

	private static List<String> bare(Pattern rule, boolean french) throws IOException {
		var bare = new ArrayList<String>();
		for (Path file : Sources.files(it -> it.endsWith(".properties"))) {
			String name = Sources.name(file);
			if (!name.contains("/src/") || ELSEWHERE.matcher(name).matches() || french != name.endsWith("_fr.properties")) {
				continue;
			}
			Sources.properties(file).forEach((key, text) -> {
				if (rule.matcher(said(text)).find()) {
					bare.add(name + " " + key + ": " + text);
				}
			});
		}
		return bare;
	}

	private static String said(String pattern) {
		String text = pattern;
		for (String shorter = CHOICE.matcher(text).replaceAll("…"); !shorter.equals(text); shorter = CHOICE.matcher(text).replaceAll("…")) {
			text = shorter;
		}
		return text;
	}
}
