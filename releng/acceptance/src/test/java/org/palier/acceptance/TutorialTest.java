// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.acceptance.Product.Outcome;

/** The commands of the plug-in guide, exactly as printed, in a new folder with an empty HOME. */
class TutorialTest {

	private static final Path HELP = Path.of(System.getProperty("palier.root"), "bundles/org.palier.help");
	private static final Pattern COMMANDS = Pattern.compile("<pre>(.*?)</pre>", Pattern.DOTALL);

	@TempDir
	private Path folder;

	@Test
	void theGuidesCommandsWorkAsPrinted() throws Exception {
		String commands = commands("html/plugins.html");
		assertThat(commands.lines()).hasSizeGreaterThan(4);
		Product product = Product.asBuilt(folder);
		Path desk = Files.createDirectories(folder.resolve("mon bureau"));

		Outcome typed = product.shell(desk, List.of("sh", "-e", "-c", commands));

		assertThat(typed.code()).as(typed.said()).isZero();
		assertThat(typed.said()).containsPattern("importer +gouv\\.example\\.crm ").contains("Tests run: 5, Failures: 0")
				.contains("Uninstalled gouv.example.crm.feature");
	}

	@Test
	void theFrenchGuideHasTheSameCommands() throws Exception {
		assertThat(commands("nl/fr/html/plugins.html")).isEqualTo(commands("html/plugins.html"));
	}

	private static String commands(String page) throws Exception {
		Matcher found = COMMANDS.matcher(Files.readString(HELP.resolve(page)));
		assertThat(found.find()).isTrue();
		return found.group(1).replace("&gt;", ">").replace("&amp;", "&");
	}
}
