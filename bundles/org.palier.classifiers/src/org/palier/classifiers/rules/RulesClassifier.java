// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.core.classify.Abstention;
import org.palier.core.classify.Classifier;
import org.palier.core.classify.Evidence;
import org.palier.core.classify.TextLanguage;
import org.palier.core.classify.Verdict;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Wording;
import org.palier.corpus.Post;

/**
 * Codes the usage of posts in French and English by rules over their words. A relayed post is coded by what
 * it relays, and marked as relayed; when no other rule speaks it is a third-party link.
 *
 * <p>Score of a usage: 1 - (1 - w1)(1 - w2)… over the weights of the rules that speak for it, so that
 * independent reasons add up and never exceed 1 (noisy-or: Pearl 1988, Probabilistic Reasoning in Intelligent
 * Systems, § 4.3.2). The usage with the highest score is the code, from {@link #THRESHOLD} on; between equal
 * scores the order of decision of the codebook decides, two-way usages first.
 *
 * <p>The language is the one that the source states, else the one that the function words show; a text that
 * shows neither French nor English nor anything else is read with both sets of rules.
 */
public final class RulesClassifier implements Classifier {

	/** Score below which nothing is said. */
	public static final double THRESHOLD = 0.3;

	/** Usages in the order of decision: what asks or answers the public first, what only informs last. */
	private static final List<String> ORDER = List.of("consultation", "answer", "opinion_call", "contest", "mobilization",
			"online_service", "alert", "job_offer", "event", "advice", "image_promotion", "news_release",
			"third_party_link", "other");

	private static final long serialVersionUID = 1L;

	private final transient Wording words = new Wording(RulesClassifier.class, "messages");
	private final transient TextLanguage languages = new TextLanguage();
	private final transient Map<String, RuleBook> books = Map.of("fr", RuleBook.load("fr.rules"), "en",
			RuleBook.load("en.rules"));

	@Override
	public String id() {
		return "rules";
	}

	@Override
	public Bilingual name() {
		return words.text("rules");
	}

	@Override
	public Bilingual description() {
		return words.text("rules.description");
	}

	@Override
	public Bilingual explain(String rule) {
		return books.values().stream().flatMap(it -> it.rules().stream()).filter(it -> it.id().equals(rule)).findFirst()
				.map(Rule::says).orElse(Bilingual.EMPTY);
	}

	@Override
	public Verdict classify(Post post) {
		PostText text = PostText.of(post);
		String language = languages.of(post);
		if (text.isEmpty()) {
			return Verdict.Abstained.of(Abstention.NO_TEXT, "", language, text.relayed());
		}
		if (!language.isEmpty() && !books.containsKey(language)) {
			return Verdict.Abstained.of(Abstention.LANGUAGE, language, language, text.relayed());
		}
		List<RuleBook.Hit> hits = new ArrayList<>();
		for (String one : List.of("fr", "en")) {
			if (language.isEmpty() || language.equals(one)) {
				hits.addAll(books.get(one).find(text));
			}
		}
		return decide(hits, language, text.relayed());
	}

	private static Verdict decide(List<RuleBook.Hit> hits, String language, boolean relayed) {
		SortedMap<String, Double> scores = new TreeMap<>();
		List<Evidence> evidence = new ArrayList<>();
		for (RuleBook.Hit hit : hits) {
			Rule rule = hit.rule();
			evidence.add(new Evidence(rule.id(), rule.usage(), rule.weight(), hit.start(), hit.end()));
			scores.merge(rule.usage(), rule.weight(), (one, other) -> 1 - (1 - one) * (1 - other));
		}
		String best = null;
		for (String usage : ORDER) {
			if (scores.containsKey(usage) && (best == null || scores.get(usage) > scores.get(best))) {
				best = usage;
			}
		}
		if (best != null && scores.get(best) >= THRESHOLD) {
			return new Verdict.Coded(best, scores, evidence, language, relayed);
		}
		return new Verdict.Abstained(Abstention.NO_EVIDENCE, "", scores, evidence, language, relayed);
	}

	/** Rules are not sent: whoever gets the classifier reads them from its own copy of this bundle. */
	private Object readResolve() {
		return new RulesClassifier();
	}
}
