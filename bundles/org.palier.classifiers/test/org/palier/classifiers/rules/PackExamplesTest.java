// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.ground.options.OptionValues;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.file.TheoryPackFile;

/**
 * The rules against the examples of the codebook that they serve, version 2.0, in both languages. Rules may be written from the examples
 * whose hash is even; the other half is held back, and nobody looks at its texts while writing rules. The halves were fixed before the
 * rules were changed for it: the first byte of SHA-256 over usage, a stroke and the French text.
 */
class PackExamplesTest {

	private static final List<Case> CASES = new ArrayList<>();

	/** An example in a language. @param said by the rules */
	private record Case(String usage, boolean belongs, boolean heldBack, String text, Optional<String> said) {
		boolean isRight() {
			return said.equals(Optional.of(usage));
		}
	}

	@BeforeAll
	static void classify() throws IOException {
		Study study = PalierFactory.eINSTANCE.createStudy();
		study.setId("pack");
		TheoryPackFile.copyInto(new TheoryPackFile(
				Path.of(System.getProperty("palier.root"), "bundles/org.palier.theories/packs/public_engagement-2.0.xml")).load(), study);
		Codebook codebook = Codebook.of(study);
		var rules = new RulesClassifier();
		try (OpenClassifier open = rules.open(OptionValues.defaults(rules.options()), codebook)) {
			for (Codebook.Code code : codebook.of(Facet.USAGE).orElseThrow().codes()) {
				for (Codebook.Sample sample : code.examples()) {
					boolean heldBack = isHeldBack(code.id() + "/" + sample.text().fr());
					for (String language : List.of("fr", "en")) {
						String text = language.equals("fr") ? sample.text().fr() : sample.text().en();
						if (!text.isBlank()) {
							Post post = Post.builder("twitter", "x").text(text).language(language).replyTo(text.startsWith("@") ? "y" : "").build();
							CASES.add(new Case(code.id(), sample.belongs(), heldBack, text, open.classify(post).usage()));
						}
					}
				}
			}
		}
	}

	/** Posts made for the two usages of which no reference has enough; as many in each language. */
	private static List<Case> rare() throws IOException {
		List<Case> rare = new ArrayList<>();
		var rules = new RulesClassifier();
		try (OpenClassifier open = rules.open(OptionValues.defaults(rules.options()),
				Codebook.ofUsages("2.0", List.of("consultation", "open_data")))) {
			for (String line : Files.readAllLines(
					Path.of(System.getProperty("palier.root"), "bundles/org.palier.classifiers/test/org/palier/classifiers/rules/made-rare.txt"))) {
				String[] cells = line.split("\\|", 3);
				if (!line.startsWith("#")) {
					Post post = Post.ofWords("x", cells[2], cells[1], "twitter");
					rare.add(new Case(cells[0], true, isHeldBack(cells[0] + "/" + cells[2]), cells[2], open.classify(post).usage()));
				}
			}
		}
		return rare;
	}

	private static boolean isHeldBack(String key) {
		try {
			return (MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8))[0] & 1) == 1;
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	@Test
	void positiveExamplesThatRulesWereWrittenFromAreRight() {
		assertThat(CASES.stream().filter(it -> it.belongs() && !it.heldBack())).hasSize(26).allMatch(Case::isRight);
	}

	/**
	 * Two thirds are the goal, 23; of version 3 of the rules 27 of 34 were right, 7 left open and none wrong, at the first look at the counts.
	 */
	@Test
	void positiveExamplesThatWereHeldBackHaveNotFallen() {
		List<Case> held = CASES.stream().filter(it -> it.belongs() && it.heldBack()).toList();
		assertThat(held).hasSize(34);
		assertThat(held.stream().filter(Case::isRight).count()).isGreaterThanOrEqualTo(23);
		assertThat(held).noneMatch(it -> !it.isRight() && it.said().isPresent());
	}

	@Test
	void noCounterExampleIsTakenForWhatItIsNot() {
		assertThat(CASES.stream().filter(it -> !it.belongs())).hasSize(30).noneMatch(Case::isRight);
	}

	/** Of 24 each; of those held back 7 of 10 and 9 of 9 were right when the rules for them were written. */
	@Test
	void consultationAndOpenDataAreFoundByRule() throws IOException {
		List<Case> rare = rare();
		assertThat(rare.stream().filter(it -> it.usage().equals("consultation"))).hasSize(24);
		assertThat(rare.stream().filter(it -> it.usage().equals("open_data"))).hasSize(24).allMatch(Case::isRight);
		assertThat(rare.stream().filter(it -> it.usage().equals("consultation") && it.heldBack() && it.isRight()).count())
				.isGreaterThanOrEqualTo(7);
		assertThat(rare.stream().filter(it -> it.usage().equals("consultation") && !it.heldBack() && it.isRight()).count())
				.isGreaterThanOrEqualTo(12);
	}

	/** Studies of an older codebook have no open data: there they were a service online, and still are. */
	@Test
	void whereTheCodebookHasNoOpenDataTheyAreAServiceOnline() throws IOException {
		var rules = new RulesClassifier();
		try (OpenClassifier open = rules.open(OptionValues.defaults(rules.options()),
				Codebook.ofUsages("1.1", List.of("online_service", "alert")))) {
			assertThat(open.classify(Post.ofWords("x", "Our open data portal has forty new files.", "en", "twitter")).usage())
					.contains("online_service");
		}
	}
}
