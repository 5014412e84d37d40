// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.palier.corpus.Facet;
import org.palier.corpus.Post;

/**
 * Posts that were made for Palier from the definitions of the codebook, in French and English. A model learns from them beside
 * posts of bodies; it is never judged by them.
 */
public final class MadeExamples {

	/** In place of a body, an owner and, in keys, before the number. */
	static final String MADE = "made";

	private static final int PARTS = 5;

	private MadeExamples() {
	}

	/** All of them, in the order of the file. They lie in no fold. */
	public static List<Example> all() {
		List<Example> examples = new ArrayList<>();
		try (var lines = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(MadeExamples.class.getResourceAsStream("made-posts.txt")), StandardCharsets.UTF_8))) {
			for (String line : (Iterable<String>) lines.lines()::iterator) {
				if (!line.startsWith("#")) {
					String[] parts = line.split("\\|", PARTS);
					String key = MADE + ":" + examples.size();
					Post post = Post.builder("", key).text(parts[4]).language(parts[3]).replyTo(parts[4].startsWith("@") ? MADE : "").build();
					examples.add(new Example(key, post, Map.of(Facet.USAGE, parts[0], new Facet("grunig"), parts[1], new Facet("chang_kannan"), parts[2]),
							MADE, MADE, ""));
				}
			}
		} catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
		return examples;
	}
}
