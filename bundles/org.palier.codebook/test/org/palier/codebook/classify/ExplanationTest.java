// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.codebook.classify.Explanation.Reason;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.CodingDetails;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.StoredPost;

class ExplanationTest {

	private static final Instant AT = Instant.parse("2026-11-27T12:00:00Z");
	private static final Facet MODEL = new Facet("grunig");

	private static Coding coding(Facet facet, String value, String evidence) {
		return Coding.byMachine(1, facet, CodeSet.parse(value), "linear", AT, "2.0", 0.8, evidence);
	}

	@Test
	void theHeaviestReasonIsQuotedFirstAndTheLastWordOfEachFacetIsExplained() {
		Post post = Post.ofWords("7", "Donnez votre avis", "fr", "twitter");
		Coding earlier = coding(Facet.USAGE, "event", "");
		Coding model = coding(MODEL, "two_way", "[]");
		Coding usage = coding(Facet.USAGE, "call", """
				[{"scores":"probabilities"},{"rule":"words","usage":"call","weight":0.5,"start":0,"end":6},
				{"rule":"form.links","usage":"call","weight":0.2,"start":0,"end":0},{"rule":"words","usage":"call","weight":1.5,"start":13,"end":17}]""");
		Coding byHand = Coding.byHand(1, Facet.USAGE, CodeSet.of("news"), "anne", AT, "2.0", Coding.NEW);
		List<Explanation> explained = Explanation.of(new StoredPost(1, "r1", post, 1), List.of(earlier, model, usage, byHand));
		assertThat(explained).extracting(it -> it.coding().value().text()).containsExactly("call", "two_way");
		assertThat(explained.getFirst().reasons()).extracting(Reason::quoted).containsExactly("avis", "Donnez", "");
		assertThat(explained.getLast().reasons()).isEmpty();
	}

	/** Spans are of the text that was coded: of another they would quote anything. */
	@Test
	void aTextThatChangedSinceQuotesNothing() {
		Post post = Post.ofWords("7", "Donnez votre avis", "fr", "twitter");
		Coding usage = coding(Facet.USAGE, "call", "[{\"rule\":\"words\",\"usage\":\"call\",\"weight\":1.5,\"start\":13,\"end\":17}]");
		assertThat(Explanation.of(new StoredPost(1, "r1", post, 2), List.of(usage)).getFirst().reasons()).extracting(Reason::quoted)
				.containsExactly("");
		assertThat(Explanation.of(new StoredPost(1, "r1", post, 2), List.of(usage.with(CodingDetails.ofText(2)))).getFirst().reasons())
				.extracting(Reason::quoted).containsExactly("avis");
	}
}
