// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.Arrays;
import java.util.List;

/**
 * Names of numbers without what all of them begin with, so that a narrow column shows where they differ.
 *
 * @param common what they begin with; empty when nothing
 */
record ShortNames(String common) {

	private static final String BETWEEN = " · ";

	/** @param names in parts between middle dots */
	static ShortNames of(List<String> names) {
		if (names.size() < 2) {
			return new ShortNames("");
		}
		List<String> first = parts(names.getFirst());
		int shared = first.size() - 1;
		for (String name : names) {
			List<String> parts = parts(name);
			int same = 0;
			// Something of each name stays.
			while (same < shared && same < parts.size() - 1 && parts.get(same).equals(first.get(same))) {
				same++;
			}
			shared = same;
		}
		return new ShortNames(String.join(BETWEEN, first.subList(0, shared)));
	}

	private static List<String> parts(String name) {
		return Arrays.asList(name.split(BETWEEN));
	}

	/** What is left of one of them. */
	String rest(String name) {
		return common.isEmpty() || !name.startsWith(common + BETWEEN) ? name : name.substring(common.length() + BETWEEN.length());
	}

	/** Title of their column. */
	String title() {
		return common.isEmpty() ? ScenarioText.of("column.what") : common;
	}
}
