// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.palier.extensions.Contributions;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.Failure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The command line with everything that is installed, as a script sees it. */
class CommandsTest {

	private static final String WIDE = """
			agency_id,name_fr,name_en,jurisdiction,type,facebook,twitter,youtube
			a,Office A,Office A,QC,,1,0,
			b,Office B,Office B,QC,,oui,non,1
			c,Office C,Office C,QC,,0,0,0
			d,Office D,Office D,QC,,peut-être,0,0
			""";

	@TempDir
	private Path folder;

	private String study;
	private StringWriter out;
	private StringWriter err;

	@BeforeEach
	void start() {
		study = folder.resolve("étude n° 1").toString();
	}

	@Test
	void censusGoesFromFileToNumbers() throws Exception {
		assertThat(run("new", study)).isZero();
		Path file = write("wide.csv", WIDE);

		assertThat(run("import", study, file.toString(), "--json")).isZero();
		JsonNode imported = json();
		assertThat(imported.get("kind").asText()).isEqualTo("census-wide");
		assertThat(imported.get("read").asInt()).isEqualTo(4);
		assertThat(imported.get("accepted").asInt()).isEqualTo(3);
		assertThat(imported.get("rejected").asInt()).isEqualTo(1);
		assertThat(Files.readString(Path.of(imported.get("rejectedFile").asText()))).contains("peut-être").contains("Office D");

		assertThat(run("indicators", study, "--json")).isZero();
		JsonNode penetration = json().get("indicators").get(0);
		assertThat(penetration.get("id").asText()).isEqualTo("penetration");
		assertThat(penetration.get("unit").asText()).isEqualTo("agency");
		JsonNode quebec = penetration.get("rows").get(0);
		assertThat(quebec.get("jurisdiction").asText()).isEqualTo("qc");
		assertThat(quebec.get("checked").asInt()).isEqualTo(3);
		assertThat(quebec.get("penetration").asDouble()).isEqualTo(2 / 3.0);
	}

	@Test
	void strictImportWithRejectedRowsEndsWithOne() throws Exception {
		run("new", study);
		assertThat(run("import", study, write("wide.csv", WIDE).toString(), "--strict")).isEqualTo(1);
	}

	@Test
	void correctedRowsCanBeImportedAgain() throws Exception {
		run("new", study);
		run("import", study, write("wide.csv", WIDE).toString(), "--json");
		Path rejected = Path.of(json().get("rejectedFile").asText());
		String corrected = Files.readString(rejected).replaceFirst("peut-être", "oui");
		Path file = write("corrected.csv", corrected);

		assertThat(run("import", study, file.toString(), "--json", "--strict")).isZero();
		assertThat(json().get("accepted").asInt()).isEqualTo(1);
		run("indicators", study, "--id", "penetration", "--json");
		assertThat(json().get("indicators").get(0).get("rows").get(0).get("present").asInt()).isEqualTo(3);
	}

	@Test
	void undefinedNumbersAreNullWithAReason() throws Exception {
		run("new", study);
		run("import", study, write("wide.csv", "agency_id,name_fr,jurisdiction,facebook\na,A,QC,\n").toString());
		run("indicators", study, "--id", "penetration", "--json");

		JsonNode row = json().get("indicators").get(0).get("rows").get(0);
		assertThat(row.get("penetration").isNull()).isTrue();
		assertThat(row.get("reason").asText()).isEqualTo("no agency was checked");
	}

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
		assertThat(html).contains("lang=\"fr").contains("Essai").contains("n’est pas dessinée").doesNotContain("Trial", "<svg");
		assertThat(html).doesNotContain("<script").doesNotContain("src=\"http");
		assertThat(run("report", study, "--lang", "de", "--out", report.toString())).isEqualTo(2);
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

	/** What is thrown by the machine and not by the program is told as all else is. */
	@Test
	void errorsOfTheMachineHaveASentenceAndACode() {
		assertThat(Failure.of(new OutOfMemoryError())).extracting(Failure::code, it -> it.message().fr().contains("mémoire"))
				.containsExactly(ExitCode.LIMIT, true);
		assertThat(Failure.of(new StackOverflowError())).extracting(Failure::code, it -> it.message().en().contains("called itself"))
				.containsExactly(ExitCode.INTERNAL, true);
		assertThat(Failure.of(new NoClassDefFoundError("a/Library"))).extracting(Failure::code, it -> it.message().en()).containsExactly(ExitCode.INTERNAL,
				"A part of Palier, or of a plug-in, is missing or does not fit: a/Library");
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
		Files.writeString(file, Files.readString(file).replace("Office A", "Office Z"));
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
		assertThat(run("report", study, "--template", "brief", "--format", "html", "--json")).isZero();
		assertThat(Files.readString(Path.of(json().get("file").asText()))).contains("id=\"method\"").doesNotContain("data-indicator");
		assertThat(run("report", study, "--template", "none")).isEqualTo(2);
		assertThat(run("report", study, "--sections", "nonsense")).isEqualTo(2);
		assertThat(err.toString()).contains("nonsense", "key-figures", "penetration");
		assertThat(run("report", study, "--format", "odt")).isEqualTo(2);
		assertThat(err.toString()).contains("odt", "html, pdf, docx, xlsx, data, svg");
	}

	@Test
	void mistakesAreNamedAndLeaveTheStudyAsItWas() throws Exception {
		assertThat(run("indicators", study)).isEqualTo(3);
		assertThat(err.toString()).contains(study);
		run("new", study);
		byte[] before = Files.readAllBytes(Path.of(study, "study.palier"));

		assertThat(run("new", study)).isEqualTo(2);
		assertThat(run("import", study, folder.resolve("none.csv").toString())).isEqualTo(3);
		assertThat(err.toString()).contains("none.csv");
		assertThat(run("import", study, folder.toString())).isEqualTo(3);
		assertThat(run("import", study, write("junk.csv", "x,y\n1,2\n").toString())).isEqualTo(3);
		assertThat(run("import", study, write("wide.csv", WIDE).toString(), "--kind", "nonsense")).isEqualTo(2);
		assertThat(err.toString()).contains("nonsense", "census-wide");
		assertThat(run("indicators", study, "--id", "nonsense")).isEqualTo(2);
		assertThat(run("indicators", study, "--surprise")).isEqualTo(2);
		assertThat(run("nonsense")).isEqualTo(2);
		assertThat(err.toString()).doesNotContain("\tat ");

		assertThat(Files.readAllBytes(Path.of(study, "study.palier"))).isEqualTo(before);
	}

	@Test
	void failureIsJsonToo() throws Exception {
		assertThat(run("indicators", study, "--json")).isEqualTo(3);
		assertThat(json().get("exitCode").asInt()).isEqualTo(3);
		assertThat(json().get("error").asText()).contains(study);
	}

	@Test
	void pluginsAreListedWithTheirState() throws Exception {
		assertThat(run("list-plugins", "--json")).isZero();
		JsonNode first = json().get("plugins").get(0);
		assertThat(first.fieldNames()).toIterable().containsExactly("id", "kind", "name", "version", "bundle", "api",
				"signature", "signer", "state", "reason");
		assertThat(json().get("plugins").findValuesAsText("id")).contains("gc-accounts", "penetration", "public_engagement");
	}

	@Test
	void helpHasExamplesInBothLanguages() throws Exception {
		for (String command : List.of("new", "import", "indicators", "report", "list-plugins", "demo", "attribute", "classify", "runs",
				"evaluate", "export", "validate", "verify", "new-template", "select")) {
			assertThat(run(Locale.CANADA, command, "--help")).isZero();
			assertThat(out.toString()).contains("Example").contains("palier run " + command);
			assertThat(run(Locale.CANADA_FRENCH, command, "--help")).isZero();
			assertThat(out.toString()).contains("Exemple").contains("Affiche cette aide");
		}
		run(Locale.CANADA, "import", "--help");
		assertThat(out.toString()).contains("--unlisted");
	}

	/** Five posts: two by an agency, one that relays it, two by a citizen; one of them is a duplicate row. */
	@Test
	void postsGoFromFileToCodingsAndParquet() throws Exception {
		run("new", study);
		run("import", study, write("wide.csv", WIDE).toString());
		run("import", study, write("long.csv", """
				agency_id,platform,status,handle
				a,twitter,present,OfficeA
				""").toString());
		Path posts = write("posts.csv", """
				id,thread_id,author,body,timestamp
				1,1,OfficeA,Avertissement : évacuez le secteur immédiatement,2024-01-02 10:00:00
				2,2,OfficeA,Nous embauchons : postulez avant vendredi,2024-01-03 10:00:00
				3,3,citizen,RT @OfficeA: Avertissement : évacuez le secteur,2024-01-03 11:00:00
				4,4,citizen,bonjour,2024-01-04 11:00:00
				4,4,citizen,bonjour,2024-01-04 11:00:00
				""");

		assertThat(run("import", study, posts.toString(), "--platform", "twitter", "--json")).as(err.toString()).isZero();
		JsonNode imported = json();
		assertThat(imported.get("read").asInt()).isEqualTo(5);
		assertThat(imported.get("posts").asInt()).isEqualTo(4);
		assertThat(imported.get("rejected").asInt()).isEqualTo(1);
		assertThat(Files.readString(Path.of(imported.get("rejectedFile").asText()))).contains("bonjour");

		assertThat(run("attribute", study, "--json")).isZero();
		assertThat(json().get("direct").asInt()).isEqualTo(2);
		assertThat(json().get("relayed").asInt()).isEqualTo(1);
		assertThat(json().get("unattributed").asInt()).isEqualTo(1);

		assertThat(run("classify", study, "--json")).isZero();
		assertThat(json().get("posts").asInt()).isEqualTo(4);
		assertThat(json().get("usages").get("alert").asInt()).isEqualTo(2);
		assertThat(json().get("usages").get("job_offer").asInt()).isEqualTo(1);

		assertThat(run("export", study, "--parquet", folder.resolve("out").toString(), "--json")).isZero();
		assertThat(Files.size(folder.resolve("out/posts.parquet"))).isPositive();
		assertThat(run("classify", study, "--classifier", "nonsense")).isEqualTo(2);
	}

	@Test
	void runsAreListedLeftOutAndTakenIn() throws Exception {
		run("new", study);
		run("import", study, write("wide.csv", WIDE).toString(), "--json");
		String census = json().get("run").asText();
		Path posts = write("posts.csv", "id,thread_id,timestamp,body,author\n1,1,2025-07-02 10:00:00,Avis aux usagers : panne,a\n");
		assertThat(run("import", study, posts.toString(), "--kind", "posts-csv", "--platform", "twitter", "--preset", "4cat", "--json"))
				.as(err.toString()).isZero();
		String imported = json().get("run").asText();
		run("classify", study, "--json");
		String classified = json().get("run").asText();
		String file = Files.readString(Path.of(study, "study.palier"));

		assertThat(run("runs", study, "--json")).isZero();
		JsonNode runs = json().get("runs");
		assertThat(runs.findValuesAsText("id")).containsExactly(census, imported, classified);
		assertThat(runs.findValuesAsText("kind")).containsExactly("import", "import", "classify");
		assertThat(runs.findValuesAsText("canBeLeftOut")).containsExactly("false", "true", "true");
		assertThat(runs.get(2).get("counts").get("posts").asInt()).isOne();
		assertThat(runs.get(2).get("counts").get("failed").asInt()).isZero();
		assertThat(Files.readString(Path.of(study, "study.palier"))).isEqualTo(file);

		assertThat(run("runs", study, "--leave-out", imported, "--json")).isZero();
		assertThat(json().get("active").asBoolean()).isFalse();
		run("attribute", study, "--json");
		assertThat(json().get("unattributed").asInt()).as("its post counts no more").isZero();
		assertThat(run("runs", study)).isZero();
		assertThat(out.toString().lines()).hasSize(3).anyMatch(it -> it.contains(imported) && it.contains("left out"));
		assertThat(run("runs", study, "--leave-out", imported)).isZero();
		assertThat(out.toString()).contains("left out already");
		assertThat(run(Locale.CANADA_FRENCH, "runs", study, "--take-in", imported)).isZero();
		assertThat(out.toString()).contains(imported + " compte de nouveau");
		assertThat(Files.readString(Path.of(study, "study.palier"))).isEqualTo(file);

		assertThat(run("runs", study, "--leave-out", "nonsense")).isEqualTo(2);
		assertThat(err.toString()).contains("“nonsense”", imported, classified);
		assertThat(run("runs", study, "--leave-out", census)).isEqualTo(2);
		assertThat(err.toString()).contains(census, "census");
		assertThat(run("runs", study, "--leave-out", imported, "--take-in", classified)).isEqualTo(2);
		assertThat(Files.readString(Path.of(study, "study.palier"))).isEqualTo(file);
	}

	@Test
	void validationListsFindingsAndEndsWithOneWhenStrictAndThereAreErrors() throws Exception {
		run("new", study);
		run("import", study, write("wide.csv", WIDE).toString());
		assertThat(run("validate", study, "--strict")).as("remarks are no errors").isZero();
		run("import", study, write("long.csv", """
				agency_id,platform,status,checked_on
				a,twitter,present,2027-01-01
				""").toString());

		assertThat(run("validate", study, "--json")).isZero();
		assertThat(json().get("findings")).anySatisfy(it -> {
			assertThat(it.get("rule").asText()).isEqualTo("present_without_evidence");
			assertThat(it.get("severity").asText()).isEqualTo("info");
			assertThat(it.get("object").asText()).isEqualTo("Agency.a");
			assertThat(it.get("message").asText()).contains("Office A");
			assertThat(it.get("fixable").asBoolean()).isFalse();
		});
		assertThat(json().get("findings").get(0).get("rule").asText()).isEqualTo("checked_in_future");
		assertThat(run("validate", study, "--strict")).isEqualTo(1);
	}

	@Test
	void commandsThatNeedPostsSayThatThereAreNone() throws Exception {
		run("new", study);
		assertThat(run("classify", study)).isEqualTo(3);
		assertThat(err.toString()).contains("no posts yet");
		assertThat(Files.exists(Path.of(study, "corpus.duckdb"))).isFalse();
	}

	@Test
	void demoMakesItsStudiesAndKeepsThemTheSecondTime() throws Exception {
		Path demo = folder.resolve("demo");
		assertThat(run("demo", demo.toString(), "--json")).isZero();
		JsonNode studies = json().get("studies");
		assertThat(studies).hasSize(4);
		Path canada = Path.of(studies.get(0).get("study").asText());
		assertThat(Files.exists(canada.resolve("study.palier"))).isTrue();
		byte[] before = Files.readAllBytes(canada.resolve("study.palier"));
		// wc -l of the five files less their headers; RT @account counted by python over accounts.csv
		run("attribute", demo.resolve("crises").toString(), "--json");
		assertThat(json().get("relayed").asInt()).isEqualTo(135);
		assertThat(json().get("unattributed").asInt()).isEqualTo(211);

		assertThat(Files.readString(demo.resolve("crises/reports/report-en.html"))).contains("Invented data", "texts written for Palier");

		// Yates and Arbour (2013), § 24: 67 % in the United States
		run("indicators", demo.resolve("yates-arbour-2013").toString(), "--id", "penetration", "--json");
		assertThat(json().get("indicators").get(0).get("rows")).anySatisfy(row -> {
			assertThat(row.get("jurisdiction").asText()).isEqualTo("us");
			assertThat(Math.round(row.get("penetration").asDouble() * 100)).isEqualTo(67);
			assertThat(row.get("published_penetration").asText()).isEqualTo("0.67");
		});
		assertThat(Files.readString(demo.resolve("yates-arbour-2013/reports/report-en.html")))
				.contains("38% (§ 24); 35% (§ 25)", "most popular tool of all three governments");
		assertThat(Files.readString(demo.resolve("canada-2025-09-26/reports/report-en.html"))).doesNotContain("Published");

		// 371 organisations, a ceiling of 20.2 % at the most
		run("scenario", canada.toString(), "mastodon-bluesky", "--draws", "20", "--indicator", "presence_share", "--json");
		assertThat(json().get("indicators").get(1).get("rows")).anySatisfy(row -> {
			assertThat(row.get("row").asText()).isEqualTo("ca/mastodon");
			assertThat(row.get("base").asDouble()).isZero();
			assertThat(row.get("central").asDouble()).isBetween(1.0, 74.0);
		});

		for (String language : List.of("fr", "en")) {
			ReportPictures.draw(demo.resolve("invented/reports/report-" + language + ".pdf"), "report-" + language);
		}

		assertThat(run("demo", demo.toString(), "--json")).isZero();
		assertThat(Files.readAllBytes(canada.resolve("study.palier"))).isEqualTo(before);
	}

	/** 1,143 agencies; on two tools or more: Québec 155, Canada 74, United States 146 (made; § 25 gives the shares). */
	@Test
	void casesAreDrawnBySeedAndRecorded() throws Exception {
		run("new", study);
		var contributions = new Contributions(RegistryFactory.getRegistry(), FrameworkUtil.getBundle(Commands.class).getBundleContext());
		run("import", study, contributions.file("org.palier.samples", "data/yates-arbour-2013/wide.csv").toString());
		byte[] before = Files.readAllBytes(Path.of(study, "study.palier"));

		assertThat(run("select", study, "--size", "18", "--platforms", "2", "--seed", "7", "--dry-run", "--json")).isZero();
		JsonNode proposed = json();
		assertThat(proposed.get("eligible").asInt()).isEqualTo(155 + 74 + 146);
		assertThat(proposed.get("cases")).hasSize(18).allMatch(it -> it.get("platforms").asInt() >= 2);
		assertThat(Files.readAllBytes(Path.of(study, "study.palier"))).isEqualTo(before);

		assertThat(run("select", study, "--size", "18", "--platforms", "2", "--seed", "7", "--json")).isZero();
		assertThat(json().get("cases")).isEqualTo(proposed.get("cases"));
		assertThat(run("indicators", study, "--id", "cases", "--json")).isZero();
		assertThat(json().get("indicators").get(0).get("rows")).hasSize(18).allMatch(it -> it.get("response").asText().equals("proposed"));

		assertThat(run("select", study, "--size", "400")).isEqualTo(2);
		assertThat(err.toString()).contains("400 cases are asked for, but only 375 of 1,143 agencies");
	}

	private int run(String... arguments) {
		return run(Locale.CANADA, arguments);
	}

	private int run(Locale locale, String... arguments) {
		out = new StringWriter();
		err = new StringWriter();
		var contributions = new Contributions(RegistryFactory.getRegistry(),
				FrameworkUtil.getBundle(Commands.class).getBundleContext());
		Clock noon = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
		return new Commands(new Console(contributions, "9.9", noon, locale, new PrintWriter(out, true),
				new PrintWriter(err, true))).run(arguments);
	}

	private JsonNode json() throws IOException {
		assertThat(out.toString().strip().lines()).as("one JSON object, nothing else").hasSize(1);
		return new ObjectMapper().readTree(out.toString());
	}

	private Path write(String name, String content) throws IOException {
		return Files.writeString(folder.resolve(name), content);
	}
}
