// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.scenario;

import java.util.List;
import java.util.Optional;

import org.palier.headless.console.Console;
import org.palier.headless.console.CurrentIds;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.numbers.indicators.Indicator;
import org.palier.scenario.outcome.CellKey;

import picocli.CommandLine.Option;

/** The options that the commands which draw scenarios have in common: how often, with which seed, what is counted. */
final class DrawOptions {

	@Option(names = "--draws", paramLabel = "N", defaultValue = "10000")
	private int number;

	@Option(names = "--seed", paramLabel = "S")
	private Long seed;

	@Option(names = "--indicator", paramLabel = "ID")
	private List<String> ids = List.of();

	@Option(names = "--target", paramLabel = "KEY")
	private String target;

	/**
	 * Looks the options up among the installed parts. A command calls it once, since it makes every indicator.
	 *
	 * @throws RefusedException when one of them names nothing that there is
	 */
	Draws resolve(Console console) throws RefusedException {
		if (number < 1) {
			throw new RefusedException(ExitCode.USAGE, Console.text("scenario.draws", number));
		}
		return new Draws(number, Optional.ofNullable(seed), indicators(console), target == null ? Optional.empty() : Optional.of(key(console)));
	}

	/** The indicators asked for, else all. */
	private List<Indicator> indicators(Console console) throws RefusedException {
		List<Indicator> all = console.contributions().counting().indicators();
		List<String> known = all.stream().map(Indicator::id).toList();
		List<String> current = ids.stream().map(it -> new CurrentIds(console).find("indicator", it, known)).toList();
		for (String id : current) {
			if (!known.contains(id)) {
				throw new RefusedException(ExitCode.USAGE, Console.text("indicators.no_such", id, String.join(", ", known)));
			}
		}
		return all.stream().filter(it -> current.isEmpty() || current.contains(it.id())).toList();
	}

	private CellKey key(Console console) throws RefusedException {
		List<String> parts = new CurrentIds(console).number(target);
		if (parts.size() < 3) {
			throw new RefusedException(ExitCode.USAGE, Console.text("scenario.target", target));
		}
		return new CellKey(parts.getFirst(), parts.subList(1, parts.size() - 1), parts.getLast());
	}
}
