// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.palier.acceptance.DemoStudies.Demo;
import org.palier.acceptance.Product.Outcome;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;

/**
 * The schemas in the folder doc of the product, as a library of others judges them: each is one of draft 2020-12, and answers of commands
 * fit them. Each answer that the tests of the command line ask for is judged there, too.
 */
@ExtendWith(DemoStudies.class)
class AnswersTest {

	private static final Path SCHEMAS = Product.BUILT.resolve("doc/schemas");
	private static final String ENDING = ".schema.json";
	private static final ObjectMapper JSON = new ObjectMapper();

	private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);

	@TempDir
	Path folder;

	@Test
	void eachIsASchema() throws Exception {
		JsonSchema draft = factory.getSchema(URI.create("https://json-schema.org/draft/2020-12/schema"));
		List<Path> schemas;
		try (Stream<Path> files = Files.list(SCHEMAS)) {
			schemas = files.filter(it -> it.toString().endsWith(ENDING)).toList();
		}
		assertThat(schemas).hasSizeGreaterThan(50);
		for (Path schema : schemas) {
			assertThat(draft.validate(JSON.readTree(schema.toFile()))).as(schema.toString()).isEmpty();
		}
	}

	/** Commands whose answers only an installation has. */
	@Test
	void answersOfAnInstallationFitTheirSchemas() throws Exception {
		Product product = Product.copiedTo(folder);
		String words = folder.resolve("words").toString();
		Map<String, List<String>> lines = new LinkedHashMap<>();
		lines.put("new-plugin", List.of("--kind", "classifier", "--language", "python", "--id", "gouv.example.words", words));
		lines.put("install", List.of(words));
		lines.put("list-plugins", List.of());
		lines.put("uninstall", List.of("gouv.example.words"));
		lines.put("completion", List.of("--shell", "bash"));
		fit(product, lines);
	}

	@Test
	@Tag("long")
	void answersAboutAStudyFitTheirSchemas(Demo demo) throws Exception {
		Product product = Product.copiedTo(folder);
		String invented = demo.studies().resolve("invented").toString();
		String mine = folder.resolve("mine").toString();
		Path pages = Files.createDirectory(folder.resolve("pages"));
		Files.writeString(pages.resolve("parks.html"), "<html><body><a href=\"https://www.facebook.com/parks\">Parks</a></body></html>");
		Map<String, List<String>> lines = new LinkedHashMap<>();
		lines.put("duplicate", List.of(invented, mine));
		lines.put("backups", List.of(mine));
		lines.put("repair", List.of(mine));
		lines.put("views", List.of(mine));
		lines.put("releases", List.of(mine));
		lines.put("history", List.of(mine));
		lines.put("options", List.of(mine));
		lines.put("status", List.of(mine));
		lines.put("indicators", List.of(mine));
		lines.put("find-person", List.of(mine, "nobody"));
		lines.put("scan", List.of("--pages", pages.toString()));
		lines.put("power", List.of("--accuracy", "0.8"));
		lines.put("new-template", List.of(folder.resolve("template").toString()));
		fit(product, lines);
		fits(demo.product(), List.of("demo", demo.studies().toString()));
	}

	private void fit(Product product, Map<String, List<String>> lines) throws Exception {
		for (Map.Entry<String, List<String>> line : lines.entrySet()) {
			List<String> typed = new ArrayList<>(List.of(line.getKey()));
			typed.addAll(line.getValue());
			fits(product, typed);
		}
	}

	private void fits(Product product, List<String> line) throws Exception {
		List<String> typed = new ArrayList<>(line);
		typed.add("--json");
		Outcome answer = product.answer(typed.toArray(String[]::new));
		assertThat(answer.code()).as(typed + ": " + answer.said()).isZero();
		JsonNode said = JSON.readTree(answer.said());
		JsonSchema schema = factory.getSchema(SchemaLocation.of(SCHEMAS.resolve(line.getFirst() + ENDING).toUri().toString()));
		assertThat(schema.validate(said)).as(typed + ": " + answer.said()).isEmpty();
	}
}
