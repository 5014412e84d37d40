// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.FrameworkUtil;
import org.palier.extensions.Contributions;
import org.palier.headless.console.Console;

/** The list of subcommands: who reads it need not ask each of them what it does. */
class CommandListTest {

	@ParameterizedTest
	@CsvSource({ "en, Study|Evidence|Coding|Numbers|Scenarios|Reports|Plug-ins|Other",
			"fr, Étude|Données|Codage|Nombres|Scénarios|Rapports|Greffons|Autres" })
	void everySubcommandHasAFewWordsInTheOrderOfWork(String language, String groups) {
		List<String> lines = help(Locale.forLanguageTag(language + "-CA"));

		List<String> headings = lines.stream().filter(it -> it.matches(" \\S+")).map(String::strip).toList();
		assertThat(headings).containsExactly(groups.split("\\|"));
		List<String> rows = lines.stream().filter(it -> it.matches("  [a-z-]+( .*)?")).toList();
		assertThat(rows).hasSizeGreaterThanOrEqualTo(23).allMatch(it -> it.matches("  [a-z-]+ {2,}\\p{Ll}.*\\S"))
				.anyMatch(it -> it.startsWith("  report "))
				.noneMatch(it -> it.contains("isolated-"));
	}

	@ParameterizedTest
	@CsvSource({ "en", "fr" })
	void soHasEachThatAGroupHas(String language) {
		assertThat(help(Locale.forLanguageTag(language + "-CA"), "theory").stream().filter(it -> it.matches("  [a-z]+ .*")).toList()).hasSize(4)
				.allMatch(it -> it.matches("  [a-z]+ {2,}\\p{L}.*"));
	}

	/** From the heading of the list to the examples. */
	private static List<String> help(Locale locale, String... of) {
		var out = new StringWriter();
		var contributions = new Contributions(RegistryFactory.getRegistry(), FrameworkUtil.getBundle(PalierApplication.class).getBundleContext());
		List<String> line = new ArrayList<>(List.of(of));
		line.add("--help");
		int code = new Commands(
				new Console(contributions, "9.9", Clock.systemUTC(), locale, new PrintWriter(out, true), new PrintWriter(out, true)))
				.run(line.toArray(String[]::new));
		assertThat(code).isZero();
		List<String> lines = out.toString().lines().toList();
		int from = lines.indexOf("fr".equals(locale.getLanguage()) ? "Sous-commandes\u202f:" : "Subcommands:");
		assertThat(from).as(out.toString()).isNotNegative();
		return lines.subList(from + 1, lines.size()).stream().takeWhile(it -> !it.isBlank()).toList();
	}
}
