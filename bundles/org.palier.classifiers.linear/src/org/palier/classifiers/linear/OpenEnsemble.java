// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.Evidence;
import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Scores;
import org.palier.codebook.classify.Verdict;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;

/** Rules and model, ready for posts; see {@link EnsembleClassifier} for how they decide together. */
final class OpenEnsemble implements OpenClassifier {

	/** What codebook 2.0 says of a post that lets the public take part in a decision, in the facet of public relations. */
	private static final String PARTAKING = "consultation";
	private static final String SYMMETRIC = "two_way_symmetric";

	private final OpenClassifier rules;
	private final OpenLinear linear;
	/** By facet: the codes of the codebook that the model could not learn. */
	private final Map<Facet, Set<String>> unlearned;

	OpenEnsemble(OpenClassifier rules, OpenLinear linear, LinearModel model, Codebook codebook) {
		this.rules = rules;
		this.linear = linear;
		this.unlearned = codebook.facets().stream().collect(Collectors.toUnmodifiableMap(Codebook.FacetCodes::facet, it -> {
			Set<String> codes = new HashSet<>(it.ids());
			model.codes(it.facet()).orElse(List.of()).forEach(codes::remove);
			return Set.copyOf(codes);
		}, (one, other) -> one));
	}

	@Override
	public String version() {
		return rules.version() + "+" + linear.version();
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
		Optional<Judgement> usage = said.in(Facet.USAGE);
		facets.replaceAll((facet, learned) -> unlearned(facet, word).flatMap(code -> usage.map(it -> byRule(code, it))).orElse(learned));
		return new Verdict.Judged(facets, said.language(), said.relayed());
	}

	/** A code that the rules found and the model could not learn. */
	private Optional<String> unlearned(Facet facet, String word) {
		String code = facet.isUsage() ? word : word.equals(PARTAKING) ? SYMMETRIC : "";
		return unlearned.getOrDefault(facet, Set.of()).contains(code) ? Optional.of(code) : Optional.empty();
	}

	private static Judgement byRule(String code, Judgement rule) {
		List<Evidence> evidence = new ArrayList<>();
		evidence.add(new Evidence("rule", code, 1, 0, 0));
		rule.evidence().stream().filter(it -> it.code().equals(rule.decided().orElse(""))).forEach(evidence::add);
		return new Judgement.Coded(code, Scores.NONE, evidence);
	}

	@Override
	public void close() throws IOException {
		rules.close();
		linear.close();
	}
}
