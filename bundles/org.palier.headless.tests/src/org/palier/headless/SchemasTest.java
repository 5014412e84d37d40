// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.fixtures.JsonSchema;

/** Each command has a schema of its answers, and the help lists each; see {@link AnswerSchemas} for what the answers are held against. */
class SchemasTest {

	private static final Path HELP = Path.of(System.getProperty("palier.root"), "bundles/org.palier.help");

	@Test
	void eachCommandHasASchemaAndNoSchemaLacksItsCommand() throws IOException {
		List<String> published;
		try (var files = Files.list(AnswerSchemas.FOLDER)) {
			published = files.map(it -> it.getFileName().toString().replace(AnswerSchemas.ENDING, "")).toList();
		}
		assertThat(published).contains("common", "programs").filteredOn(it -> !List.of("common", "programs").contains(it))
				.containsExactlyInAnyOrderElementsOf(Subcommands.ofPalier().forPeople());
	}

	@Test
	void theHelpListsEach() throws IOException {
		for (String page : List.of("html/schemas.html", "nl/fr/html/schemas.html")) {
			String text = Files.readString(HELP.resolve(page));
			assertThat(Subcommands.ofPalier().forPeople()).allSatisfy(it -> assertThat(text).contains("<code>" + it + "</code>"));
		}
	}

	@Test
	void anAnswerOfAnotherFormIsRefused() throws IOException {
		JsonSchema fields = JsonSchema.of(AnswerSchemas.FOLDER.resolve("fields" + AnswerSchemas.ENDING));
		assertThat(fields.wrong("{\"fields\":[],\"undeclared\":[]}")).isEmpty();
		assertThat(fields.wrong("{\"fields\":[]}")).isNotEmpty();
		assertThat(fields.wrong("{\"fields\":[],\"undeclared\":[],\"more\":1}")).isNotEmpty();
		assertThat(fields.wrong("{\"fields\":[],\"undeclared\":[{\"id\":\"a\",\"values\":-1}]}")).isNotEmpty();
		assertThat(fields.wrong("{\"error\":\"No study.\",\"exitCode\":3}")).isEmpty();
	}
}
