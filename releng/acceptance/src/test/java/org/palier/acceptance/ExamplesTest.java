// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palier.acceptance.InHouseBuild.EXAMPLES;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.palier.acceptance.InHouseBuild.Built;
import org.palier.acceptance.InHouseBuild.Examples;
import org.palier.acceptance.Product.Outcome;

/** The example plug-ins, side by side in one product: built, installed, at work, and gone again. */
@ExtendWith(InHouseBuild.class)
class ExamplesTest {

	private static final String EXPORT = """
			dossier;message;reponse_a;canal;compte;date;texte
			77;m1;;facebook;;2025-07-02 09:15;À quelle heure ouvrez-vous ?
			77;m2;m1;facebook;bureau;2025-07-02 10:00;À 8 h 30.
			78;m3;;twitter;bureau;2025-07-03 08:00;Route 117 fermée. #avis
			79;m4;;twitter;bureau;hier;Portes ouvertes #événement
			""";

	/** Each presence of Québec takes 8 hours, and a kind of change under its former id caps them at 5. */
	private static final String SCENARIO = """
			  <scenarios id="frozen">
			    <name fr="Gel" en="Freeze"/>
			    <assumptions id="eight"><distribution xsi:type="palier:FixedValue" value="8.0"/></assumptions>
			    <assumptions id="five"><distribution xsi:type="palier:FixedValue" value="5.0"/></assumptions>
			    <changes xsi:type="palier:WorkHours" id="work" hours="Assumption.frozen.eight"/>
			    <changes xsi:type="palier:ContributedChange" id="cap" kind="gouv.example.capacity.cap" plugin="gouv.example.capacity">
			      <name fr="Gel des effectifs" en="Staff freeze"/>
			      <arguments parameter="hours" assumption="Assumption.frozen.five"/>
			    </changes>
			  </scenarios>
			""";

	@TempDir
	private Path folder;

	/** What always runs: their sources, compiled against the jars of the product as an institution has it. */
	@Test
	void theyCompileAgainstTheProduct() throws Exception {
		String jars;
		try (Stream<Path> plugins = Files.list(Product.BUILT.resolve("plugins"))) {
			jars = plugins.map(Path::toString).filter(it -> it.endsWith(".jar")).collect(Collectors.joining(File.pathSeparator));
		}
		for (String example : EXAMPLES) {
			List<String> command = new ArrayList<>(
					List.of("-proc:none", "-nowarn", "--release", "21", "-d", folder.resolve(example).toString(), "-cp", jars));
			int options = command.size();
			try (Stream<Path> sources = Files.walk(Path.of(System.getProperty("palier.root"), "releng/examples", example, "bundles", example))) {
				sources.filter(it -> it.toString().endsWith(".java")).map(Path::toString).forEach(command::add);
			}
			if (command.size() == options) {
				assertThat(example).as("the one that is a theory alone").endsWith(".services");
				continue;
			}
			var said = new ByteArrayOutputStream();
			assertThat(ToolProvider.getSystemJavaCompiler().run(null, said, said, command.toArray(String[]::new))).as(example + ": " + said)
					.isZero();
		}
	}

	@Test
	@Tag("long")
	void theyWorkTogetherAndLeaveNoTrace(Examples examples) throws Exception {
		Built built = examples.built();
		Product product = Product.copiedTo(folder);
		Map<String, Long> before = product.files();
		List<String> install = new ArrayList<>(List.of("install"));
		for (String example : EXAMPLES) {
			install.add(built.archive(example, example).toString());
		}
		assertDone(product.run(install.toArray(String[]::new)));
		String listed = product.run("list-plugins").said();
		assertThat(listed).contains(EXAMPLES).doesNotContain(" – ");

		Files.writeString(folder.resolve("dialogue.csv"), EXPORT, Charset.forName("windows-1252"));
		assertDone(product.run("new", "study"));
		assertThat(Files.readString(folder.resolve("study/study.palier"))).contains("service_charter");
		Outcome imported = product.run("import", "study", "dialogue.csv", "--json");
		assertThat(imported.said()).contains("\"kind\":\"gouv.example.dialogue\"").contains("\"accepted\":3").contains("\"rejected\":1");
		attributes(product);
		Outcome classified = product.run("classify", "study", "--classifier", "gouv.example.hashtags", "--json");
		assertDone(classified);
		// One of the three posts bears a hashtag of the guide.
		assertThat(classified.said()).containsPattern("\"abstained\":\\s*2");

		reports(product);
		suppose();
		Outcome drawn = product.run("scenario", "study", "frozen", "--draws", "20", "--indicator", "hours_of_work", "--json");
		assertDone(drawn);
		assertThat(drawn.said()).containsPattern("\"draws\":\\s*20").doesNotContain("refused");

		assertDone(product.run(Stream.concat(Stream.of("uninstall"), EXAMPLES.stream().map(it -> it + ".feature")).toArray(String[]::new)));
		assertThat(product.run("list-plugins").said()).doesNotContain("gouv.example");
		assertThat(product.files()).isEqualTo(before);
		// What a plug-in brought into a study stays when the plug-in goes.
		assertDone(product.run("indicators", "study"));
		Outcome refused = product.run("scenario", "study", "frozen");
		assertThat(refused.code()).isEqualTo(2);
		assertThat(refused.said()).contains("Staff freeze", "gouv.example.capacity").doesNotContain("\tat ");
		assertThat(product.run("validate", "study").said()).contains("gouv.example.capacity");
	}

	/** The template of the theory pack, the exporter, the view and its marks, in one report that can be made again. */
	private void reports(Product product) throws IOException, InterruptedException {
		Outcome report = product.run("report", "study", "--lang", "en", "--template", "gouv.example.services", "--format",
				"html,gouv.example.capacity.ledger", "--view", "gouv.example.board", "--marks", "gouv.example.board.reach", "--out", "bilan",
				"--json");
		assertDone(report);
		assertThat(Files.readString(folder.resolve("bilan/report-en.html"))).contains("Secretariat for Reception (invented example)", "#2f4b26",
				"Levels side by side", "reach on its platform");
		assertThat(Files.readString(folder.resolve("bilan/report-en.json"))).startsWith("{").contains("\"method\"");
	}

	/** The short link of the census is the account that wrote one of the posts on Facebook. */
	private void attributes(Product product) throws IOException, InterruptedException {
		Path census = Files.writeString(folder.resolve("census.csv"), """
				agency_id,name_fr,name_en,jurisdiction,facebook
				permits,Bureau des permis,Permit office,ca,https://aller.example.gouv/fb-Bureau
				""");
		assertDone(product.run("import", "study", census.toString(), "--kind", "census-wide"));
		Outcome attributed = product.run("attribute", "study", "--json");
		assertDone(attributed);
		assertThat(attributed.said()).containsPattern("\"direct\":\\s*1");
		assertThat(product.run("validate", "study").said()).doesNotContain("aller.example.gouv");
	}

	private void suppose() throws IOException {
		Path file = folder.resolve("study/study.palier");
		Files.writeString(file, Files.readString(file).replace("</palier:Study>", SCENARIO + "</palier:Study>"));
	}

	private static void assertDone(Outcome outcome) {
		assertThat(outcome.code()).as(outcome.said()).isZero();
	}
}
