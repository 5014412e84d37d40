// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.PostTwins.Kind;

class PostTwinsTest {

	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
	private static final List<AccountAgency> OURS = List.of(new AccountAgency("twitter", "@stm", 0), new AccountAgency("facebook", "@stm", 0),
			new AccountAgency("twitter", "@stm_en", 0), new AccountAgency("twitter", "@spvm", 1));

	@TempDir
	private Path folder;

	private static PostBuilder post(String platform, String id, String account, String text, Duration after) {
		return Post.builder(platform, id).accountHandle(account).text(text).createdAt(NOON.plus(after), "");
	}

	/** Numbers of posts, as a reader of the list below links them; each with what it must not be linked to. */
	private static List<Post> posts() {
		String long1 = "Avis d’ébullition levé dans le secteur nord : l’eau peut de nouveau être consommée sans danger par tous les résidents";
		return List.of(
				// 0, 1: the same on two platforms, cut and with another link. 2: another body says it. 3: a month later. 4: the same account again.
				post("twitter", "0", "stm", long1.substring(0, 100) + "… https://t.co/a", Duration.ZERO).build(),
				post("facebook", "1", "stm", long1.toUpperCase(java.util.Locale.ROOT) + " !!! https://ville.example/avis", Duration.ofHours(5)).build(),
				post("twitter", "2", "spvm", long1, Duration.ofHours(1)).build(),
				post("twitter", "3", "stm_en", long1, Duration.ofDays(40)).build(),
				post("twitter", "4", "stm", "Métro ligne verte: arrêt de service, rétablissement prévu à 8 h", Duration.ofDays(2)).build(),
				post("twitter", "5", "stm", "Métro ligne verte: arrêt de service, rétablissement prévu à 8 h", Duration.ofDays(3)).build(),
				// 6, 7: two languages, one link but for its language. 8: the same link a day later. 9: same time, another link.
				post("twitter", "6", "stm", "Consultez le nouveau plan du réseau https://www.stm.example/fr/plan", Duration.ofDays(50))
						.language("fr").build(),
				post("twitter", "7", "stm_en", "See the new network map https://stm.example/en/plan?utm=x",
						Duration.ofDays(50).plusMinutes(2)).language("en").build(),
				post("twitter", "8", "stm_en", "Once more the network map https://stm.example/en/plan", Duration.ofDays(51)).language("en").build(),
				post("twitter", "9", "stm_en", "Something else entirely https://stm.example/en/other", Duration.ofDays(50)).language("en").build(),
				// 10, 11: the same picture and nothing that says the language. 12: both say French. 13: too short. 14: relayed.
				post("twitter", "10", "stm", "Les travaux avancent bien", Duration.ofDays(60))
						.medium(Medium.Kind.IMAGE, "https://i.example/1.jpg", "").build(),
				post("facebook", "11", "stm", "Work is well under way", Duration.ofDays(60).plusMinutes(9))
						.medium(Medium.Kind.IMAGE, "https://i.example/1.jpg", "").build(),
				post("twitter", "12", "stm", "Bonjour !", Duration.ofDays(70)).build(),
				post("facebook", "13", "stm", "Bonjour !", Duration.ofDays(70)).build(),
				post("facebook", "14", "stm", long1, Duration.ofHours(2)).relayedFrom("spvm").build());
	}

	@Test
	void whatABodySaysOnSeveralAccountsIsLinkedAndNothingElse() throws IOException {
		try (Corpus corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "study", new CorpusSettings("a test", 256L << 20, 1))) {
			try (PostWriter writer = corpus.appendPosts("A", NOON)) {
				for (Post post : posts()) {
					writer.add(post);
				}
				writer.commit();
			}
			CorpusView view = corpus.view(Set.of("A"));
			List<String> linked = new ArrayList<>();
			for (PostTwins twins : view.twins(OURS)) {
				linked.add(twins.kind() + " " + twins.agency() + " " + items(view, twins));
			}
			assertThat(linked).containsExactly(Kind.SAME_TEXT + " 0 0 1", Kind.TWO_LANGUAGES + " 0 6 7", Kind.TWO_LANGUAGES + " 0 10 11");
			for (StoredPost each : view.page(view.select(PostFilter.ALL, List.of()), 0, 99)) {
				List<String> alone = new ArrayList<>();
				for (PostTwins twins : view.twins(each.key(), OURS)) {
					alone.add(items(view, twins));
				}
				assertThat(alone).as(each.post().itemId()).isEqualTo(linked.stream().map(it -> it.replaceFirst("\\w+ \\d ", ""))
						.filter(it -> List.of(it.split(" ")).contains(each.post().itemId())).toList());
			}
			assertThat(view.posts()).as("none is dropped").isEqualTo(posts().size());
		}
	}

	private static String items(CorpusView view, PostTwins twins) throws CorpusException {
		List<String> items = new ArrayList<>();
		for (long key : twins.posts()) {
			items.add(view.post(key).orElseThrow().post().itemId());
		}
		return String.join(" ", items);
	}
}
