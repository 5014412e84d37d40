// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The order in which the codebook decides between usages for which rules speak alike, as {@code order.txt} states it: a
 * line a usage, lines that begin with # are remarks. Immutable.
 *
 * @param version of the rules and the order together, which codings name
 * @param usages  ids, the one that wins first
 */
record DecisionOrder(String version, List<String> usages) {

	/** Where the order stands, beside this class. */
	static final String FILE = "order.txt";

	private static final String VERSION = "version:";

	/** Copies its list. */
	DecisionOrder {
		usages = List.copyOf(usages);
		if (version.isBlank() || usages.isEmpty()) {
			throw new IllegalArgumentException("an order needs a version and usages");
		}
	}

	/** The one beside this class. */
	static DecisionOrder load() {
		try (var lines = new BufferedReader(
				new InputStreamReader(DecisionOrder.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
			return read(lines.lines().toList());
		} catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	/** @throws IllegalArgumentException when a usage stands there twice, or there is no version */
	static DecisionOrder read(List<String> lines) {
		List<String> written = lines.stream().map(String::strip).filter(it -> !it.isEmpty() && !it.startsWith("#")).toList();
		String version = written.stream().filter(it -> it.startsWith(VERSION)).findFirst()
				.map(it -> it.substring(VERSION.length()).strip()).orElse("");
		List<String> usages = written.stream().filter(it -> !it.startsWith(VERSION)).toList();
		if (usages.stream().distinct().count() < usages.size()) {
			throw new IllegalArgumentException(FILE + ": a usage stands there twice");
		}
		return new DecisionOrder(version, usages);
	}
}
