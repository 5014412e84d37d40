// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.classify.Abstention;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Verdict;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.ground.Progress;
import org.palier.ground.options.OptionValues;

/** A model on the disk, and what codes by it. */
class ModelFileTest {

	private static byte[] bytes;

	@TempDir
	Path folder;

	@BeforeAll
	static void learns() {
		bytes = ModelFile
				.write(new Training(MadePosts.examples(UnaryOperator.identity()), List.of(), MadePosts.CODEBOOK, "", CoderKind.MACHINE, 1)
				.learn(List.of(Facet.USAGE), Progress.NONE).model());
	}

	@Test
	void isReadAsItWasWritten() {
		LinearModel read = ModelFile.read("a", bytes);
		assertThat(ModelFile.write(read)).isEqualTo(bytes);
		assertThat(read.codes(Facet.USAGE)).contains(List.of("alert", "job_offer", "answer"));
	}

	@Test
	void whatIsCutShortOrChangedIsRefusedByName() {
		for (int length : List.of(bytes.length - 1, bytes.length / 2, 40, 16)) {
			refused(Arrays.copyOf(bytes, length), "cut short or was changed");
		}
		for (int at = 20; at < bytes.length; at += 97) {
			byte[] changed = bytes.clone();
			changed[at] ^= 1;
			refused(changed, "cut short or was changed");
		}
		refused(new byte[0], "is not a model of Palier");
		refused("key,text\n".getBytes(StandardCharsets.UTF_8), "is not a model of Palier");
		byte[] newer = bytes.clone();
		newer[13] = '2';
		refused(newer, "another version");
	}

	private static void refused(byte[] wrong, String why) {
		assertThatThrownBy(() -> ModelFile.read("mine.palier-model", wrong)).isInstanceOf(ModelRefusedException.class)
				.hasMessageContaining("mine.palier-model").hasMessageContaining(why);
	}

	@Test
	void aStudyThatLacksItsCodesRefusesIt() throws IOException {
		Codebook lacking = Codebook.ofUsages("other 3", List.of("alert", "answer"));
		assertThatThrownBy(() -> open(Map.of(), lacking)).isInstanceOf(ModelRefusedException.class).hasMessageContaining("job_offer")
				.hasMessageContaining("made 1.0");
		Codebook elsewhere = new Codebook("other 4", List.of(Codebook.codes(new Facet("grunig"), List.of("a"))));
		assertThatThrownBy(() -> open(Map.of(), elsewhere)).isInstanceOf(ModelRefusedException.class).hasMessageContaining("usage");
	}

	@Test
	void codesWithProbabilitiesAndReasonsFoundInThePostItself() throws IOException {
		OpenClassifier opened = open(Map.of(), MadePosts.CODEBOOK);
		Post post = MadePosts.post("new", "Station Gervais fermée à 18h, en raison d’un incident");
		Judgement usage = opened.classify(post).in(Facet.USAGE).orElseThrow();
		assertThat(usage.decided()).contains("alert");
		assertThat(usage.scores().areProbabilities()).isTrue();
		assertThat(usage.scores().byCode().values().stream().mapToDouble(it -> it).sum()).isBetween(0.999999, 1.000001);
		assertThat(usage.evidence()).isNotEmpty().allSatisfy(it -> {
			assertThat(it.weight()).isPositive();
			assertThat(it.end()).isLessThanOrEqualTo(post.text().length());
		});
		assertThat(usage.evidence()).anyMatch(it -> post.text().substring(it.start(), it.end()).contains("ferm"));
	}

	@Test
	void saysNothingOfOtherLanguagesOfNoWordsAndWhereThatCostsLess() throws IOException {
		OpenClassifier opened = open(Map.of(), MadePosts.CODEBOOK);
		assertThat(reason(opened, Post.ofWords("es", "La estación está cerrada hoy por obras", "es", ""))).isEqualTo(Abstention.LANGUAGE);
		assertThat(reason(opened, Post.ofWords("none", "https://t.example/x 12 !", "", ""))).isEqualTo(Abstention.NO_TEXT);
		OpenClassifier careful = open(Map.of("cost", "0"), MadePosts.CODEBOOK);
		assertThat(reason(careful, MadePosts.post("new", "Station Gervais fermée"))).isEqualTo(Abstention.NO_EVIDENCE);
	}

	@Test
	void rulesSpeakWhereNothingCouldBeLearned() throws IOException {
		var ensemble = new EnsembleClassifier();
		Path file = Files.write(folder.resolve("mine.palier-model"), bytes);
		OpenClassifier opened = ensemble.open(OptionValues.of("ensemble", ensemble.options(), Map.of("model", file.toString())),
				MadePosts.CODEBOOK);
		Judgement contest = opened.classify(Post.ofWords("c", "Concours : participez et gagnez une paire de billets!", "fr", ""))
				.in(Facet.USAGE).orElseThrow();
		assertThat(contest.decided()).contains("contest");
		assertThat(contest.scores().areProbabilities()).isFalse();
		assertThat(ensemble.explain(contest.evidence().getFirst().rule()).en()).startsWith("found by rule");
		assertThat(opened.classify(MadePosts.post("a", "@x9 Bonjour, le service est normal")).usage()).contains("answer");
	}

	private static Abstention reason(OpenClassifier opened, Post post) {
		return ((Judgement.Abstained) ((Verdict.Judged) opened.classify(post)).in(Facet.USAGE).orElseThrow()).reason();
	}

	private OpenClassifier open(Map<String, String> chosen, Codebook codebook) throws IOException {
		Path file = Files.write(folder.resolve("mine.palier-model"), bytes);
		var all = new HashMap<>(chosen);
		all.put("model", file.toString());
		var linear = new LinearClassifier();
		return linear.open(OptionValues.of("linear", linear.options(), all), codebook);
	}
}
