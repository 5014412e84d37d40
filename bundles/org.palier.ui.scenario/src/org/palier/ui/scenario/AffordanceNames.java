// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The affordances of platforms, as a study keeps them and in the language of the workbench. */
final class AffordanceNames {

	/** Those of the packs that ship. */
	private static final Set<String> NAMED = Set.of("comment", "live", "message", "share", "subscribe");

	private AffordanceNames() {
	}

	/** One that the shipped packs name, in the language of the workbench; another as the study has it. */
	static String name(String affordance) {
		return NAMED.contains(affordance) ? ScenarioText.of("affordance." + affordance) : affordance;
	}

	/** Several between semicolons. */
	static String line(List<String> affordances) {
		return affordances.stream().map(AffordanceNames::name).collect(Collectors.joining(" ; "));
	}

	/** The affordance of a line, as a study keeps it. */
	static List<String> read(String line) {
		return Arrays.stream(line.split(";")).map(String::strip).filter(it -> !it.isEmpty())
				.map(it -> NAMED.stream().filter(id -> it.equalsIgnoreCase(name(id))).findFirst().orElse(it)).distinct().toList();
	}
}
