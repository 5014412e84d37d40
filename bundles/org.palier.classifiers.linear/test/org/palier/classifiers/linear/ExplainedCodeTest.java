// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.palier.classifiers.linear.NearestPosts.Near;
import org.palier.codebook.classify.Evidence;
import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.Verdict;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;

/** Why a post got its code: the parts of its own text that weigh most, and the coded posts most like it. */
class ExplainedCodeTest {

	private static final String TEXT = "Dites-nous votre avis avant vendredi";

	/** The key of what stands at some words of a text. */
	private static int key(Post post, int kind, String words) {
		int[] found = new int[1];
		boolean[] any = new boolean[1];
		new PostReader(Concepts.load()).read(post, (of, hash, start, end) -> {
			if (!any[0] && of == kind && post.text().substring(start, end).equals(words)) {
				found[0] = Vocabulary.key(of, hash);
				any[0] = true;
			}
		});
		assertThat(any[0]).as(words).isTrue();
		return found[0];
	}

	/** Two words with weights of 2 and 1: each word has 1/√2 of the length of its kind, so they speak with 1.414 and 0.707. */
	@Test
	void theHeaviestPartsAreFoundInThePostAgain() {
		Post post = Post.ofWords("1", TEXT, "fr", "twitter");
		int[] keys = { key(post, Features.WORDS, "avis"), key(post, Features.WORDS, "vendredi"),
				Vocabulary.key(Features.FORM, Form.LINKS.hash(0)) };
		int avis = keys[0];
		int links = keys[2];
		Arrays.sort(keys);
		byte[] kinds = new byte[3];
		byte[] weights = new byte[6];
		for (int row = 0; row < 3; row++) {
			kinds[row] = (byte) (keys[row] == links ? Features.FORM : Features.WORDS);
			weights[row * 2] = (byte) (keys[row] == avis ? 100 : keys[row] == links ? 10 : 50);
		}
		var head = new Head(Facet.USAGE, List.of("call", "news"), weights, new float[] { 0.02f, 0.02f }, new float[2], Calibration.NONE,
				Calibration.NONE, new TreeMap<>(), new TreeMap<>());
		// Each is in the one post of the training: rarity 1.
		var model = new LinearModel(new Vocabulary(1, keys, kinds, new int[] { 1, 1, 1 }), List.of(head), new TreeMap<>(), "0123456789abcdef");
		Judgement said = ((Verdict.Judged) new OpenLinear(model, 1).classify(post)).in(Facet.USAGE).orElseThrow();
		assertThat(said.decided()).contains("call");
		assertThat(said.evidence()).extracting(Evidence::rule).containsExactlyInAnyOrder("words", "words", "form");
		List<Evidence> heaviest = said.evidence().stream().sorted((one, other) -> Double.compare(other.weight(), one.weight())).toList();
		assertThat(heaviest.get(0).weight()).isCloseTo(2 / Math.sqrt(2), within(1e-6));
		assertThat(heaviest.get(1).weight()).isCloseTo(1 / Math.sqrt(2), within(1e-6));
		assertThat(heaviest.get(2).weight()).isCloseTo(0.2, within(1e-6));
		assertThat(heaviest.subList(0, 2)).extracting(it -> TEXT.substring(it.start(), it.end())).containsExactly("avis", "vendredi");
		// exp(1.414 + 0.707 + 0.2) to 1
		assertThat(said.confidence()).isCloseTo(1 / (1 + Math.exp(-(3 / Math.sqrt(2) + 0.2))), within(1e-6));
		assertThat(OpenLinear.explain("form.links").fr()).contains("adresses");
	}

	/** What a post speaks of is no form; and of a form of which small numbers share their hash with another's, only the kind is told. */
	@Test
	void whatAPostSpeaksOfAndWhatItLooksLikeAreToldApart() {
		List<Integer> spokenOf = new ArrayList<>();
		char[] letters = "bonjour".toCharArray();
		int hash = 7;
		for (char each : letters) {
			hash = PostReader.mixed(hash, each);
		}
		Concepts.load().find(letters, new int[] { 0 }, new int[] { 7 }, new int[] { hash }, new int[] { 0, 1, 2, 3, 4, 5, 6 }, 1, 7,
				(kind, of, start, end) -> spokenOf.add(Vocabulary.key(kind, of)));
		assertThat(spokenOf).isNotEmpty().allMatch(Concepts::is);
		assertThat(OpenLinear.explain("topic").en()).isEqualTo("what the post speaks of");
		assertThat(Concepts.is(Vocabulary.key(Features.FORM, Form.RELAY.hash(1)))).isFalse();
		assertThat(Form.id(Vocabulary.key(Features.FORM, Form.TAGS.hash(1)))).as("as no names at all").isEqualTo("form");
	}

	@Test
	void theMostAlikeOfTheCodedPostsComesFirst() {
		var coded = List.of(coded("1", "Venez marcher au parc dimanche", "event"), coded("2", "Dites-nous votre avis d’ici vendredi", "call"),
				coded("3", "Your opinion counts: tell us before Friday", "call"), coded("4", TEXT, "call"));
		List<Near> near = new NearestPosts(coded).to(Post.ofWords("4", TEXT, "fr", "twitter"), "4", Facet.USAGE, 2);
		assertThat(near).hasSize(2).extracting(it -> it.example().key()).startsWith("2");
		assertThat(near.getFirst().likeness()).isBetween(0.3, 0.99).isGreaterThan(near.getLast().likeness());
		// A post that is the same to the letter has a likeness of 1.
		assertThat(new NearestPosts(coded).to(Post.ofWords("9", TEXT, "fr", "twitter"), "9", Facet.USAGE, 1)).singleElement()
				.satisfies(it -> assertThat(it.likeness()).isCloseTo(1, within(1e-6)));
		assertThat(new NearestPosts(coded).to(Post.ofWords("9", TEXT, "fr", "twitter"), "9", new Facet("grunig"), 3)).isEmpty();
		assertThat(new NearestPosts(List.of()).to(Post.ofWords("9", TEXT, "fr", "twitter"), "9", Facet.USAGE, 3)).isEmpty();
	}

	private static Example coded(String key, String text, String code) {
		return new Example(key, Post.ofWords(key, text, "", "twitter"), Map.of(Facet.USAGE, code), "body", "body", "");
	}
}
