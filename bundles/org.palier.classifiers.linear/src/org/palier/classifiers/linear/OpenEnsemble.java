// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Verdict;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;

/** Rules and model, ready for posts; see {@link EnsembleClassifier} for how they decide together. */
final class OpenEnsemble implements OpenClassifier {

	private final OpenClassifier rules;
	private final OpenLinear linear;
	private final UnlearnedCodes unlearned;

	OpenEnsemble(OpenClassifier rules, OpenLinear linear, UnlearnedCodes unlearned) {
		this.rules = rules;
		this.linear = linear;
		this.unlearned = unlearned;
	}

	@Override
	public String version() {
		// The model comes last: by it is known whose words they are.
		return (unlearned.version().isEmpty() ? rules.version() : unlearned.version()) + "+" + linear.version();
	}

	@Override
	public SortedMap<String, String> provenance() {
		SortedMap<String, String> told = new TreeMap<>(linear.provenance());
		told.put("rules", rules.version());
		return told;
	}

	@Override
	public Verdict classify(Post post) {
		if (!(rules.classify(post) instanceof Verdict.Judged said)) {
			return linear.classify(post);
		}
		String word = said.usage().orElse("");
		Map<Facet, Judgement> facets = linear.judge(post, said.language(), word);
		Map<Facet, Judgement> stays = unlearned.stays(post, said, facets.keySet());
		facets.replaceAll((facet, learned) -> stays.getOrDefault(facet, learned));
		return new Verdict.Judged(facets, said.language(), said.relayed());
	}

	@Override
	public void close() throws IOException {
		rules.close();
		linear.close();
		unlearned.close();
	}
}
