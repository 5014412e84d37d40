// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.completion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page of a command, made of what its help says.
 *
 * @param command  with its words in the language of the page
 * @param language of the page
 */
record ManPage(CommandLine command, ManLanguage language) {

	/** The line above examples in the help; the page has a heading instead. */
	private static final Pattern HEADING = Pattern.compile("\\s*(?:Examples?|Exemples?)\\h*:\\s*");
	private static final String CANDIDATES = "${COMPLETION-CANDIDATES}";

	/** The name that the page is asked for by, such as palier-run-new. */
	static String name(CommandLine command) {
		return command.getCommandSpec().qualifiedName("-").replace(' ', '-');
	}

	/** The page. */
	String text() {
		CommandSpec spec = command.getCommandSpec();
		Roff page = language.begin(name(command), fewWords(command));
		language.heading(page, "synopsis");
		page.filled(synopsis());
		language.heading(page, "description");
		page.paragraphs(said(spec.usageMessage().description()));
		arguments(page, "arguments", spec.positionalParameters().stream().filter(it -> !it.hidden()).toList());
		arguments(page, "options", spec.options().stream().filter(it -> !it.hidden()).toList());
		subcommands(page);
		examples(page);
		seeAlso(page);
		return page.toString();
	}

	private String synopsis() {
		String line = command.getHelp().synopsis(0).replaceAll("\\s+", " ").strip();
		String name = command.getCommandSpec().qualifiedName();
		return Roff.boldly(name) + Roff.escaped(line.startsWith(name) ? line.substring(name.length()) : " " + line);
	}

	private void arguments(Roff page, String heading, List<? extends ArgSpec> all) {
		if (all.isEmpty()) {
			return;
		}
		language.heading(page, heading);
		for (ArgSpec each : all) {
			page.macro("TP").raw(switch (each) {
			case OptionSpec option -> option(option);
			case PositionalParamSpec parameter -> Roff.slanted(parameter.paramLabel());
			default -> throw new IllegalStateException(each.toString());
			});
			page.words(String.join(" ", said(described(each))));
		}
	}

	private static String option(OptionSpec option) {
		String names = Arrays.stream(option.names()).map(Roff::boldly).collect(Collectors.joining(", "));
		if (option.arity().max() == 0) {
			return names;
		}
		String value = Roff.slanted(option.paramLabel());
		return names + (option.arity().min() == 0 ? "[=" + value + "]" : " " + value);
	}

	private static String[] described(ArgSpec each) {
		String values = each.completionCandidates() == null ? ""
				: StreamSupport.stream(each.completionCandidates().spliterator(), false).collect(Collectors.joining(", "));
		return Arrays.stream(each.description()).map(it -> it.replace(CANDIDATES, values)).toArray(String[]::new);
	}

	private void subcommands(Roff page) {
		if (command.getSubcommands().isEmpty()) {
			return;
		}
		language.heading(page, "subcommands");
		command.getSubcommands().values().forEach(it -> page.macro("TP").raw(language.reference(name(it))).words(fewWords(it)));
	}

	/** The help ends with examples, which one can type as they are. */
	private void examples(Roff page) {
		String footer = String.join("\n", said(command.getCommandSpec().usageMessage().footer())).strip();
		if (!footer.isEmpty()) {
			language.heading(page, "examples");
			page.lines(footer.lines().filter(it -> !HEADING.matcher(it).matches()).collect(Collectors.joining("\n")));
		}
	}

	private void seeAlso(Roff page) {
		List<String> others = new ArrayList<>();
		others.add("palier");
		for (CommandLine above = command.getParent(); above != null; above = above.getParent()) {
			others.add(1, name(above));
		}
		language.seeAlso(page, others);
	}

	/** Lines of the help as a person reads them. */
	private static List<String> said(String... lines) {
		return Arrays.stream(lines).flatMap(it -> it.replace("%n", "\n").replace("%%", "%").lines()).map(Ansi.OFF::string).toList();
	}

	/** The few words about a command in the list of commands. */
	static String fewWords(CommandLine command) {
		CommandSpec spec = command.getCommandSpec();
		ResourceBundle words = command.getResourceBundle();
		if (spec.parent() == null) {
			return words.getString("usage.header").replaceFirst("^Palier\\h*:\\h*", "");
		}
		String key = spec.qualifiedName(".").replaceFirst("^palier run", "list");
		try {
			return words.getString(key);
		} catch (MissingResourceException without) {
			return String.join(" ", said(spec.usageMessage().description())).replaceAll("(?<=\\.) .*", "");
		}
	}
}
