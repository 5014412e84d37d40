// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words that people write for usages of the shipped codebooks, by the id of the usage: proposals for a person to confirm. */
final class UsageWords {

	/** Those of Palier. */
	static final Map<String, List<String>> SHIPPED = shipped();

	private UsageWords() {
	}

	private static Map<String, List<String>> shipped() {
		try (InputStream in = UsageWords.class.getResourceAsStream("usage-words.txt")) {
			if (in == null) {
				throw new FileNotFoundException("usage-words.txt");
			}
			var words = new LinkedHashMap<String, List<String>>();
			new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(it -> !it.isBlank() && !it.startsWith("#")).forEach(line -> {
				int colon = line.indexOf(':');
				words.put(line.substring(0, colon).strip(), Stream.of(line.substring(colon + 1).split("\\|")).map(String::strip).toList());
			});
			return Collections.unmodifiableMap(words);
		} catch (IOException defect) {
			throw new UncheckedIOException(defect);
		}
	}
}
