// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.palier.fixtures.JsonSchema;

/** Holds each answer that a test gets with {@code --json} against the schema that the help publishes for its command. */
final class AnswerSchemas {

	static final Path FOLDER = Path.of(System.getProperty("palier.root"), "features/org.palier/rootfiles/doc/schemas");
	static final String ENDING = ".schema.json";

	private AnswerSchemas() {
	}

	/** @param out all that the command wrote on standard output */
	static void judge(String[] arguments, String out) {
		List<String> words = List.of(arguments);
		String answer = out.strip();
		if (words.contains("--json") && !answer.isEmpty() && Subcommands.ofPalier().forPeople().contains(words.getFirst())) {
			try {
				assertThat(JsonSchema.of(FOLDER.resolve(words.getFirst() + ENDING)).wrong(answer)).as(words + "\n" + answer).isEmpty();
			} catch (IOException noSchema) {
				throw new UncheckedIOException(noSchema);
			}
		}
	}
}
