// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palier.acceptance.InHouseBuild.KINDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.palier.acceptance.InHouseBuild.Built;
import org.palier.acceptance.Product.Outcome;

/**
 * From nothing to a plug-in that works, and back: what new-plugin writes of every kind is compiled with its tests, packed,
 * installed, used and removed. That Maven builds each and that its tests pass is for the long trials, and of one kind for
 * TutorialTest.
 */
@ExtendWith(InHouseBuild.class)
class InHousePluginTest {

	@TempDir
	private Path folder;

	private Product product;

	@BeforeEach
	void install() throws Exception {
		product = Product.copiedTo(folder);
	}

	@Test
	void aPluginOfEveryKindInstallsDoesItsJobAndLeavesNoTrace() throws Exception {
		Path projects = Files.createDirectories(folder.resolve("projects"));
		var sites = new ArrayList<Path>();
		for (String name : InHouseBuild.kinds(product, projects)) {
			sites.add(new PluginSite(new WrittenPlugin(projects.resolve(name), id(name))).write(product, folder.resolve("sites").resolve(name)));
		}
		doTheirJobs(sites);
	}

	@Test
	@Tag("long")
	void whatMavenBuildsOfEveryKindDoesToo(Built built) throws Exception {
		doTheirJobs(KINDS.keySet().stream().map(it -> built.repository(it, id(it))).toList());
	}

	private void doTheirJobs(List<Path> sites) throws Exception {
		Map<String, Long> before = product.files();
		assertDone(product.run(Stream.concat(Stream.of("install"), sites.stream().map(Path::toString)).toArray(String[]::new)));
		String listed = product.run("list-plugins").said();
		KINDS.forEach((name, kind) -> assertThat(listed).containsPattern(
				(kind.equals("report") ? "report template" : kind) + " +" + id(name) + "( 1\\.0)? +1\\.0\\.0\\.\\d+ +" + id(name)));

		assertDone(product.run("new", "study"));
		assertThat(Files.readString(folder.resolve("study/study.palier"))).contains(id("charter"));
		readsAnExport();
		isInReports();

		assertDone(product
				.run(Stream.concat(Stream.of("uninstall"), KINDS.keySet().stream().map(it -> id(it) + ".feature")).toArray(String[]::new)));
		assertThat(product.run("list-plugins").said()).doesNotContain("gouv.example");
		assertThat(product.files()).isEqualTo(before);
		for (String[] gone : List.of(new String[] { "--format", id("plain") }, new String[] { "--view", id("steps") })) {
			Outcome refused = product.run(Stream.concat(Stream.of("report", "study"), Stream.of(gone)).toArray(String[]::new));
			assertThat(refused.code()).isEqualTo(2);
			assertThat(refused.said()).contains(gone[1]);
		}
	}

	private void readsAnExport() throws IOException, InterruptedException {
		Path export = Files.writeString(folder.resolve("export.csv"), """
				agency,platform,handle,url
				Office A,facebook,officea,https://facebook.com/officea
				Office A,semaphore,officea,
				""");
		Outcome imported = product.run("import", "study", export.toString(), "--json");
		assertDone(imported);
		assertThat(imported.said()).contains("\"kind\":\"" + id("crm") + "\"").contains("\"accepted\":1").contains("\"rejected\":1");
		assertThat(product.run("indicators", "study", "--id", "penetration", "--json").said()).contains("\"present\":1");
		assertThat(product.run("findings", "study", "--json").said()).contains("\"id\":\"plugin." + id("night") + ".all\"");
		Path records = Files.writeString(folder.resolve("export.ndjson"), """
				{"id": "1", "who": "officea", "text": "Open at noon.", "created_at": "2026-11-27T12:00:00Z"}
				{"id": "2", "who": "officea", "text": "", "created_at": "2026-11-27T12:05:00Z"}
				""");
		String[] posts = { "import", "study", records.toString(), "--kind", id("crm") + ".posts", "--option", "map=account=who", "--json" };
		Outcome tried = product.run(Stream.concat(Stream.of(posts), Stream.of("--dry-run")).toArray(String[]::new));
		assertDone(tried);
		assertThat(tried.said()).contains("\"posts\":1", "\"rejected\":1");
		Outcome brought = product.run(posts);
		assertDone(brought);
		assertThat(brought.said()).contains("\"posts\":1", "\"rejected\":1", "-rejected.");
		assertDone(product.run("indicators", "study", "--id", id("reach")));
	}

	private void isInReports() throws IOException, InterruptedException {
		// A theory is drawn only where usages were coded.
		Path census = Files.writeString(folder.resolve("wide.csv"), "agency_id,name_fr,jurisdiction,facebook\nb,Office B,qc,1\n");
		Path coded = Files.writeString(folder.resolve("long.csv"), """
				agency_id,platform,status,checked_on,usages,coder
				b,facebook,present,2026-10-12,news_release,coder-a
				""");
		assertDone(product.run("import", "study", census.toString(), "--kind", "census-wide"));
		assertDone(product.run("import", "study", coded.toString(), "--kind", "census-long"));
		Outcome report = product.run("report", "study", "--format", "html," + id("plain"), "--template", id("look"), "--lang", "fr", "--view",
				id("steps"), "--marks", id("ranks"), "--out", "study/reports");
		assertDone(report);
		assertThat(Files.readString(folder.resolve("study/reports/report-fr.txt"))).contains("Méthode et limites");
		assertThat(Files.readString(folder.resolve("study/reports/report-fr.html"))).contains("#5a2a63", "Niveaux en marches",
				"rang parmi les jetons");
		List<Path> manifests = new ArrayList<>();
		try (Stream<Path> runs = Files.list(folder.resolve("study/runs"))) {
			runs.filter(it -> it.toString().endsWith("-report.json")).forEach(manifests::add);
		}
		assertThat(manifests).hasSize(1);
		assertThat(Files.readString(manifests.getFirst())).contains(id("plain"), id("steps"), id("ranks"), id("links"));
		assertDone(product.run("verify", manifests.getFirst().toString()));
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

	/** The site is good: with needs that are met its plug-in is installed and works. */
	@Test
	@Tag("long")
	void whatNeedsANewerPalierIsRefusedByItsNameAndTheVersion() throws Exception {
		PluginJar plugin = PluginJar.of("gouv.example.early").classifier("early", "Early", "return null;");
		Map<String, Long> before = product.files();
		for (String[] refusal : List.of(
				new String[] { PluginJar.THIS_PALIER.replace("ground;bundle-version=\"0.2.0", "ground;bundle-version=\"9.2.0"),
						"gouv.example.early.feature 1.0.0 was left as it was: the plug-in gouv.example.early 1.0.0 needs a newer Palier: it asks for org.palier.ground 9.2.0, and this one has 0.2.0" },
				new String[] { PluginJar.THIS_PALIER + ",gouv.example.absent;bundle-version=\"2.0.0\"",
						"the plug-in gouv.example.early 1.0.0 needs gouv.example.absent 2.0.0, which is neither installed nor on the site" })) {
			Path site = new PluginSite(plugin.needing(refusal[0])).write(product, Files.createTempDirectory(folder, "site"));
			Outcome refused = product.run("install", site.toString());
			assertThat(refused.code()).as(refused.said()).isEqualTo(3);
			assertThat(refused.said()).contains(refusal[1]).doesNotContain("\tat ");
			assertThat(product.files()).isEqualTo(before);
		}
		assertThat(product.run("list-plugins").said()).doesNotContain("gouv.example");

		assertDone(product.run("install", new PluginSite(plugin).write(product, folder.resolve("good")).toString()));
		assertThat(product.run("list-plugins").said().lines().filter(it -> it.contains(" early "))).singleElement().asString()
				.contains("gouv.example.early", "1.0.0").doesNotContain("–");
		assertDone(product.run("uninstall", "gouv.example.early.feature"));
		assertThat(product.files()).isEqualTo(before);
	}

	private static String id(String name) {
		return "gouv.example." + name;
	}

	private static void assertDone(Outcome outcome) {
		assertThat(outcome.code()).as(outcome.said()).isZero();
	}
}
