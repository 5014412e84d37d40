// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Posts as columns of numbers, so that a million of them fit into memory. Positions are those of arrival; added to by one thread, then read
 * by any.
 */
final class FramePosts {

	private static final int STEP = 1024;

	final Texts strata = new Texts();
	final Texts tools = new Texts();
	final Texts years = new Texts();

	private int size;
	private long[] keys = new long[STEP];
	/** The random part of a post: a function of its platform and its id there. */
	private long[] lots = new long[STEP];
	private int[] agencies = new int[STEP];
	private int[] stratum = new int[STEP];
	/** Predicted codes, a column a facet. */
	private final List<Codes> codes;
	private float[] ranks = new float[STEP];
	private int[] tool = new int[STEP];
	private int[] year = new int[STEP];

	/** Texts by numbers from 0, in the order in which they first came. */
	static final class Texts {

		private final Map<String, Integer> numbers = new HashMap<>();
		private final List<String> texts = new ArrayList<>();

		private int add(String text) {
			return numbers.computeIfAbsent(text, it -> {
				texts.add(it);
				return texts.size() - 1;
			});
		}

		String text(int number) {
			return texts.get(number);
		}

		/** The number of a text; -1 for one that never came. */
		int number(String text) {
			return numbers.getOrDefault(text, -1);
		}

		List<String> all() {
			return texts;
		}
	}

	/** The predicted codes of posts in a facet. */
	static final class Codes {

		final Texts texts = new Texts();
		private int[] numbers = new int[STEP];

		/** Number of the predicted code of the post at a position, in {@link #texts}. */
		int number(int position) {
			return numbers[position];
		}
	}

	/** @param facets of which predicted codes are kept */
	FramePosts(int facets) {
		codes = Stream.generate(Codes::new).limit(facets).toList();
	}

	/** The predicted codes of a facet, by its place among those that are kept. */
	Codes codes(int facet) {
		return codes.get(facet);
	}

	/** @param told predicted codes, in the order of the facets */
	void add(long key, long lot, int agency, String inStratum, List<String> told, float rank, String platform, String ofYear) {
		if (size == keys.length) {
			grow(size * 2);
		}
		keys[size] = key;
		lots[size] = lot;
		agencies[size] = agency;
		stratum[size] = strata.add(inStratum);
		for (int i = 0; i < told.size(); i++) {
			codes.get(i).numbers[size] = codes.get(i).texts.add(told.get(i));
		}
		ranks[size] = rank;
		tool[size] = tools.add(platform);
		year[size] = years.add(ofYear);
		size++;
	}

	private void grow(int length) {
		keys = Arrays.copyOf(keys, length);
		lots = Arrays.copyOf(lots, length);
		agencies = Arrays.copyOf(agencies, length);
		stratum = Arrays.copyOf(stratum, length);
		codes.forEach(it -> it.numbers = Arrays.copyOf(it.numbers, length));
		ranks = Arrays.copyOf(ranks, length);
		tool = Arrays.copyOf(tool, length);
		year = Arrays.copyOf(year, length);
	}

	int size() {
		return size;
	}

	long key(int position) {
		return keys[position];
	}

	long lot(int position) {
		return lots[position];
	}

	/** Number of the agency, or below 0. */
	int agency(int position) {
		return agencies[position];
	}

	/** Number in {@link #strata}. */
	int stratum(int position) {
		return stratum[position];
	}

	/** Lowest first in the targeted part; not a number for a post that is not wanted. */
	float rank(int position) {
		return ranks[position];
	}

	/** Number in {@link #tools}. */
	int tool(int position) {
		return tool[position];
	}

	/** Number in {@link #years}. */
	int year(int position) {
		return year[position];
	}
}
