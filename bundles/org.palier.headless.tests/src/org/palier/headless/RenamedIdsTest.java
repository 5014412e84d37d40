// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.palier.extensions.Contributions;
import org.palier.headless.console.Console;
import org.palier.headless.demo.NewPlatformsScenario;
import org.palier.model.PalierFactory;
import org.palier.model.PublishedFigure;
import org.palier.model.Study;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Whatever names a contribution by the id that it had before finds it: a plug-in renames parts of Palier for the purpose. */
class RenamedIdsTest {

	private static final Map<String, String> RENAMED = Map.of("indicator", "old_share presence_share", "view", "old_matrix matrix",
			"decoration", "old_cases few_cases", "importer", "old-wide census-wide", "report", "old-look standard");

	@TempDir
	private Path folder;
	private String study;
	private MemoryPlugin plugin;
	private StringWriter out;
	private StringWriter err;

	@BeforeEach
	void renameAndMakeAStudy() throws Exception {
		var xml = new StringBuilder("<extension point=\"org.palier.extensions.migrations\">");
		RENAMED.forEach((kind, ids) -> xml.append("<migration id=\"was_%s\" name=\"N\" kind=\"%s\" from=\"%s\" to=\"%s\"/>".formatted(kind, kind,
				ids.split(" ")[0], ids.split(" ")[1])));
		plugin = MemoryPlugin.of("gouv.example.renamed", "1.0.0", xml.append("</extension>").toString(), Map.of());
		study = folder.resolve("study").toString();
		assertThat(run("new", study)).isZero();
		var census = new StringBuilder("agency_id,name_fr,jurisdiction,flickr,youtube,instagram,mastodon,bluesky\n");
		for (int i = 0; i < 8; i++) {
			census.append("a%d,A%d,ca,%d,%d,%d,0,0%n".formatted(i, i, i < 2 ? 1 : 0, i < 4 ? 1 : 0, i < 6 ? 1 : 0));
		}
		assertThat(run("import", study, Files.writeString(folder.resolve("wide.csv"), census).toString(), "--kind", "old-wide"))
				.as(err.toString())
				.isZero();
		StudyFolder place = StudyFolder.at(Path.of(study));
		Study model = place.file().load();
		new NewPlatformsScenario(model).add();
		PublishedFigure figure = PalierFactory.eINSTANCE.createPublishedFigure();
		figure.setIndicator("old_share");
		figure.setJurisdiction(model.getJurisdictions().getFirst());
		figure.getPlatforms().add(model.getPlatforms().stream().filter(it -> it.getId().equals("flickr")).findFirst().orElseThrow());
		figure.setMeasure("share");
		figure.setValue(0.25);
		figure.setSource("§ 1");
		model.getPublishedFigures().add(figure);
		place.file().save(model);
	}

	@AfterEach
	void uninstall() throws Exception {
		plugin.close();
	}

	@Test
	void optionsGoalsAndPublishedFiguresAreFound() throws Exception {
		assertThat(run("indicators", study, "--id", "old_share", "--json")).isZero();
		assertThat(err.toString()).contains("old_share", "presence_share");
		assertThat(json().get("indicators").get(0).get("rows").get(0).toString()).contains("published_share");

		String[] goal = { "break-even", study, "mastodon-bluesky", "--assumption", "ceiling-mastodon", "--between", "0,1", "--goal",
				"old_share/ca/mastodon/presences=3", "--limit", "old_share/ca/bluesky/presences=8", "--json" };
		assertThat(run(goal)).as(err.toString()).isZero();
		assertThat(json().get("number").asDouble()).isEqualTo(3);

		assertThat(run("scenario", study, "mastodon-bluesky", "--draws", "50", "--indicator", "old_share", "--target",
				"old_share/ca/mastodon/presences", "--json")).as(err.toString()).isZero();
		assertThat(run("scenario", study, "mastodon-bluesky", "--draws", "50", "--target", "/", "--json")).isEqualTo(2);
	}

	@Test
	void reportsFindSectionsTemplatesViewsAndMarks() throws Exception {
		assertThat(run("report", study, "--format", "data", "--sections", "old_share", "--template", "old-look", "--view", "old_matrix",
				"--marks",
				"old_cases", "--out", folder.resolve("chosen").toString(), "--json")).as(err.toString()).isZero();
		assertThat(tables(folder.resolve("chosen"))).containsExactly("presence_share.csv");

		Path template = folder.resolve("template");
		assertThat(run("new-template", template.toString())).isZero();
		Path properties = template.resolve("template.properties");
		Files.writeString(properties, Files.readString(properties) + "\nsections=old_share\n");
		assertThat(run("report", study, "--format", "data", "--template", template.toString(), "--out",
				folder.resolve("template-data").toString(),
				"--json")).as(err.toString()).isZero();
		assertThat(tables(folder.resolve("template-data"))).containsExactly("presence_share.csv");
		assertThat(run("report", study, "--format", "data", "--sections", "other_share")).isEqualTo(2);
	}

	@Test
	void aManifestOfThenIsRepeatedWithTheNamesOfNow() throws Exception {
		assertThat(run("report", study, "--format", "data", "--sections", "presence_share", "--view", "matrix", "--marks", "few_cases", "--json"))
				.as(err.toString()).isZero();
		Path manifest = Path.of(study, "runs", json().get("run").asText() + ".json");
		RunManifest.read(manifest);
		String then = Files.readString(manifest).replace("\"presence_share\"", "\"old_share\"").replace("\"matrix\"", "\"old_matrix\"")
				.replace("\"few_cases\"", "\"old_cases\"");
		Files.writeString(manifest, then);
		run("verify", manifest.toString(), "--json");
		List<String> kinds = new ArrayList<>();
		json().get("differences").forEach(it -> kinds.add(it.get("kind").asText()));
		// The choices are other words than those that the run recorded; who took part is not.
		assertThat(kinds).doesNotContain("plugin", "program", "input");
		assertThat(err.toString()).contains("old_matrix", "old_cases");
	}

	@Test
	void formsOfAddressesAreNamedByManifestsAndAChangedOneByVerify() throws Exception {
		try (MemoryPlugin before = links("1.0.0")) {
			assertThat(run("report", study, "--format", "data", "--json")).as(err.toString()).isZero();
		}
		Path manifest = Path.of(study, "runs", json().get("run").asText() + ".json");
		assertThat(RunManifest.read(manifest).plugins()).anySatisfy(it -> {
			assertThat(it.kind()).isEqualTo("patterns");
			assertThat(it.version()).isEqualTo("1.0.0");
		});
		try (MemoryPlugin after = links("1.1.0")) {
			assertThat(run("verify", manifest.toString(), "--json")).isEqualTo(1);
			assertThat(json().get("differences").get(0).toString()).contains("\"plugin\"", "patterns gouv.example.links", "1.0.0", "1.1.0");
			assertThat(run("import", study, folder.resolve("wide.csv").toString(), "--json")).isZero();
			assertThat(Files.readString(Path.of(study, "runs", json().get("run").asText() + ".json"))).contains("gouv.example.links", "1.1.0");
			assertThat(run("scenario", study, "mastodon-bluesky", "--draws", "10", "--json")).isZero();
			assertThat(Files.readString(Path.of(study, "runs", json().get("run").asText() + ".json"))).contains("gouv.example.links", "1.1.0");
		}
		assertThat(run("verify", manifest.toString(), "--json")).isEqualTo(1);
		assertThat(json().get("differences").toString()).contains("patterns gouv.example.links");
	}

	private static MemoryPlugin links(String version) throws Exception {
		return MemoryPlugin.of("gouv.example.links", version,
				"<extension point=\"org.palier.extensions.patterns\"><forms id=\"gouv.example.links\" name=\"Links\" file=\"forms.csv\"/></extension>",
				Map.of("forms.csv", "platform,address,canonical,example,handle\n"
						+ "mastodon,social.example.gouv/@{handle},,https://social.example.gouv/@Bureau,bureau\n"));
	}

	private static List<String> tables(Path data) throws Exception {
		try (Stream<Path> files = Files.walk(data)) {
			return files.map(it -> it.getFileName().toString()).filter(it -> it.endsWith("_share.csv")).sorted().toList();
		}
	}

	private int run(String... arguments) {
		out = new StringWriter();
		err = new StringWriter();
		var contributions = new Contributions(RegistryFactory.getRegistry(), FrameworkUtil.getBundle(Commands.class).getBundleContext());
		int code = new Commands(new Console(contributions, "9.9", Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC), Locale.CANADA,
				new PrintWriter(out), new PrintWriter(err))).run(arguments);
		AnswerSchemas.judge(arguments, out.toString());
		return code;
	}

	private JsonNode json() throws Exception {
		return new ObjectMapper().readTree(out.toString());
	}
}
