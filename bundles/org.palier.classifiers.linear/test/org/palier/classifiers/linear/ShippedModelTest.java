// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.classifiers.rules.RulesClassifier;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Verdict;
import org.palier.coding.estimates.SetEstimate;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.ground.Progress;
import org.palier.ground.options.OptionValues;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.file.TheoryPackFile;

/** The model that ships, under the pack that ships. */
class ShippedModelTest {

	private static final Path ROOT = Path.of(System.getProperty("palier.root"));
	private static Codebook codebook;
	private static OpenClassifier linear;

	@TempDir
	private Path folder;

	@BeforeAll
	static void opens() throws IOException {
		Study study = PalierFactory.eINSTANCE.createStudy();
		TheoryPackFile.copyInto(new TheoryPackFile(ROOT.resolve("bundles/org.palier.theories/packs/public_engagement-2.0.xml")).load(), study);
		codebook = Codebook.of(study);
		var classifier = new LinearClassifier();
		linear = classifier.open(OptionValues.defaults(classifier.options()), codebook);
	}

	/** Three codes were learned: of all others of codebook 2.0 the answer of the model that ships stays, word by word. */
	@Test
	void theShippedModelSpeaksWhereOnesOwnCouldNotLearn() throws IOException {
		byte[] bytes = ModelFile.write(new Training(MadePosts.examples(UnaryOperator.identity()), List.of(), codebook, "", CoderKind.MACHINE, 1)
				.learn(List.of(Facet.USAGE), Progress.NONE).model());
		var ensemble = new EnsembleClassifier();
		Path file = Files.write(folder.resolve("mine.palier-model"), bytes);
		OpenClassifier own = ensemble.open(OptionValues.of("ensemble", ensemble.options(), Map.of("model", file.toString())), codebook);
		OpenClassifier shipped = ensemble.open(OptionValues.defaults(ensemble.options()), codebook);
		Post event = Post.ofWords("e", "Venez au spectacle gratuit samedi 4 mai à 14 h, au parc municipal", "fr", "twitter");
		Judgement said = own.classify(event).in(Facet.USAGE).orElseThrow();
		assertThat(shipped.classify(event).usage()).contains("event");
		assertThat(said.decided()).contains("event");
		assertThat(ensemble.explain(said.evidence().getFirst().rule()).en()).startsWith("said by the model that ships");
		assertThat(own.classify(MadePosts.post("a", "@x9 Bonjour, le service est normal")).usage()).contains("answer");
		assertThat(own.version()).endsWith(ModelFile.read("a", bytes).digest().substring(0, 12)).contains(shipped.version());
	}

	@Test
	void itIsSmallAndSaysOfWhatItWasMade() throws IOException {
		LinearModel model = shipped();
		assertThat(model.facets().stream().map(Facet::id)).containsExactly("usage", "grunig", "chang_kannan");
		// 2,564 rows agree on the usage, 2,614 on the model, 2,630 on the level; codes with fewer than 10 rows are left out
		assertThat(model.codes(Facet.USAGE).orElseThrow()).hasSize(12).doesNotContain("consultation", "open_data", "other");
		assertThat(model.codes(new Facet("grunig")).orElseThrow()).hasSize(3).doesNotContain("two_way_symmetric");
		assertThat(model.codes(new Facet("chang_kannan")).orElseThrow()).hasSize(3);
		assertThat(model.provenance()).containsKeys("data", "trained_on", "seed", "codebook", "figures.usage.with_rules");
	}

	/** Who changes the rules trains the model anew: how much their word is worth beside it was learned from what they said then. */
	@Test
	void itWasLearnedBesideTheRulesThatShip() throws IOException {
		var rules = new RulesClassifier();
		assertThat(shipped().provenance()).containsEntry("rules", rules.open(OptionValues.defaults(rules.options()), codebook).version())
				.containsEntry("rules.digest", RulesClassifier.digest()).containsEntry("coded_by", "machine")
				.containsEntry("codebook", codebook.version());
	}

	/** What is said of errors is of the programs that ship: who ships others makes cards.csv again. */
	@Test
	void cardsAreOfThisVersion() throws IOException {
		var rules = new RulesClassifier();
		String order = rules.open(OptionValues.defaults(rules.options()), codebook).version();
		try (var in = new BufferedReader(new InputStreamReader(SetEstimate.class.getResourceAsStream("cards.csv"), StandardCharsets.UTF_8))) {
			assertThat(in.lines().skip(2).map(it -> String.join(",", it.split(",")[0], it.split(",")[1])).distinct())
					.containsExactlyInAnyOrder("rules," + order, "linear," + linear.version(), "ensemble," + order + "+" + linear.version());
		}
	}

	private static LinearModel shipped() throws IOException {
		try (InputStream in = ModelOptions.class.getResourceAsStream("default.palier-model")) {
			byte[] bytes = in.readAllBytes();
			assertThat(bytes).hasSizeLessThan(5_000_000);
			return ModelFile.read("default.palier-model", bytes);
		}
	}

	/** Sentences that are neither in the reference nor among the posts made for it. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			alert | public_information | communication | L’autoroute est fermée en direction sud en raison d’un accident.
			alert | public_information | communication | Water main break on Oak Avenue: the road is closed until tonight.
			mobilization | two_way_asymmetric | interaction | Anyone who saw the robbery on Bay Street last night should call investigators.
			job_offer | public_information | communication | Le ministère recrute des inspecteurs : postulez en ligne avant le 3 mai.
			contest | two_way_asymmetric | interaction | Participez à notre concours et gagnez un vélo!
			online_service | public_information | service | Book your appointment online: https://example.net/book
			image_promotion | press_agentry | communication | We are so proud of our amazing nurses. Congratulations to the whole team!
			""")
	void itCodesWhatIsPlain(String usage, String model, String level, String text) {
		Verdict verdict = linear.classify(Post.ofWords("new", text, "", "twitter"));
		assertThat(verdict.usage()).contains(usage);
		assertThat(verdict.code(new Facet("grunig"))).contains(model);
		assertThat(verdict.code(new Facet("chang_kannan"))).contains(level);
	}

	@Test
	void whatCouldNotBeLearnedComesFromRules() throws IOException {
		var classifier = new EnsembleClassifier();
		OpenClassifier both = classifier.open(OptionValues.defaults(classifier.options()), codebook);
		Verdict verdict = both.classify(Post.ofWords("new",
				"Consultation publique : donnez votre avis sur le projet de règlement avant le 3 mai.", "fr", "twitter"));
		assertThat(verdict.usage()).contains("consultation");
		assertThat(verdict.code(new Facet("grunig"))).contains("two_way_symmetric");
	}

	/** Who trains it anew mends what is said of it. */
	@Test
	void whatIsSaidOfItIsWhatItSaysOfItself() throws IOException {
		Map<String, String> told = shipped().provenance();
		String bundles = Files.readString(ROOT.resolve("docs/architecture.md"));
		String help = Files.readString(ROOT.resolve("bundles/org.palier.help/html/learning.html"));
		for (String facet : new String[] { "usage", "grunig", "chang_kannan" }) {
			String figures = told.get("figures." + facet + ".with_rules");
			String rounded = String.format(Locale.ROOT, "%.2f", Double.parseDouble(figures.replaceAll("macro_f1=([0-9.]+) .*", "$1")));
			assertThat(bundles).contains(rounded);
			assertThat(help).contains("<td>" + rounded + "</td>");
		}
		assertThat(help).contains(told.get("made_posts") + " short posts");
	}
}
