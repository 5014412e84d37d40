// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reports and exported indicators by command: formats, languages, templates, and made again. */
class ReportCommandsTest extends TypedCommands {

	@Test
	void everyRunLeavesAManifestWithDigests() throws Exception {
		run("new", study);
		Path file = write("wide.csv", WIDE);
		run("import", study, file.toString(), "--json");
		JsonNode manifest = new ObjectMapper()
				.readTree(Path.of(study, "runs", json().get("run").asText() + ".json").toFile());

		assertThat(manifest.get("palier").asText()).isEqualTo("9.9");
		assertThat(manifest.get("at").asText()).isEqualTo("2026-11-24T12:00:00Z");
		assertThat(manifest.get("parameters").get("kind").asText()).isEqualTo("census-wide");
		assertThat(manifest.get("plugins").get(0).get("bundle").asText()).isEqualTo("org.palier.importers");
		assertThat(manifest.get("counts").get("accepted").asInt()).isEqualTo(3);
		// printf of the file through sha256sum
		assertThat(manifest.get("inputs").get(0).get("sha256").asText())
				.isEqualTo("e36b43834f3771b90581e4a15db320abbdf358600c78c81607f65104c9a2ee4e");
		assertThat(manifest.get("outputs")).hasSize(2);
	}

	@Test
	void reportIsOneFileInTheLanguageAsked() throws Exception {
		run("new", study, "--name-fr", "Essai", "--name-en", "Trial");
		run("import", study, write("wide.csv", WIDE).toString());
		Path report = folder.resolve("r/rapport.html");

		assertThat(run("report", study, "--lang", "fr", "--out", report.toString(), "--json")).isZero();
		String html = Files.readString(report);
		assertThat(html).contains("lang=\"fr").contains("Essai").contains("n’est pas dessinée").doesNotContain("Trial");
		assertThat(html.split("<svg ")).as("the picture of the first page alone").hasSize(2);
		assertThat(html).contains("id=\"front-picture\"");
		assertThat(html).doesNotContain("<script").doesNotContain("src=\"http");
		assertThat(run("report", study, "--lang", "de", "--out", report.toString())).isEqualTo(2);

		assertThat(run("report", study, "--lang", "en", "--out", report.toString())).as("it is there").isEqualTo(2);
		assertThat(err.toString()).contains(report + " is there already. Nothing was replaced. Add --overwrite");
		assertThat(Files.readString(report)).isEqualTo(html);
		assertThat(run("report", study, "--lang", "en", "--out", report.toString(), "--overwrite")).isZero();
		assertThat(Files.readString(report)).contains("Trial");
	}

	@Test
	void theEndingOfANameIsItsFormat() throws Exception {
		run("new", study, "--name-fr", "Essai", "--name-en", "Trial");
		run("import", study, write("wide.csv", WIDE).toString());
		Path to = folder.resolve("to");

		assertThat(run("report", study, "--out", to.resolve("a.pdf").toString(), "--json")).isZero();
		assertThat(Files.readString(to.resolve("a.pdf"), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
		assertThat(run("report", study, "--format", "html,docx", "--out", to.resolve("b.docx").toString())).isZero();
		assertThat(run("report", study, "--format", "data", "--out", to + "/c.d/")).isZero();
		assertThat(to.toFile().list()).containsExactlyInAnyOrder("a.pdf", "b.docx", "b.html", "c.d");

		assertThat(run("report", study, "--out", to.resolve("e.odt").toString())).isEqualTo(2);
		assertThat(err.toString()).contains("e.odt", ".html, .pdf, .docx, .xlsx");
		assertThat(run("report", study, "--format", "html", "--out", to.resolve("e.pdf").toString())).isEqualTo(2);
		assertThat(err.toString()).contains("e.pdf", "--format html");
		assertThat(run("compare", study, "x", "y", "--out", to.resolve("e.xlsx").toString())).isEqualTo(2);
		assertThat(err.toString()).contains("e.xlsx", ".csv, .json");
		assertThat(to.toFile().list()).hasSize(4);
	}

	@Test
	void reportIsMadeAgainByteForByteAndWhatChangedIsNamed() throws Exception {
		run("new", study, "--name-fr", "Essai", "--name-en", "Trial");
		run("import", study, write("wide.csv", WIDE).toString());
		assertThat(run("report", study, "--format", "html,pdf,docx,xlsx,data,svg", "--lang", "fr", "--json")).isZero();
		assertThat(json().get("files").fieldNames()).toIterable().containsExactly("html", "pdf", "docx", "xlsx", "data", "svg");
		String manifest = Path.of(study, "runs", json().get("run").asText() + ".json").toString();

		assertThat(run("verify", manifest, "--json")).isZero();
		assertThat(json().get("same").asBoolean()).isTrue();
		assertThat(json().get("outputs").asInt()).isGreaterThan(7);

		Path file = Path.of(study, "study.palier");
		String saved = Files.readString(file);
		// a name of an agency is in no file of the report: what was known then makes the same files
		Files.writeString(file, saved.replace("Office A", "Office Z"));
		assertThat(run("verify", manifest, "--json")).isZero();
		assertThat(json().get("grown").asBoolean()).isTrue();

		Files.writeString(file, saved.replace(" present", " absent"));
		assertThat(run("verify", manifest, "--json")).isEqualTo(1);
		assertThat(json().get("differences").findValuesAsText("name")).contains("study.palier");
		assertThat(run("verify", manifest)).isEqualTo(1);
		assertThat(out.toString()).contains("study.palier");
	}

	@Test
	void exportedIndicatorsAreMadeAgainToo() throws Exception {
		run("new", study);
		run("import", study, write("wide.csv", WIDE).toString());
		assertThat(run("indicators", study, "--id", "penetration", "--out", folder.resolve("tables").toString(), "--json")).isZero();
		assertThat(Path.of(json().get("folder").asText())).isDirectoryContaining("glob:**datapackage.json")
				.isDirectoryContaining("glob:**penetration.csv");

		assertThat(run("verify", Path.of(study, "runs", json().get("run").asText() + ".json").toString(), "--json")).isZero();
	}

	@Test
	void templatesAreContributedCopiedAndNamed() throws Exception {
		run("new", study);
		run("import", study, write("wide.csv", WIDE).toString());
		Path mine = folder.resolve("mine");
		assertThat(run("new-template", mine.toString())).isZero();
		assertThat(run("new-template", mine.toString())).isEqualTo(2);
		Path properties = mine.resolve("template.properties");
		Files.writeString(properties, Files.readString(properties).replace("organisation.en=", "organisation.en=Office of Trials"));

		assertThat(run("report", study, "--template", mine.toString(), "--lang", "en", "--format", "html", "--json")).isZero();
		assertThat(Files.readString(Path.of(json().get("file").asText()))).contains("Office of Trials").doesNotContain(mine.toString());
		assertThat(run("report", study, "--template", "brief", "--format", "html", "--json")).as("of a script of before").isZero();
		assertThat(Files.readString(Path.of(json().get("file").asText()))).contains("id=\"method\"").doesNotContain("data-indicator");
		assertThat(run("report", study, "--template", "none")).isEqualTo(2);
		assertThat(err.toString()).doesNotContain("brief");
		assertThat(run("report", study, "--edition", "page", "--format", "html", "--json")).isZero();
		assertThat(json().get("outputs").findValuesAsText("path")).singleElement().asString().endsWith("report-en-page.html");
		Path own = Path.of(json().get("folder").asText());
		assertThat(own.getParent()).isEqualTo(Path.of(study, "reports"));
		assertThat(own.getFileName().toString()).matches("\\d{4}-\\d{2}-\\d{2} en \\(3\\)");
		assertThat(Path.of(json().get("file").asText())).isEqualTo(own.resolve("report-en-page.html")).exists();
		assertThat(Files.readString(own.resolveSibling("latest.html"))).contains(own.getFileName().toString());
		assertThat(run("report", study, "--json")).as("nobody asked for anything").isZero();
		assertThat(json().get("outputs").findValuesAsText("path")).anyMatch(it -> it.endsWith("report-en-pages.pdf"))
				.anyMatch(it -> it.endsWith("report-en-annex.html"))
				.anyMatch(it -> it.endsWith("datapackage.json")).anyMatch(it -> it.endsWith("report-en.xlsx"));
		assertThat(run("report", study, "--edition", "poster")).isEqualTo(2);
		assertThat(err.toString()).contains("poster", "page, pages, annex, word, slides, interactive, sheets, journal, data");
		assertThat(run("report", study, "--sections", "nonsense")).isEqualTo(2);
		assertThat(err.toString()).contains("nonsense", "key-figures", "penetration");
		assertThat(run("report", study, "--format", "odt")).isEqualTo(2);
		assertThat(err.toString()).contains("odt", "html, pdf, docx, xlsx, data, svg");
	}
}
