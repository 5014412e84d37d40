// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.palier.ground.options.OptionKind;
import org.palier.ground.options.PartOption;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options of importers and classifiers on a command line: {@code --id VALUE} for each that is offered,
 * {@code --option ID=VALUE} for any. Options that only a part in a process of its own knows are left over by the
 * parser, and are read from there.
 *
 * @param spec of the command
 */
public record PartArguments(CommandSpec spec) {

	/** The id of the option with the mapping of tables, which is a list. */
	private static final String MAP = "map";

	/** Adds options of a part, but for those whose name the command itself has, or another part. */
	public void offer(List<PartOption> options, Locale locale) {
		options.forEach(it -> add(it, OptionSpec.builder("--" + it.id()).description(Console.said(it.description(), locale))));
	}

	/** Adds options that are taken and that the help does not show, by the rule of {@link #offer}. */
	public void offerHidden(List<PartOption> options) {
		options.forEach(it -> add(it, OptionSpec.builder("--" + it.id()).hidden(true)));
	}

	private void add(PartOption it, OptionSpec.Builder option) {
		if (spec.findOption("--" + it.id()) == null) {
			option.type(String.class).paramLabel(it.kind().placeholder());
			if (it.kind() instanceof OptionKind.Flag) {
				option.arity("0..1").parameterConsumer(new YesOrNo());
			} else if (it.id().equals(MAP)) {
				option.parameterConsumer(new OneAfterTheOther());
			}
			spec.addOption(option.build());
		}
	}

	/**
	 * Returns the chosen values by the id of their option; not yet checked.
	 *
	 * @param named values of {@code --option}; null when it was not given
	 */
	public Map<String, String> chosen(List<String> named) throws RefusedException {
		Map<String, String> chosen = new HashMap<>();
		for (String each : named == null ? List.<String>of() : named) {
			int equals = each.indexOf('=');
			if (equals < 1) {
				throw new RefusedException(ExitCode.USAGE, Console.text("option.no_value", each));
			}
			chosen.put(each.substring(0, equals), each.substring(equals + 1));
		}
		for (OptionSpec option : spec.options()) {
			if (option.userObject() == null && option.getValue() instanceof String value) {
				chosen.put(option.longestName().substring(2), value);
			}
		}
		return chosen;
	}

	/**
	 * Returns the options that the parser left over, as name and value or in one word. There are none unless the part
	 * is isolated.
	 */
	public Map<String, String> unmatched() throws RefusedException {
		Map<String, String> options = new HashMap<>();
		Iterator<String> words = spec.commandLine().getUnmatchedArguments().iterator();
		while (words.hasNext()) {
			String word = words.next();
			int equals = word.indexOf('=');
			if (!word.startsWith("--") || equals < 0 && !words.hasNext()) {
				throw new RefusedException(ExitCode.USAGE, Console.text("misuse.no_option", word));
			}
			options.put(word.substring(2, equals < 0 ? word.length() : equals), equals < 0 ? words.next() : word.substring(equals + 1));
		}
		return options;
	}
}
