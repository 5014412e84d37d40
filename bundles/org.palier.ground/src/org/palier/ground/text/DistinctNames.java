// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names that are shown beside each other and are cut where there is little room. Two of them never look alike: the words that two names
 * share are cut before those in which they differ.
 *
 * @param names as they are read where there is room
 */
public record DistinctNames(List<String> names) {

	private static final String ELLIPSIS = "…";
	/** Words are put together of these. */
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
	private static final Pattern BOUNDARY = Pattern.compile("[^\\p{L}\\p{N}]");
	/** A word of so few letters is as short as its first one with a point. */
	private static final int SHORT = 3;

	/** Copies its list. */
	public DistinctNames {
		names = List.copyOf(names);
	}

	/**
	 * The names as they fit, in their order.
	 *
	 * @param room  for each of them
	 * @param width of words, in the measure of the room
	 */
	public List<String> into(double room, ToDoubleFunction<String> width) {
		List<String> shown = new ArrayList<>(names.stream().map(it -> cut(it, room, width)).toList());
		for (int i = 0; i < names.size(); i++) {
			if (!shown.get(i).equals(names.get(i))) {
				shown.set(i, unlikeOthers(names.get(i), shown.get(i), room, width));
			}
		}
		return numbered(shown, room, width);
	}

	/** One of the names as it fits; a word that is none of them is cut at its end. */
	public String into(String name, double room, ToDoubleFunction<String> width) {
		int place = names.indexOf(name);
		return place < 0 ? cut(name, room, width) : into(room, width).get(place);
	}

	private String unlikeOthers(String name, String cut, double room, ToDoubleFunction<String> width) {
		List<String> alike = others(name).filter(it -> it.startsWith(kept(cut))).toList();
		if (alike.isEmpty()) {
			return cut;
		}
		String shared = alike.stream().map(it -> shared(name, it)).min((one, other) -> one.length() - other.length()).orElse("");
		int differs = afterBoundary(shared);
		List<UnaryOperator<String>> forms = List.of(it -> initials(it.substring(0, differs)) + it.substring(differs),
				it -> ELLIPSIS + it.substring(differs), it -> ELLIPSIS + it.substring(Math.max(0, shared.length() - 1)));
		for (UnaryOperator<String> form : forms) {
			String tried = cut(form.apply(name), room, width);
			if (kept(tried).length() > 1 && alike.stream().map(form).noneMatch(it -> it.startsWith(kept(tried)))) {
				return tried;
			}
		}
		return end(name, room, width);
	}

	private Stream<String> others(String name) {
		return names.stream().filter(it -> !it.equals(name));
	}

	private static String shared(String one, String other) {
		int same = 0;
		while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
			same++;
		}
		return one.substring(0, same);
	}

	/** Where the last word begins that is not shared as a whole. */
	private static int afterBoundary(String shared) {
		return BOUNDARY.matcher(shared).results().mapToInt(it -> it.end()).max().orElse(0);
	}

	private static String initials(String words) {
		return WORD.matcher(words).replaceAll(it -> it.group().length() <= SHORT ? it.group() : it.group().substring(0, 1) + ".");
	}

	private static String kept(String cut) {
		return cut.endsWith(ELLIPSIS) ? cut.substring(0, cut.length() - ELLIPSIS.length()) : cut;
	}

	/** The longest beginning that fits. */
	private static String cut(String words, double room, ToDoubleFunction<String> width) {
		if (width.applyAsDouble(words) <= room) {
			return words;
		}
		int end = words.length();
		while (end > 0 && width.applyAsDouble(words.substring(0, end).stripTrailing() + ELLIPSIS) > room) {
			end = words.offsetByCodePoints(end, -1);
		}
		return words.substring(0, end).stripTrailing() + ELLIPSIS;
	}

	/** The longest end that fits. */
	private static String end(String words, double room, ToDoubleFunction<String> width) {
		int from = 0;
		while (from < words.length() && width.applyAsDouble(ELLIPSIS + words.substring(from)) > room) {
			from = words.offsetByCodePoints(from, 1);
		}
		return ELLIPSIS + words.substring(from);
	}

	/** Where the room is too small for any difference, the place tells names apart. */
	private List<String> numbered(List<String> shown, double room, ToDoubleFunction<String> width) {
		return IntStream.range(0, shown.size()).mapToObj(i -> {
			boolean alone = IntStream.range(0, shown.size()).noneMatch(k -> shown.get(k).equals(shown.get(i)) && !names.get(k).equals(names.get(i)));
			return alone ? shown.get(i) : (i + 1) + cut(" " + names.get(i), room - width.applyAsDouble(String.valueOf(i + 1)), width);
		}).collect(Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList));
	}
}
