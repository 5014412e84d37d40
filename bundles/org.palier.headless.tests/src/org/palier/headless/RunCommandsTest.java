// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.palier.study.runs.RunManifest;

import com.fasterxml.jackson.databind.JsonNode;

/** Runs by command: what they are asked, that they are listed, left out and taken in, and a study that has no posts. */
class RunCommandsTest extends TypedCommands {

	/** fr.alert rules weigh less than 1, so at a threshold of 1 the rules abstain on everything. */
	@Test
	void optionsOfAClassifierAreTakenCheckedAndKept() throws Exception {
		run("new", study);
		run("import", study, write("wide.csv", WIDE).toString());
		Path posts = write("posts.csv",
				"id,thread_id,timestamp,body,author\n1,1,2025-07-02 10:00:00,Avis d’ébullition dans le secteur nord.,a\n");
		run("import", study, posts.toString(), "--kind", "posts-csv", "--platform", "twitter", "--preset", "4cat");
		assertThat(run("classify", study, "--json")).as(err.toString()).isZero();
		assertThat(json().get("coded").asInt()).isOne();
		assertThat(json().get("facets").get("usage").get("codes").get("alert").asInt()).isOne();
		assertThat(json().get("classifier").asText()).as("the best that ships, where none is named").isEqualTo("ensemble");
		assertThat(json().get("version").asText()).startsWith("3+");
		assertThat(json().get("facets").get("chang_kannan").get("coded").asInt()).isOne();
		String file = Files.readString(Path.of(study, "study.palier"));

		assertThat(run("classify", study, "--classifier", "rules", "--threshold", "2")).isEqualTo(2);
		assertThat(err.toString()).contains("threshold", "“2”", "from 0 to 1");
		assertThat(run(Locale.CANADA_FRENCH, "classify", study, "--classifier", "rules", "--option", "seuil=1")).isEqualTo(2);
		assertThat(err.toString()).contains("seuil", "threshold");
		assertThat(run("classify", study, "--classifier", "rules", "--option", "threshold")).isEqualTo(2);
		assertThat(run("classify", study, "--nonsense", "1")).isEqualTo(2);
		assertThat(Files.readString(Path.of(study, "study.palier"))).isEqualTo(file);

		for (String[] option : new String[][] { { "--threshold", "1" }, { "--option", "threshold=1" } }) {
			assertThat(run("classify", study, "--classifier", "rules", option[0], option[1], "--json")).as(err.toString()).isZero();
			assertThat(json().get("abstained").asInt()).isOne();
			String id = json().get("run").asText();
			assertThat(RunManifest.read(Path.of(study, "runs", id + ".json")).parameters()).containsEntry("option.threshold", "1")
					.containsEntry("version", "3").containsEntry("classifier", "rules");
			assertThat(run("verify", Path.of(study, "runs", id + ".json").toString())).as(out + " " + err).isZero();
		}
		run("classify", study);
		assertThat(run("classify", study, "--classifier", "rules")).as(err.toString()).isZero();
		assertThat(err.toString()).as("levels go with the usages that they were given beside").contains("engagement pyramid",
				"no longer count (posts: 1)");
		assertThat(run("classify", "--classifier", "rules", "--help")).isZero();
		assertThat(out.toString()).contains("--threshold=NUMBER", "--option=ID=VALUE");
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
		assertThat(runs.findValuesAsText("canBeLeftOut")).containsExactly("true", "true", "true");
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
		assertThat(run("runs", study, "--leave-out", census)).as(err.toString()).isZero();
		assertThat(run("indicators", study, "--id", "penetration", "--json")).isZero();
		assertThat(json().get("indicators").get(0).get("rows").get(0).get("agencies").asInt()).as("what the list brought counts no more")
				.isZero();
		assertThat(run("runs", study, "--take-in", census)).isZero();
		assertThat(run("runs", study, "--leave-out", imported, "--take-in", classified)).isEqualTo(2);
		assertThat(Files.readString(Path.of(study, "study.palier"))).isEqualTo(file);
	}

	@Test
	void commandsThatNeedPostsSayThatThereAreNone() throws Exception {
		run("new", study);
		assertThat(run("classify", study)).isEqualTo(3);
		assertThat(err.toString()).contains("no posts yet");
		assertThat(Files.exists(Path.of(study, "corpus.duckdb"))).isFalse();
	}
}
