// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options of a command in the manifest of its run, and back. Both directions read what the command declares, so that neither can forget
 * an option. Every declared option is recorded, but for those that are named here.
 */
public final class RecordedOptions {

	/**
	 * Options that change no number: how the answer is shown, where it goes, and what is asked for instead of a run.
	 */
	private static final Set<String> NO_CHOICES = Set.of("json", "help", "out", "observed", "release", "key", "by");
	/** Options whose parameter has another name. */
	private static final Map<String, String> NAMES = Map.of("indicator", "indicators", "without-posts", PostsChoice.PARAMETER);
	/** The value of the parameter of an option that was given and takes no value. */
	private static final Map<String, String> GIVEN = Map.of("without-posts", PostsChoice.LEFT_OUT);

	private final CommandSpec command;

	/** @param command as it is declared; as it was typed for {@link #complete} */
	public RecordedOptions(CommandSpec command) {
		this.command = command;
	}

	/** Adds the options that were typed and that the command did not record itself, as resolved ids or a seed are. */
	public SortedMap<String, String> complete(Map<String, String> parameters) {
		var all = new TreeMap<>(parameters);
		for (OptionSpec option : choices()) {
			String value = value(option);
			if (!value.isEmpty() && !name(option).equals(ReleaseChoice.NAME)) {
				all.putIfAbsent(parameter(option), value);
			}
		}
		return all;
	}

	/**
	 * The options of a command line that says what the parameters say; each value stays the value of its own option, whatever it looks like.
	 */
	public List<String> line(Map<String, String> parameters) {
		List<String> line = new ArrayList<>();
		for (OptionSpec option : choices()) {
			if (name(option).equals(ReleaseChoice.NAME)) {
				// what was withheld is recorded, and not that nothing was
				if (!parameters.containsKey(ReleaseChoice.REDACTED)) {
					line.add(option.longestName());
				}
				continue;
			}
			String value = parameters.getOrDefault(parameter(option), "");
			if (value.isEmpty()) {
				continue;
			}
			if (isFlag(option)) {
				if (value.equals(given(option))) {
					line.add(option.longestName());
				}
			} else if (option.isMultiValue() && option.splitRegex().isEmpty()) {
				for (String each : value.split(",")) {
					line.add(option.longestName() + "=" + each);
				}
			} else {
				line.add(option.longestName() + "=" + value);
			}
		}
		return line;
	}

	private List<OptionSpec> choices() {
		return command.options().stream().filter(it -> !NO_CHOICES.contains(name(it))).toList();
	}

	private static String value(OptionSpec option) {
		if (isFlag(option)) {
			return Boolean.TRUE.equals(option.getValue()) ? given(option) : "";
		}
		return option.originalStringValues().stream().collect(Collectors.joining(","));
	}

	private static boolean isFlag(OptionSpec option) {
		return option.arity().max() == 0;
	}

	private static String given(OptionSpec option) {
		return GIVEN.getOrDefault(name(option), "true");
	}

	private static String name(OptionSpec option) {
		return option.longestName().replaceFirst("^-+", "");
	}

	private static String parameter(OptionSpec option) {
		return NAMES.getOrDefault(name(option), name(option));
	}
}
