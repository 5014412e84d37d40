// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Whatever a user reads exists in French and in English. */
class LanguagesTest {

	/** Attributes of extensions, features and products that are read by people. */
	private static final Set<String> READ = Set.of("label", "description", "tooltip", "title", "contextualLabel", "provider-name");
	/** Elements whose name is an id, or read by those alone who write plug-ins. */
	private static final Set<String> NAMED_BY_ID = Set.of("extension-point", "property", "parameter", "separator", "variable", "with",
			"param", "arg");
	/** The name of the product is the same everywhere. */
	private static final Set<String> PROPER = Set.of("Palier", "Palier.app");
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

	@Test
	void everySentenceExistsInBothLanguages() throws IOException {
		var wrong = new ArrayList<String>();
		for (Path french : Sources.files(it -> it.endsWith("_fr.properties"))) {
			if (Sources.name(french).startsWith("bundles/org.palier.nl.")) {
				continue;
			}
			Map<String, String> fr = Sources.properties(french);
			Map<String, String> en = Sources.properties(english(french));
			for (String key : union(fr.keySet(), en.keySet())) {
				String inFrench = fr.get(key);
				String inEnglish = en.get(key);
				if (inFrench == null || inEnglish == null) {
					wrong.add(Sources.name(french) + ": " + key + " is missing in " + (inFrench == null ? "French" : "English"));
				} else if (inFrench.isBlank() != inEnglish.isBlank()) {
					wrong.add(Sources.name(french) + ": " + key + " is empty in one language");
				} else if (!placeholders(inFrench).equals(placeholders(inEnglish))) {
					wrong.add(Sources.name(french) + ": " + key + " has other placeholders in French");
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void everyFileOfWordsHasItsFrench() throws IOException {
		assertThat(Sources.files(it -> it.matches("(messages|plugin|feature|features|\\w+_en)\\.properties")).stream()
				.filter(it -> !Sources.name(it).contains("/presets/"))
				.filter(it -> !Files.exists(it.resolveSibling(it.getFileName().toString().replaceFirst("(_en)?\\.properties$", "_fr.properties"))))
				.map(Sources::name)).isEmpty();
	}

	/** Help of commands is a format: where a percent sign stands alone the whole text is shown raw, after a warning. */
	@Test
	void percentSignsInTheHelpOfCommandsAreDoubled() throws IOException {
		var alone = new ArrayList<String>();
		for (Path file : Sources.files(it -> it.matches("help_(en|fr)\\.properties"))) {
			Sources.properties(file).forEach((key, text) -> {
				if (text.replace("%%", "").replace("%n", "").indexOf('%') >= 0) {
					alone.add(Sources.name(file) + ": " + key);
				}
			});
		}
		assertThat(alone).isEmpty();
	}

	/** Of two sentences with one key the second is shown for both, and nothing says so. */
	@Test
	void noKeyStandsTwice() throws IOException {
		var twice = new ArrayList<String>();
		for (Path file : Sources.files(it -> it.endsWith(".properties"))) {
			var keys = new Properties() {
				@Override
				public synchronized Object put(Object key, Object value) {
					// a directive of a template is no key
					if (containsKey(key) && !key.toString().startsWith("[")) {
						twice.add(Sources.name(file) + ": " + key);
					}
					return super.put(key, value);
				}
			};
			try (Reader reader = Files.newBufferedReader(file)) {
				keys.load(reader);
			}
		}
		assertThat(twice).isEmpty();
	}

	/** A field that is not public is no field to NLS: it stays null. */
	@Test
	void everyFieldHasItsSentenceAndEverySentenceItsField() throws IOException {
		Pattern declared = Pattern.compile("public static String ([\\w,\\s]+);");
		for (Path source : Sources.files(it -> it.endsWith("Messages.java"))) {
			String code = Files.readString(source);
			if (code.contains("NLS.initializeMessages(")) {
				Set<String> fields = declared.matcher(code).results().map(it -> it.group(1)).flatMap(it -> Stream.of(it.split(",\\s*")))
						.collect(Collectors.toCollection(TreeSet::new));
				assertThat(Sources.properties(source.resolveSibling("messages.properties")).keySet()).as(Sources.name(source))
						.isEqualTo(fields);
			}
		}
	}

	/** Words stand in properties: {@code %key}, and the key is known in both languages. */
	@Test
	void extensionsAndFeaturesHoldNoWordsOfTheirOwn() throws IOException {
		var wrong = new ArrayList<String>();
		for (Path file : Sources.files(it -> it.equals("plugin.xml") || it.equals("feature.xml"))) {
			Path words = file.resolveSibling(file.getFileName().toString().replace(".xml", ".properties"));
			Map<String, String> known = Files.exists(words) ? Sources.properties(words) : Map.of();
			for (Element element : Sources.elements(file)) {
				for (String text : read(element)) {
					if (text.startsWith("%") ? !known.containsKey(text.substring(1)) : !PROPER.contains(text)) {
						wrong.add(Sources.name(file) + ": <" + element.getTagName() + "> " + text);
					}
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	private static List<String> read(Element element) {
		var texts = new ArrayList<String>();
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			String attribute = element.getAttributes().item(i).getNodeName();
			boolean name = attribute.equals("name") && !NAMED_BY_ID.contains(element.getTagName());
			String value = element.getAttributes().item(i).getNodeValue();
			// An icon, a command or a class may be called title too; words have a space or begin with % or a capital.
			if ((READ.contains(attribute) || name) && value.matches("%.*|.*[A-Z ].*") && !value.matches("[\\w.]+\\.[A-Z]\\w+")) {
				texts.add(value);
			}
		}
		return texts;
	}

	/** p2 copies them into the site and takes them for Latin 1: “à” would be read as two other letters. */
	@Test
	void wordsThatP2ShowsAreAscii() throws IOException {
		assertThat(Sources.files(it -> it.matches("feature(_\\w+)?\\.properties"))).hasSizeGreaterThan(10)
				.allSatisfy(it -> assertThat(Files.readString(it)).as(Sources.name(it)).matches("\\p{ASCII}*"));
	}

	@Test
	void everyTextOfATheoryPackIsInBothLanguages() throws IOException {
		var wrong = new ArrayList<String>();
		for (Path pack : Sources.files(it -> it.endsWith(".xml")).stream().filter(it -> Sources.name(it).contains("/packs/")).toList()) {
			for (Element element : Sources.elements(pack)) {
				if (element.hasAttribute("fr") || element.hasAttribute("en")) {
					if (element.getAttribute("fr").isBlank() || element.getAttribute("en").isBlank()) {
						wrong.add(Sources.name(pack) + ": <" + element.getTagName() + "> " + element.getAttribute("fr")
								+ element.getAttribute("en"));
					}
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	/** A word between quotes that goes straight onto a control would be the same in both languages. */
	@Test
	void codeHoldsNoWordsForUsers() throws IOException {
		Pattern shown = Pattern.compile("\\.(setText|setToolTipText|setMessage|setTitle|setDescription|setErrorMessage|setContentDescription)"
				+ "\\(\"([^\"]*)\"");
		var wrong = new ArrayList<String>();
		for (Path source : Sources.files(it -> it.endsWith(".java"))) {
			for (MatchResult match : shown.matcher(Files.readString(source)).results().toList()) {
				String text = match.group(2).replaceAll("</?a>", "");
				if (text.matches(".*\\p{L}{2,}.*") && !PROPER.contains(text)) {
					wrong.add(Sources.name(source) + ": " + match.group());
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void templatesHoldNoWordsOfTheirOwn() throws IOException {
		var wrong = new ArrayList<String>();
		for (Path template : Sources.files(it -> it.endsWith(".java") || it.endsWith(".ftl") || it.endsWith(".ftlh"))) {
			if (template.toString().endsWith(".java")) {
				continue;
			}
			String words = Files.readString(template).replaceAll("(?s)<#--.*?-->|<style.*?</style>|<code>.*?</code>|<script.*?</script>", " ")
					.replaceAll("(?s)</?[#@](\"[^\"]*\"|'[^']*'|[^>\"'])*>", " ").replaceAll("(?s)\\$\\{[^}]*}", " ")
					.replaceAll("(?s)<!?/?\\w[^>]*>|&\\w+;", " ");
			Pattern.compile("\\p{L}{2,}").matcher(words).results().forEach(it -> wrong.add(Sources.name(template) + ": " + it.group()));
		}
		assertThat(wrong).isEmpty();
	}

	private static Path english(Path french) {
		String name = french.getFileName().toString();
		Path beside = french.resolveSibling(name.replace("_fr.properties", "_en.properties"));
		return Files.exists(beside) ? beside : french.resolveSibling(name.replace("_fr.properties", ".properties"));
	}

	private static Set<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map(it -> it.group(1)).collect(Collectors.toSet());
	}

	private static Set<String> union(Set<String> some, Set<String> others) {
		var all = new TreeSet<>(some);
		all.addAll(others);
		return all;
	}
}
