// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.demo;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.palier.model.DataNature;

/**
 * The demo studies, as the samples list them.
 *
 * @param demos in the order in which they are made
 */
record DemoList(List<Demo> demos) {

	/** Where they are listed, within the samples. */
	static final String FILE = "data/demos.properties";

	/** A file of the samples, and how it is imported. @param kind id of the importer */
	record Step(String file, String kind, Map<String, String> options) {
	}

	/**
	 * A demo study.
	 *
	 * @param id         its folder and the stem of its texts
	 * @param nature     where its data come from
	 * @param classified whether a program codes its posts
	 * @param scenario   which one it gets; empty for none
	 * @param interviews folder of the tables of its interviews, within the samples; empty for none
	 */
	record Demo(String id, List<Step> steps, DataNature nature, boolean classified, String scenario, String interviews) {
	}

	/** Reads the list. @throws IOException when it cannot be read */
	static DemoList read(Path file) throws IOException {
		var properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		return new DemoList(words(properties.getProperty("demos")).stream().map(it -> demo(it, properties)).toList());
	}

	private static Demo demo(String id, Properties properties) {
		List<Step> steps = Arrays.stream(properties.getProperty(id + ".files").split(";")).map(it -> step(id, words(it))).toList();
		return new Demo(id, steps, DataNature.get(properties.getProperty(id + ".nature")),
				Boolean.parseBoolean(properties.getProperty(id + ".classified")), properties.getProperty(id + ".scenario", ""), folder(id, properties));
	}

	private static String folder(String id, Properties properties) {
		String named = properties.getProperty(id + ".interviews", "");
		return named.isEmpty() ? "" : "data/" + id + "/" + named;
	}

	private static Step step(String id, List<String> words) {
		Map<String, String> options = new LinkedHashMap<>();
		words.stream().skip(2).map(it -> it.split("=", 2)).forEach(it -> options.put(it[0], it[1]));
		return new Step("data/" + id + "/" + words.get(0), words.get(1), Map.copyOf(options));
	}

	private static List<String> words(String text) {
		return List.of(text.strip().split("\\s+"));
	}
}
