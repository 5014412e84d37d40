// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palier.codebook.classify.Codebook;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;

class TrainingTest {

	private static byte[] model;
	private static Training.Learned learned;

	@BeforeAll
	static void learns() {
		learned = learned(MadePosts.examples(UnaryOperator.identity()));
		model = ModelFile.write(learned.model());
	}

	private static Training.Learned learned(List<Example> examples) {
		return new Training(examples, List.of(), MadePosts.CODEBOOK, "", CoderKind.MACHINE, 1).learn(List.of(Facet.USAGE), Progress.NONE);
	}

	@Test
	void theSameSeedGivesTheSameBytesInWhateverOrderPostsCome() {
		List<Example> examples = new ArrayList<>(MadePosts.examples(UnaryOperator.identity()));
		Collections.shuffle(examples, new Random(5));
		assertThat(ModelFile.write(learned(examples).model())).isEqualTo(model);
	}

	@Test
	void namesAddressesAndNumbersLeaveNoTrace() {
		byte[] masked = ModelFile.write(learned(MadePosts.examples(it -> it.replaceAll("@\\w+", "@x").replaceAll("\\d+", "0")
				.replaceAll("https://\\S+", "https://0.example").replace("www.emplois.example.org", "www.x.org")
				.replace("jobs.example.com", "x.com"))).model());
		assertThat(masked).isEqualTo(model);
		byte[] renamed = ModelFile
				.write(learned(MadePosts.examples(it -> it.replace("@voisin42", "@somebody_else").replace("@neighbour7", "@other")
				.replace("12h30", "7h05"))).model());
		assertThat(renamed).isEqualTo(model);
	}

	@Test
	void noWordOfAPostIsInTheFile() {
		String file = new String(model, StandardCharsets.ISO_8859_1);
		assertThat(file).doesNotContain("Avaline").doesNotContain("avaline").doesNotContain("voisin").doesNotContain("0-alert-0");
		assertThat(learned.model().provenance().values()).noneMatch(it -> it.contains("avaline") || it.contains("voisin"));
	}

	@Test
	void whatWasLearnedHoldsForBodiesThatWereNotSeen() {
		FacetReport report = learned.reports().getFirst();
		assertThat(report.codes()).containsExactly("alert", "job_offer", "answer");
		assertThat(report.alone().matrix().total()).isEqualTo(48);
		assertThat(report.alone().majority()).isEqualTo(1 / 3.0);
		assertThat(report.alone().macroF1()).isGreaterThan(0.9);
	}

	/** 48 posts in four folds of 12: all of the others are 36, half of them 18, which is too few to say anything. */
	@Test
	void theLearningCurveEndsWithTheModelOfAllPosts() {
		assertThat(learned.reports().getFirst().curve()).singleElement().satisfies(it -> {
			assertThat(it.posts()).isEqualTo(36);
			assertThat(it.macroF1()).isEqualTo(learned.reports().getFirst().alone().macroF1());
		});
		List<Example> many = new ArrayList<>();
		for (int time = 0; time < 5; time++) {
			for (Example it : MadePosts.examples(UnaryOperator.identity())) {
				many.add(new Example(time + it.key(), it.post(), it.codes(), it.body(), it.owner(), it.fold()));
			}
		}
		// 240 posts: 180 without a fold, and 90, 45, 22 of them.
		assertThat(learned(many).reports().getFirst().curve()).extracting(FacetReport.Point::posts).containsExactly(22, 45, 90, 180);
	}

	@Test
	void anotherSeedMakesAnotherProvenanceAndTheSameKeysTheSameDigest() {
		assertThat(learned.model().provenance()).containsEntry("seed", "1").containsEntry("codebook", "made 1.0").containsEntry("posts", "48")
				// sha256sum of the 48 keys in order, one a line
				.containsEntry("trained_on", "43f704d41b65f70b0b23da8147e2d2f805910a8b2f55a946ffdd6152cee9fafd");
	}

	@Test
	void whatCannotBeLearnedIsRefusedByName() {
		List<Example> made = MadePosts.examples(UnaryOperator.identity());
		assertThatThrownBy(
				() -> new Training(made, List.of(), Codebook.ofUsages("made", List.of("alert", "answer")), "", CoderKind.MACHINE, 1)
						.learn(List.of(Facet.USAGE), Progress.NONE))
				.isInstanceOf(ModelRefusedException.class).hasMessageContaining("job_offer");
		assertThatThrownBy(() -> new Training(made, List.of(), MadePosts.CODEBOOK, "", CoderKind.MACHINE, 1)
				.learn(List.of(new Facet("grunig")), Progress.NONE))
				.isInstanceOf(ModelRefusedException.class).hasMessageContaining("grunig");
		assertThatThrownBy(() -> learned(made.stream().filter(it -> it.codes().containsValue("alert")).toList()))
				.isInstanceOf(ModelRefusedException.class).hasMessageContaining("1 code has");
		assertThatThrownBy(() -> learned(made.stream().map(it -> inFold(it, "one")).toList()))
				.isInstanceOf(ModelRefusedException.class).hasMessageContaining("1 folds");
	}

	private static Example inFold(Example it, String fold) {
		return new Example(it.key(), it.post(), it.codes(), it.body(), it.owner(), fold);
	}

	@Test
	void aCodeWithTooFewPostsIsNamedAndLeftOut() {
		List<Example> made = new ArrayList<>(MadePosts.examples(UnaryOperator.identity()));
		made.add(new Example("one", MadePosts.post("one", "Concours : gagnez un billet"), Map.of(Facet.USAGE, "contest"), "body 1",
				"body 1", "1"));
		FacetReport report = learned(made).reports().getFirst();
		assertThat(report.codes()).doesNotContain("contest");
		assertThat(report.tooFew()).containsExactly(Map.entry("contest", 1));
	}
}
