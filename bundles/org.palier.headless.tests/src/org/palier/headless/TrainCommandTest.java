// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A model is learned from a small reference of made posts: eight bodies, each with two closures, two job offers and two answers, in four
 * folds of two bodies. Posts of a kind are alike, so that a body that was not seen is told rightly.
 */
class TrainCommandTest extends TypedCommands {

	private static final List<List<String>> SAYINGS = List.of(
			List.of("alert", "Station %s fermée en raison d’un incident", "%s line closed until 5 pm due to an outage"),
			List.of("job_offer", "Nous recrutons à %s : postulez avant le 15 mai", "We are hiring in %s apply by 30 June"),
			List.of("answer", "@voisin Bonjour le service est normal à %s. Bonne journée", "@neighbour Hello thanks for your message about %s"));
	private static final List<String> PLACES = List.of("Avaline", "Bresmont", "Corvelle", "Dunois");

	@Test
	void aModelIsLearnedFromAReferenceAndJudgedOnFoldsThatItHasNotSeen() throws Exception {
		String reference = reference("usage", 8).toString();
		String model = folder.resolve("made.palier-model").toString();

		assertThat(run("train", reference, "--facet", "usage", "--out", model, "--folds", folds().toString(), "--fold-column", "fold_body",
				"--seed", "3",
				"--without-made", "--json")).as(err.toString()).isZero();

		JsonNode told = json();
		assertThat(told.get("facet").asText()).isEqualTo("usage");
		assertThat(told.get("seed").asInt()).isEqualTo(3);
		assertThat(told.get("referenceCodedByMachine").asBoolean()).isTrue();
		assertThat(List.of(told.get("classes").asInt(), told.get("posts").asInt())).containsExactly(3, 48);
		assertThat(told.get("majority").asDouble()).as("16 of 48").isEqualTo(16 / 48.0);
		assertThat(told.get("macro_f1").asDouble()).isBetween(0.9, 1.0).isBetween(told.get("low").asDouble(), told.get("high").asDouble());
		assertThat(told.get("accuracy").asDouble()).isBetween(0.9, 1.0);
		assertThat(told.get("facets").get(0).get("by_class").get("alert").get("posts").asInt()).isEqualTo(16);
		assertThat(told.get("provenance").get("posts").asText()).isEqualTo("48");
		assertThat(told.get("bytes").asLong()).isEqualTo(Files.size(Path.of(model)));

		byte[] first = Files.readAllBytes(Path.of(model));
		assertThat(run("train", reference, "--facet", "usage", "--out", model, "--folds", folds().toString(), "--fold-column", "fold_body",
				"--seed", "3",
				"--without-made")).isZero();
		assertThat(out.toString()).contains("usage: 48 posts, 3 codes of 3.", "taken for machine-coded");
		assertThat(Files.readAllBytes(Path.of(model))).as("the same seed, the same bytes").isEqualTo(first);

		assertThat(told.get("provenance").get("coded_by").asText()).isEqualTo("machine");
		assertThat(run("train", reference, "--facet", "usage", "--out", model, "--folds", folds().toString(), "--fold-column", "fold_body",
				"--seed", "3",
				"--without-made", "--human", "--json")).as(err.toString()).isZero();
		assertThat(json().get("referenceCodedByMachine").asBoolean()).isFalse();
		assertThat(json().get("provenance").get("coded_by").asText()).as("the model itself says so").isEqualTo("human");
	}

	@Test
	void whatCannotBeLearnedIsNamedAndLeavesNoFile() throws Exception {
		Path model = folder.resolve("made.palier-model");
		String reference = reference("usage", 8).toString();
		assertThat(run("train", reference, "--facet", "usage", "--out", folder.resolve("made.txt").toString())).isEqualTo(2);
		assertThat(err.toString()).contains("palier-model");
		assertThat(run("train", reference, "--facet", "usage")).isEqualTo(2);
		assertThat(err.toString()).contains("--out");
		assertThat(run("train", reference("colour", 8).toString(), "--facet", "usage", "--out", model.toString())).isEqualTo(3);
		assertThat(err.toString()).contains("usage");
		assertThat(run("train", reference("usage", 1).toString(), "--facet", "usage", "--out", model.toString(), "--without-made")).isNotZero();
		assertThat(err.toString()).isNotBlank().doesNotContain("Exception");
		String some = write("some.csv", "key,account,operator,fold_body\n0-alert-1,body 0,body 0,1\n").toString();
		assertThat(run("train", reference("usage", 8).toString(), "--facet", "usage", "--out", model.toString(), "--folds", some,
				"--fold-column", "fold_body"))
				.isEqualTo(3);
		assertThat(err.toString()).contains("gives no fold to the row");
		assertThat(model).doesNotExist();
	}

	private Path reference(String column, int bodies) throws Exception {
		var rows = new StringBuilder("key,body,platform,lang,is_reply,").append(column).append(",text\n");
		for (int body = 0; body < bodies; body++) {
			for (List<String> saying : SAYINGS) {
				for (int i = 1; i <= 2; i++) {
					rows.append(body).append('-').append(saying.getFirst()).append('-').append(i).append(",body ").append(body).append(",twitter,")
							.append(i == 1 ? "fr" : "en").append(",0,").append(saying.getFirst()).append(',')
							.append(saying.get(i).formatted(PLACES.get((body + i) % PLACES.size()))).append('\n');
				}
			}
		}
		return write("reference.csv", rows.toString());
	}

	private Path folds() throws Exception {
		var rows = new StringBuilder("key,account,operator,fold_body\n");
		for (int body = 0; body < 8; body++) {
			for (List<String> saying : SAYINGS) {
				for (int i = 1; i <= 2; i++) {
					rows.append(body).append('-').append(saying.getFirst()).append('-').append(i).append(",body ").append(body)
							.append(",body ").append(body)
							.append(',').append(body % 4).append('\n');
				}
			}
		}
		return write("folds.csv", rows.toString());
	}
}
