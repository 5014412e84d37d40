// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The help as pages for a browser, in the folder doc of the product. */
class HelpFolderTest {

	private static final Path DOC = Product.BUILT.resolve("doc");
	private static final Path HELP = Path.of(System.getProperty("palier.root"), "bundles/org.palier.help");
	private static final Pattern TOPIC = Pattern.compile("<topic label=\"([^\"]*)\" href=\"html/([^\"]*)\"");
	private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)(?:#[^\"]*)?\"");

	@ParameterizedTest
	@CsvSource({ "en, toc.xml", "fr, nl/fr/toc.xml" })
	void theContentsLeadToEveryPageAndNoPageLeadsNowhere(String language, String contents) throws Exception {
		String index = Files.readString(DOC.resolve("index.html"));
		List<MatchResult> topics = TOPIC.matcher(Files.readString(HELP.resolve(contents))).results().toList();
		assertThat(topics).hasSizeGreaterThan(10);
		for (MatchResult topic : topics) {
			Path page = DOC.resolve(language).resolve(topic.group(2));
			assertThat(index).contains("<a href=\"" + language + "/" + topic.group(2) + "\">" + topic.group(1) + "</a>");
			String text = Files.readString(page);
			assertThat(text).contains("palier.css");
			for (Matcher link = LINK.matcher(text); link.find();) {
				if (URI.create(link.group(1)).getScheme() == null) {
					assertThat(page.resolveSibling(link.group(1)).normalize()).as("%s of %s", link.group(1), page).isRegularFile();
				}
			}
		}
	}
}
