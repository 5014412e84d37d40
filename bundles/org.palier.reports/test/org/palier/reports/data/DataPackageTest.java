// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.table.Table;
import org.palier.reports.Samples;
import org.palier.reports.content.ReportContent;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.credits.StudyCredits;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** The descriptor held against what the Frictionless specification (Tabular Data Package 1) asks of one. */
class DataPackageTest {

	private static final Pattern NAME = Pattern.compile("[a-z0-9._/-]+");

	@TempDir
	private Path folder;

	@Test
	void describesEveryFileWithItsDigestAndItsColumns() throws Exception {
		ReportContent content = Samples.content(Locale.CANADA_FRENCH);
		List<Path> written = new DataPackage(ReportTemplate.standard()).write(content, folder);

		JsonNode root = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
		assertThat(written.get(0)).hasFileName("datapackage.json");
		assertThat(root.get("profile").asText()).isEqualTo("tabular-data-package");
		assertThat(root.get("name").asText()).matches(NAME);
		assertThat(root.get("created").asText()).isEqualTo("2025-09-26T14:05:00Z");
		assertThat(root.get("resources")).isNotEmpty();
		for (JsonNode source : root.get("sources")) {
			assertThat(source.get("title").asText()).isNotEmpty();
		}
		for (JsonNode resource : root.get("resources")) {
			assertThat(resource.get("name").asText()).matches(NAME);
			assertThat(resource.get("profile").asText()).isEqualTo("tabular-data-resource");
			Path file = folder.resolve(resource.get("path").asText());
			byte[] bytes = Files.readAllBytes(file);
			assertThat(resource.get("bytes").asLong()).isEqualTo(bytes.length);
			assertThat(resource.get("hash").asText())
					.isEqualTo("sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
			try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
				List<CsvRecord> lines = csv.stream().toList();
				assertThat(lines.get(0).getFields())
						.containsExactlyElementsOf(resource.get("schema").get("fields").findValuesAsText("name"));
				assertThat(lines).hasSize(1 + content.tables().get(0).rows().size());
				lines.subList(1, lines.size()).forEach(line -> fits(line, resource.get("schema").get("fields")));
			}
		}
	}

	/** Every cell is of the type and within the bounds that its field states; empty is missing. */
	private static void fits(CsvRecord line, JsonNode fields) {
		for (int i = 0; i < fields.size(); i++) {
			String cell = line.getField(i);
			if (!cell.isEmpty()) {
				switch (fields.get(i).get("type").asText()) {
				case "integer" -> assertThat(Long.parseLong(cell)).isGreaterThanOrEqualTo(0);
				case "number" -> assertThat(Double.parseDouble(cell)).isBetween(0.0, 1.0);
				default -> assertThat(cell.charAt(0)).isNotIn('=', '+', '-', '@', '\t', '\r');
				}
			}
		}
	}

	/**
	 * A French reader of a package written in English finds each name there, and nothing where both languages are the
	 * same.
	 */
	@Test
	void hasAllNamesInBothLanguages() throws Exception {
		new DataPackage(ReportTemplate.standard()).write(Samples.content(Locale.CANADA), folder);
		JsonNode root = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
		assertThat(root.at("/palier/form").asInt()).isEqualTo(1);
		assertThat(root.at("/palier/labels/path").asText()).isEqualTo("labels.json");
		byte[] bytes = Files.readAllBytes(folder.resolve("labels.json"));
		assertThat(root.at("/palier/labels/hash").asText())
				.isEqualTo("sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
		JsonNode names = new ObjectMapper().readTree(bytes).at("/tables/penetration");
		assertThat(List.of(names.at("/title/fr").asText(), names.at("/title/en").asText())).doesNotHaveDuplicates().doesNotContain("");
		JsonNode platform = names.at("/columns/platform");
		assertThat(platform.at("/title/fr").asText()).isEqualTo("Plateforme");
		assertThat(platform.at("/labels/rss")).isEqualTo(new ObjectMapper().readTree("{\"fr\":\"Fil RSS\",\"en\":\"RSS feed\"}"));
		platform.get("labels").forEach(it -> assertThat(it.get("fr")).isNotEqualTo(it.get("en")));
	}

	@Test
	void statesTheLicenceOfTheTemplateOrThatThereIsNone() throws Exception {
		new DataPackage(ReportTemplate.standard()).write(Samples.content(Locale.CANADA), folder);
		JsonNode none = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
		assertThat(none.has("licenses")).isFalse();
		assertThat(none.get("licenseNote").asText()).contains("No licence is stated");

		Path own = Files.createDirectories(folder.resolve("own"));
		Files.writeString(own.resolve("template.properties"),
				"licence.name=CC-BY-4.0\nlicence.path=https://creativecommons.org/licenses/by/4.0/\n");
		new DataPackage(ReportTemplate.read("own", own)).write(Samples.content(Locale.CANADA), folder);
		JsonNode stated = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
		assertThat(stated.get("licenses").get(0).get("name").asText()).isEqualTo("CC-BY-4.0");
	}

	/** Values of the study come before those of the template, in the form of Frictionless Data Package 1. */
	@Test
	void statesWhoMadeTheStudyAndUnderWhatItMayBeUsed() throws Exception {
		ReportContent content = Samples.content(Locale.CANADA)
				.credited(new StudyCredits(List.of("Anne Roy", "Ben Ali"), "CC-BY-4.0", "lab@example.org", "https://doi.org/10.1/x",
						"https://statistics.example/pages"));
		new DataPackage(ReportTemplate.standard()).write(content, folder);
		JsonNode stated = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
		assertThat(stated.get("id").asText()).isEqualTo("https://doi.org/10.1/x");
		assertThat(stated.get("homepage").asText()).isEqualTo("https://statistics.example/pages");
		assertThat(stated.get("licenses")).isEqualTo(new ObjectMapper()
				.readTree("[{\"name\":\"CC-BY-4.0\",\"path\":\"https://creativecommons.org/licenses/by/4.0/\"}]"));
		assertThat(stated.has("licenseNote")).isFalse();
		assertThat(stated.get("contributors")).isEqualTo(new ObjectMapper().readTree("[{\"title\":\"Anne Roy\",\"role\":\"author\"},"
				+ "{\"title\":\"Ben Ali\",\"role\":\"author\"},{\"title\":\"lab@example.org\",\"role\":\"maintainer\",\"email\":\"lab@example.org\"}]"));
		assertThat(content.method()).extracting(it -> it.en()).endsWith("Study by Anne Roy, Ben Ali.", "Licence of the data: CC-BY-4.0",
				"Contact: lab@example.org", "Identifier: https://doi.org/10.1/x", "Interactive edition: https://statistics.example/pages");

		new DataPackage(ReportTemplate.standard())
				.write(Samples.content(Locale.CANADA).credited(new StudyCredits(List.of(), "On request.", "", "", "")), folder);
		JsonNode words = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
		assertThat(words.has("licenses")).isFalse();
		assertThat(words.get("licenseNote").asText()).isEqualTo("On request.");
	}

	@Test
	void sameContentGivesTheSameBytes() throws Exception {
		ReportContent content = Samples.content(Locale.CANADA);
		for (Path file : new DataPackage(ReportTemplate.standard()).write(content, folder.resolve("a"))) {
			new DataPackage(ReportTemplate.standard()).write(content, folder.resolve("b"));
			assertThat(folder.resolve("b").resolve(file.getFileName())).hasSameBinaryContentAs(file);
		}
		assertThat(content.tables()).extracting(Table::id).contains("penetration");
	}
}
