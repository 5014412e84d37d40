// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.acceptance.Product.Outcome;

/** From nothing to a plug-in that works, and back: what new-plugin writes is built, installed, used and removed. */
class InHousePluginTest {

	private static final String ID = "gouv.example.crm";
	private static final String FEATURE = ID + ".feature";

	@TempDir
	private Path folder;

	private Product product;

	@BeforeEach
	void install() throws Exception {
		product = Product.copiedTo(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "importer", "classifier", "indicator", "theory" })
	void aNewPluginBuildsInstallsIsListedAndLeavesNoTrace(String kind) throws Exception {
		assertDone(product.run("new-plugin", "--kind", kind, "--id", ID, "crm"));
		assertDone(product.shell(folder.resolve("crm"), List.of("./build.sh")));
		Map<String, Long> before = product.files();

		assertDone(product.run("install", site().toString()));
		assertThat(product.run("list-plugins").said()).containsPattern(kind + " +" + ID + "( 1\\.0)? +1\\.0\\.0\\.\\d+ +" + ID);
		if (kind.equals("importer")) {
			readsAnExport();
		}

		assertDone(product.run("uninstall", FEATURE));
		assertThat(product.run("list-plugins").said()).doesNotContain(ID);
		assertThat(product.files()).isEqualTo(before);
	}

	private void readsAnExport() throws IOException, InterruptedException {
		Path export = Files.writeString(folder.resolve("export.csv"), """
				agency,platform,handle,url
				Office A,facebook,officea,https://facebook.com/officea
				Office A,semaphore,officea,
				""");
		assertDone(product.run("new", "study"));
		Outcome imported = product.run("import", "study", export.toString(), "--json");
		assertDone(imported);
		assertThat(imported.said()).contains("\"kind\":\"" + ID + "\"").contains("\"accepted\":1").contains("\"rejected\":1");
		assertThat(product.run("indicators", "study", "--id", "penetration", "--json").said()).contains("\"present\":1");
	}

	/** The other kinds in one build, since most of a build is Maven’s and Tycho’s start. */
	@Test
	void theOtherKindsBuildTogetherAndDoTheirJob() throws Exception {
		Map<String, String> kinds = Map.of("sizes", "rule", "look", "report", "plain", "exporter", "leaving", "change", "steps", "view", "ranks",
				"decoration", "links", "patterns");
		Path all = Files.createDirectories(folder.resolve("all"));
		Files.createDirectories(all.resolve("targetplatform"));
		for (String name : kinds.keySet()) {
			String id = "gouv.example." + name;
			assertDone(product.run("new-plugin", "--kind", kinds.get(name), "--id", id, all.resolve(name).toString()));
			Files.copy(all.resolve(name + "/targetplatform/" + id + ".target"), all.resolve("targetplatform/" + id + ".target"));
		}
		Files.createDirectories(all.resolve(".mvn"));
		Files.copy(all.resolve("sizes/.mvn/extensions.xml"), all.resolve(".mvn/extensions.xml"));
		Files.writeString(all.resolve("pom.xml"), """
				<project xmlns="http://maven.apache.org/POM/4.0.0">
					<modelVersion>4.0.0</modelVersion>
					<groupId>gouv.example</groupId>
					<artifactId>all</artifactId>
					<version>1.0.0-SNAPSHOT</version>
					<packaging>pom</packaging>
					<modules>%s</modules>
				</project>
				""".formatted(kinds.keySet().stream().map(it -> "<module>" + it + "</module>").collect(Collectors.joining())));
		assertDone(product.shell(all, List.of("mvn", "--batch-mode", "verify")));
		Map<String, Long> before = product.files();

		for (String name : kinds.keySet()) {
			assertDone(product.run("install", all.resolve(name + "/releng/gouv.example." + name + ".site/target/repository").toString()));
		}
		String listed = product.run("list-plugins").said();
		assertThat(listed).containsPattern("rule +gouv.example.sizes").containsPattern("report template +gouv.example.look")
				.containsPattern("exporter +gouv.example.plain").containsPattern("change +gouv.example.leaving")
				.containsPattern("view +gouv.example.steps").containsPattern("decoration +gouv.example.ranks").containsPattern("patterns +gouv.example.links");
		assertDone(product.run("new", "study"));
		Outcome report = product.run("report", "study", "--format", "html,gouv.example.plain", "--template", "gouv.example.look", "--lang", "fr",
				"--view", "gouv.example.steps", "--marks", "gouv.example.ranks");
		assertDone(report);
		assertThat(Files.readString(folder.resolve("study/reports/report-fr.txt"))).contains("Méthode et limites");
		assertThat(Files.readString(folder.resolve("study/reports/report-fr.html"))).contains("#5a2a63", "Niveaux en marches", "rang parmi les jetons");
		Path manifest;
		try (var runs = Files.list(folder.resolve("study/runs"))) {
			manifest = runs.findFirst().orElseThrow();
		}
		assertThat(Files.readString(manifest)).contains("gouv.example.plain", "gouv.example.steps", "gouv.example.ranks");
		assertDone(product.run("verify", manifest.toString()));

		for (String name : kinds.keySet()) {
			assertDone(product.run("uninstall", "gouv.example." + name + ".feature"));
		}
		assertThat(product.files()).isEqualTo(before);
		Outcome gone = product.run("report", "study", "--format", "gouv.example.plain");
		assertThat(gone.code()).isEqualTo(2);
		assertThat(gone.said()).contains("gouv.example.plain");
		Outcome unseen = product.run("report", "study", "--view", "gouv.example.steps");
		assertThat(unseen.code()).isEqualTo(2);
		assertThat(unseen.said()).contains("gouv.example.steps");
	}

	@Test
	void whatIsNoSiteIsRefusedByName() throws Exception {
		Map<String, Long> before = product.files();
		Outcome refused = product.run("install", folder.resolve("nowhere").toString());
		assertThat(refused.code()).isEqualTo(3);
		assertThat(refused.said()).contains("nowhere").doesNotContain("\tat ");
		Outcome unknown = product.run("uninstall", "gouv.example.other");
		assertThat(unknown.code()).isEqualTo(2);
		assertThat(unknown.said()).contains("gouv.example.other");
		assertThat(product.files()).isEqualTo(before);
	}

	private Path site() {
		return folder.resolve("crm/releng/" + ID + ".site/target/repository");
	}

	private static void assertDone(Outcome outcome) {
		assertThat(outcome.code()).as(outcome.said()).isZero();
	}
}
