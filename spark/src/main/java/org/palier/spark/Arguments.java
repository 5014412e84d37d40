// SPDX-License-Identifier: EPL-2.0
package org.palier.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody asks a job for.
 *
 * @param export     folder that {@code palier run export --cluster} wrote, at any address that Spark reads
 * @param out        folder that the job writes, not there yet
 * @param classifier id
 * @param options    of the classifier, by id
 * @param plugins    jars with further classifiers
 */
record Arguments(String export, String out, String classifier, Map<String, String> options, List<String> plugins) {

	static final String USAGE = "spark-submit --class org.palier.spark.Classify palier-spark.jar EXPORT OUT [--classifier ID]"
			+ " [--option ID=VALUE]... [--plugin JAR]...";

	/** The one that Palier proposes. */
	private static final String PROPOSED = "ensemble";

	/** @throws IllegalArgumentException when they make no sense */
	static Arguments of(String... words) {
		List<String> folders = new ArrayList<>();
		Map<String, String> options = new TreeMap<>();
		List<String> plugins = new ArrayList<>();
		String classifier = PROPOSED;
		for (int i = 0; i < words.length; i++) {
			if (!words[i].startsWith("--")) {
				folders.add(words[i]);
				continue;
			}
			if (i + 1 == words.length) {
				throw new IllegalArgumentException(words[i] + " lacks its value. " + USAGE);
			}
			String value = words[i + 1];
			switch (words[i]) {
			case "--classifier" -> classifier = value;
			case "--plugin" -> plugins.add(value);
			case "--option" -> {
				int equals = value.indexOf('=');
				if (equals < 1) {
					throw new IllegalArgumentException(value + " is not ID=VALUE. " + USAGE);
				}
				options.put(value.substring(0, equals), value.substring(equals + 1));
			}
			default -> throw new IllegalArgumentException("There is no option " + words[i] + ". " + USAGE);
			}
			i++;
		}
		if (folders.size() != 2) {
			throw new IllegalArgumentException(USAGE);
		}
		return new Arguments(folders.get(0), folders.get(1), classifier, options, plugins);
	}
}
