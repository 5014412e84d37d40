// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.acceptance.Product.Outcome;

/** The three example plug-ins, side by side in one product: built, installed, at work, and gone again. */
class ExamplesTest {

	private static final List<String> EXAMPLES = List.of("gouv.example.dialogue", "gouv.example.hashtags", "gouv.example.services");
	private static final String EXPORT = """
			dossier;message;reponse_a;canal;compte;date;texte
			77;m1;;facebook;;2025-07-02 09:15;À quelle heure ouvrez-vous ?
			77;m2;m1;facebook;bureau;2025-07-02 10:00;À 8 h 30.
			78;m3;;twitter;bureau;2025-07-03 08:00;Route 117 fermée. #avis
			79;m4;;twitter;bureau;hier;Portes ouvertes #événement
			""";

	@TempDir
	private Path folder;

	@Test
	void theyWorkTogetherAndLeaveNoTrace() throws Exception {
		Product product = Product.copiedTo(folder);
		Map<String, Long> before = product.files();
		for (String example : EXAMPLES) {
			Path project = folder.resolve(example);
			copy(Path.of(System.getProperty("palier.root"), "releng/examples", example), project);
			assertDone(product.shell(project, List.of("sh", "build.sh", "-Dpalier.plugins=" + product.home().resolve("plugins"))));
			assertDone(product.run("install", project.resolve("releng/" + example + ".site/target/repository").toString()));
		}
		String listed = product.run("list-plugins").said();
		assertThat(listed).contains(EXAMPLES).doesNotContain(" – ");

		Files.writeString(folder.resolve("dialogue.csv"), EXPORT, Charset.forName("windows-1252"));
		assertDone(product.run("new", "study"));
		assertThat(Files.readString(folder.resolve("study/study.palier"))).contains("service_charter");
		Outcome imported = product.run("import", "study", "dialogue.csv", "--json");
		assertThat(imported.said()).contains("\"kind\":\"gouv.example.dialogue\"").contains("\"accepted\":3").contains("\"rejected\":1");
		Outcome classified = product.run("classify", "study", "--classifier", "gouv.example.hashtags", "--json");
		assertDone(classified);
		// One of the three posts bears a hashtag of the guide.
		assertThat(classified.said()).containsPattern("\"abstained\":\\s*2");

		for (String example : EXAMPLES) {
			assertDone(product.run("uninstall", example + ".feature"));
		}
		assertThat(product.run("list-plugins").said()).doesNotContain("gouv.example");
		assertThat(product.files()).isEqualTo(before);
		// What a plug-in brought into a study stays when the plug-in goes.
		assertDone(product.run("indicators", "study"));
	}

	private static void copy(Path from, Path to) throws IOException, InterruptedException {
		assertThat(new ProcessBuilder("cp", "-a", from.toString(), to.toString()).inheritIO().start().waitFor()).isZero();
	}

	private static void assertDone(Outcome outcome) {
		assertThat(outcome.code()).as(outcome.said()).isZero();
	}
}
