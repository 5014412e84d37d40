// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Names of numbers for a narrow column: what all of them have stands over them once, what several in a row begin with
 * is a heading.
 *
 * @param common   what all of them have; empty when nothing
 * @param headings of each name; empty for none
 * @param rests    what is left of each name
 */
record ShortNames(String common, List<String> headings, List<String> rests) {

	private static final String BETWEEN = " · ";
	/** From so many names under a heading on, one part of each is left beneath it; from so many, two. */
	private static final int MANY = 3;
	private static final int SOME = 2;

	/** Copies its lists. */
	ShortNames {
		headings = List.copyOf(headings);
		rests = List.copyOf(rests);
	}

	/** @param names in parts between middle dots */
	static ShortNames of(List<String> names) {
		List<List<String>> all = names.stream().map(it -> List.of(it.split(BETWEEN))).toList();
		List<String> common = common(all);
		List<List<String>> own = all.stream().map(it -> it.stream().filter(part -> !common.contains(part)).toList()).toList();
		if (own.stream().anyMatch(List::isEmpty) || new HashSet<>(own).size() < own.size()) {
			return new ShortNames("", names.stream().map(it -> "").toList(), names);
		}
		int left = perHeading(own, 1) >= MANY ? 1 : perHeading(own, 2) >= SOME ? 2 : Integer.MAX_VALUE;
		ToIntFunction<List<String>> cut = it -> Math.max(0, it.size() - left);
		return new ShortNames(String.join(BETWEEN, common),
				own.stream().map(it -> String.join(BETWEEN, it.subList(0, cut.applyAsInt(it)))).toList(),
				own.stream().map(it -> String.join(BETWEEN, it.subList(cut.applyAsInt(it), it.size()))).toList());
	}

	private static List<String> common(List<List<String>> names) {
		if (names.size() < 2) {
			return List.of();
		}
		Set<String> common = new LinkedHashSet<>(names.getFirst());
		names.forEach(common::retainAll);
		return List.copyOf(common);
	}

	/** How many names there would be under a heading on average. @param left parts left of each name */
	private static double perHeading(List<List<String>> names, int left) {
		List<List<String>> runs = new ArrayList<>();
		for (List<String> name : names) {
			List<String> heading = name.subList(0, Math.max(0, name.size() - left));
			if (runs.isEmpty() || !runs.getLast().equals(heading)) {
				runs.add(heading);
			}
		}
		return runs.size() < 2 ? 0 : (double) names.size() / runs.size();
	}

	/** Whether a name is the first under its heading. */
	boolean begins(int name) {
		return !headings.get(name).isEmpty() && (name == 0 || !headings.get(name).equals(headings.get(name - 1)));
	}

	/** The rest of a name, indented below a heading. */
	String line(int name) {
		return headings.get(name).isEmpty() ? rests.get(name) : "\u2003" + rests.get(name);
	}

	/** Heading and rest of a name on one line. */
	String alone(int name) {
		return headings.get(name).isEmpty() ? rests.get(name) : headings.get(name) + BETWEEN + rests.get(name);
	}

	/** All that stands in their column. */
	List<String> lines() {
		return IntStream.range(0, rests.size()).boxed().<String>mapMulti((name, lines) -> {
			if (begins(name)) {
				lines.accept(headings.get(name));
			}
			lines.accept(line(name));
		}).toList();
	}

	/** Title of their column. */
	String title() {
		return common.isEmpty() ? ScenarioText.of("column.what") : common;
	}
}
