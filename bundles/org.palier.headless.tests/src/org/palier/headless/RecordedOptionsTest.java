// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.FrameworkUtil;
import org.palier.extensions.Contributions;
import org.palier.headless.console.Console;
import org.palier.headless.study.RecordedOptions;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Whatever a command declares that can be repeated is recorded and comes back, also what is declared after this was written. */
class RecordedOptionsTest {

	private static CommandLine root() {
		var contributions = new Contributions(RegistryFactory.getRegistry(), FrameworkUtil.getBundle(PalierApplication.class).getBundleContext());
		var silent = new PrintWriter(Writer.nullWriter());
		return new Commands(new Console(contributions, "9.9", Clock.systemUTC(), Locale.CANADA, silent, silent)).commandLine();
	}

	/** A value that the option takes and that is not its default. */
	private static String sample(OptionSpec option) {
		Class<?> type = option.isMultiValue() ? option.auxiliaryTypes()[0] : option.type();
		if (type.isEnum()) {
			return type.getEnumConstants()[1].toString();
		}
		if (option.splitRegex().isEmpty()) {
			return "7";
		}
		return "0.25,0.75";
	}

	@ParameterizedTest
	@ValueSource(strings = { "scenario", "compare", "break-even", "evaluate-agency" })
	void eachOptionOfARecordedCommandComesBack(String name) {
		CommandLine root = root();
		CommandLine command = root.getSubcommands().get(name);
		List<String> typed = new ArrayList<>();
		for (OptionSpec option : command.getCommandSpec().options()) {
			// Where the answer goes and how it is shown, and whether it is a release; "observed" asks for no run.
			if (!List.of("--json", "--help", "--out", "--observed", "--release", "--by", "--key").contains(option.longestName())) {
				typed.add(option.arity().max() == 0 ? option.longestName() : option.longestName() + "=" + sample(option));
			}
		}
		assertThat(typed).isNotEmpty();
		List<String> line = new ArrayList<>(List.of(name));
		line.addAll(typed);
		line.addAll(List.of("--", "study", "one"));
		if (name.equals("compare")) {
			line.add("two");
		}
		root.parseArgs(line.toArray(String[]::new));

		var recorded = new RecordedOptions(command.getCommandSpec()).complete(new TreeMap<>());

		// that nothing was withheld is not recorded: older manifests say nothing of it, and withheld nothing
		assertThat(recorded).hasSize(typed.size() - (typed.contains("--identified") ? 1 : 0));
		assertThat(new RecordedOptions(root().getSubcommands().get(name).getCommandSpec()).line(recorded))
				.containsExactlyInAnyOrderElementsOf(typed);
	}
}
