// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.palier.codebook.classify.Codebook;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;

/** Made posts of eight made bodies: closures, job offers and answers, in French and English. */
final class MadePosts {

	static final Codebook CODEBOOK = Codebook.ofUsages("made 1.0", List.of("alert", "job_offer", "answer", "contest"));

	private static final List<String> PLACES = List.of("Avaline", "Bresmont", "Corvelle", "Dunois", "Estrival", "Fauville");
	private static final Map<String, List<String>> SAYINGS = Map.of(
			"alert",
			List.of("Station %s fermée à 12h30, en raison d’un incident https://t.example/a1 #info",
					"%s line closed until 5 pm due to an outage"),
			"job_offer",
			List.of("Nous recrutons à %s : postulez avant le 15 mai sur www.emplois.example.org",
					"We are hiring in %s, apply by 30 June: jobs.example.com"),
			"answer",
			List.of("@voisin42 Bonjour, le service est normal à %s. Bonne journée", "@neighbour7 Hello, thanks for your message about %s"));

	private MadePosts() {
	}

	static List<Example> examples(UnaryOperator<String> written) {
		List<Example> examples = new ArrayList<>();
		for (int body = 0; body < 8; body++) {
			for (var each : SAYINGS.entrySet()) {
				for (int i = 0; i < 2; i++) {
					String text = written.apply(each.getValue().get(i).formatted(PLACES.get((body + i) % PLACES.size())));
					String key = body + "-" + each.getKey() + "-" + i;
					examples.add(new Example(key, post(key, text), Map.of(Facet.USAGE, each.getKey()), "body " + body, "body " + body,
							String.valueOf(body % 4)));
				}
			}
		}
		return examples;
	}

	static Post post(String key, String text) {
		return Post.ofWords(key, text, "", "twitter");
	}
}
