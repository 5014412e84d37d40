// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.fixtures.JsonSchema;
import org.palier.fixtures.Samples;
import org.palier.ground.options.OptionValues;
import org.palier.ground.table.Unit;
import org.palier.model.Agency;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What Palier says to programs is what the schema of the help tells, and what the help shows as answers is what it takes. */
class SchemaTest {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final Path ROOT = Path.of(System.getProperty("palier.root", "../.."));
	private static final Path HELP = ROOT.resolve("bundles/org.palier.help");

	private static final Path SCHEMA = ROOT.resolve("features/org.palier/rootfiles/doc/schemas/programs.schema.json");

	@TempDir
	Path folder;
	private JsonNode schema;

	@BeforeEach
	void readSchema() throws IOException {
		schema = JSON.readTree(SCHEMA.toFile());
	}

	private ProgramFixture fixture() {
		return new ProgramFixture(folder.resolve("essai")).with("command", "x");
	}

	private ProgramTerms terms(ProgramFixture fixture) throws IOException {
		return ProgramTerms.read(fixture.part());
	}

	/** Returns what is wrong with a line; empty when it fits. */
	private List<String> wrong(String definition, String line) throws IOException {
		return JsonSchema.of(SCHEMA).definition(definition).wrong(line);
	}

	private static Stream<JsonNode> stream(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false);
	}

	@Test
	void linesForAClassifierAreThoseOfTheSchema() throws IOException {
		ProgramTerms terms = terms(fixture().with("options", "least model").with("option.least.kind", "number").with("option.least.name", "x")
				.with("option.least.default", "0.5").with("option.model.kind", "file").with("option.model.name", "x"));
		var talk = new CodingTalk(terms, ProgramFixture.CODEBOOK);
		assertThat(wrong("classifier_start_in", talk.greeting(OptionValues.defaults(terms.options())))).isEmpty();
		assertThat(talk.greeting(OptionValues.defaults(terms.options()))).contains("\"options\":{\"least\":0.5,\"model\":null}");
		assertThat(wrong("classifier_posts_in", talk.question(ProgramFixture.POSTS, 1))).isEmpty();
		assertThat(wrong("classifier_posts_in", "{\"posts\":[{\"post\":0}]}")).isNotEmpty();
	}

	@Test
	void linesForAnIndicatorAreThoseOfTheSchema() throws IOException {
		Study study = Samples.ofPack("2.0");
		Agency parks = Samples.agency(Samples.jurisdiction(study, "qc"), "parks");
		Samples.cell(study, parks, "facebook", PresenceStatus.PRESENT);
		List<String> lines = new ArrayList<>();
		new CountedLines(terms(fixture().with("kind", "indicator")), StudyView.of(study)).forEach(lines::add);
		assertThat(lines).hasSizeGreaterThan(3);
		assertThat(wrong("indicator_start_in", lines.getFirst())).isEmpty();
		for (String line : lines.subList(1, lines.size())) {
			assertThat(wrong("indicator_" + JSON.readTree(line).fieldNames().next() + "_in", line)).isEmpty();
		}
	}

	@Test
	void unitsOfTheSchemaAreThoseOfTables() {
		Set<String> units = new TreeSet<>();
		stream(schema.at("/$defs/indicator_out/properties/unit/enum")).forEach(it -> units.add(it.asText()));
		assertThat(units).containsExactlyInAnyOrderElementsOf(List.of(Unit.values()).stream().map(Unit::id).toList());
	}

	@Test
	void fieldsOfPostsOfTheSchemaAreThoseThatAreTaken() {
		List<String> fields = new ArrayList<>();
		schema.at("/$defs/importer_out/anyOf/0/properties/post/properties").fieldNames().forEachRemaining(fields::add);
		assertThat(fields).containsExactlyInAnyOrderElementsOf(PostLine.FIELDS);
	}

	/** Lines that the pages show whole; those with an ellipsis are left out. */
	@Test
	void linesOfTheHelpFitTheSchema() throws IOException {
		for (String page : List.of("html/programs.html", "nl/fr/html/programs.html")) {
			int checked = 0;
			String text = Files.readString(HELP.resolve(page)).replaceAll("(?s)\n      ", "");
			for (String line : text.lines().map(it -> it.replace("<pre>", "").replace("</pre>", ""))
					.filter(it -> it.matches("(in|out)  .*")).toList()) {
				if (!line.contains("…}") && !line.contains("[…]")) {
					JsonNode said = JSON.readTree(line.substring(line.indexOf('{')));
					assertThat(wrong(definition(line, said), said.toString())).as(line).isEmpty();
					checked++;
				}
			}
			assertThat(checked).isEqualTo(9);
		}
	}

	private static String definition(String line, JsonNode said) {
		if (said.has("kind")) {
			return said.path("kind").asText() + (said.has("file") ? "_in" : "_start_in");
		}
		return said.has("answers") ? "classifier_out" : said.has("columns") ? "indicator_out" : said.has("row") ? "importer_out"
				: line.startsWith("in") && said.path("posts").isArray() ? "classifier_posts_in" : "indicator_" + said.fieldNames().next() + "_in";
	}
}
