// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.Evidence;
import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Scores;
import org.palier.codebook.classify.Verdict;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;

/**
 * Codes of which too few posts were coded to be learned: the answer of the model that ships stays for them, and where that does not know
 * them either, that of the rules. For several threads.
 */
final class UnlearnedCodes implements Closeable {

	/** What codebook 2.0 says of a post that lets the public take part in a decision, in the facet of public relations. */
	private static final String PARTAKING = "consultation";
	private static final String SYMMETRIC = "two_way_symmetric";

	/** By facet: the codes of the codebook that the model could not learn. */
	private final Map<Facet, Set<String>> unlearned;
	private final Optional<OpenClassifier> shipped;

	/**
	 * @param unlearned by facet
	 * @param shipped rules and the model that ships; empty where the model is that one, or fits no study with such codes
	 */
	private UnlearnedCodes(Map<Facet, Set<String>> unlearned, Optional<OpenClassifier> shipped) {
		this.unlearned = unlearned;
		this.shipped = shipped;
	}

	/** Where nothing but the rules knows more. @param learned codes of a facet */
	static UnlearnedCodes byRules(Function<Facet, List<String>> learned, Codebook codebook) {
		return new UnlearnedCodes(unlearned(learned, codebook), Optional.empty());
	}

	/** Of a model of one's own. @param learned codes of a facet; none for one that it does not code */
	static UnlearnedCodes of(Function<Facet, List<String>> learned, Codebook codebook, OpenClassifier rules) throws IOException {
		Map<Facet, Set<String>> left = unlearned(learned, codebook);
		boolean any = left.entrySet().stream().anyMatch(it -> !learned.apply(it.getKey()).isEmpty() && !it.getValue().isEmpty());
		Optional<LinearModel> model = any ? new ModelOptions().shippedFor(codebook) : Optional.empty();
		return new UnlearnedCodes(left,
				model.map(it -> new OpenEnsemble(rules, new OpenLinear(it, 1), byRules(facet -> it.codes(facet).orElse(List.of()), codebook))));
	}

	private static Map<Facet, Set<String>> unlearned(Function<Facet, List<String>> learned, Codebook codebook) {
		return codebook.facets().stream().collect(Collectors.toUnmodifiableMap(Codebook.FacetCodes::facet, it -> {
			Set<String> codes = new HashSet<>(it.ids());
			learned.apply(it.facet()).forEach(codes::remove);
			return Set.copyOf(codes);
		}, (one, other) -> one));
	}

	/** Names the model that ships, where that is asked; else empty. */
	String version() {
		return shipped.map(OpenClassifier::version).orElse("");
	}

	/**
	 * What stays of a post, by facet, whatever the model says.
	 *
	 * @param rules  what the rules said of it
	 * @param facets that the model codes
	 */
	Map<Facet, Judgement> stays(Post post, Verdict.Judged rules, Set<Facet> facets) {
		Optional<Verdict.Judged> others = shipped.map(it -> it.classify(post)).filter(Verdict.Judged.class::isInstance)
				.map(Verdict.Judged.class::cast);
		String word = rules.usage().orElse("");
		Optional<Judgement> usage = rules.in(Facet.USAGE);
		return facets.stream().flatMap(facet -> others.flatMap(it -> it.in(facet)).flatMap(it -> shipped(facet, it))
				.or(() -> byRule(facet, word).flatMap(code -> usage.map(it -> byRule(code, it)))).map(it -> Map.entry(facet, it)).stream())
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private Optional<Judgement> shipped(Facet facet, Judgement said) {
		return said.decided().filter(unlearned.getOrDefault(facet, Set.of())::contains)
				.map(code -> told("shipped", code, said.scores(), said.evidence()));
	}

	/** A code that the rules found and the model could not learn. */
	private Optional<String> byRule(Facet facet, String word) {
		String code = facet.isUsage() ? word : word.equals(PARTAKING) ? SYMMETRIC : "";
		return unlearned.getOrDefault(facet, Set.of()).contains(code) ? Optional.of(code) : Optional.empty();
	}

	private static Judgement byRule(String code, Judgement rule) {
		return told("rule", code, Scores.NONE, rule.evidence().stream().filter(it -> it.code().equals(rule.decided().orElse(""))).toList());
	}

	private static Judgement told(String by, String code, Scores scores, List<Evidence> why) {
		List<Evidence> evidence = new ArrayList<>(List.of(new Evidence(by, code, 1, 0, 0)));
		why.stream().filter(it -> !it.rule().equals(by)).forEach(evidence::add);
		return new Judgement.Coded(code, scores, evidence);
	}

	@Override
	public void close() throws IOException {
		if (shipped.isPresent()) {
			shipped.get().close();
		}
	}
}
