// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.codebook.classify.Abstention;
import org.palier.codebook.classify.Evidence;
import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Scores;
import org.palier.codebook.classify.Verdict;
import org.palier.corpus.Post;
import org.palier.ground.text.TextLanguage;

/** The rules, ready for posts; see {@link RulesClassifier} for how they decide. */
final class OpenRules implements OpenClassifier {

	private final Map<String, RuleBook> books;
	private final DecisionOrder order;
	private final double threshold;
	/** What stands for a usage that the codebook does not have. */
	private final Map<String, String> instead;
	private final TextLanguage languages = new TextLanguage();
	private final ThreadLocal<PostText> texts = ThreadLocal.withInitial(PostText::new);

	/** @param books by language @param threshold score below which nothing is said @param instead usages that stand for others */
	OpenRules(Map<String, RuleBook> books, DecisionOrder order, double threshold, Map<String, String> instead) {
		this.instead = Map.copyOf(instead);
		this.books = books;
		this.order = order;
		this.threshold = threshold;
	}

	@Override
	public String version() {
		return order.version();
	}

	@Override
	public Verdict.Judged classify(Post post) {
		PostText text = texts.get();
		text.read(post);
		String language = languages.of(post);
		return Verdict.ofUsage(usage(text, language), language, text.relayed());
	}

	private Judgement usage(PostText text, String language) {
		if (text.isEmpty()) {
			return new Judgement.Abstained(Abstention.NO_TEXT);
		}
		if (!language.isEmpty() && !books.containsKey(language)) {
			return new Judgement.Abstained(Abstention.LANGUAGE, language, Scores.NONE, List.of());
		}
		List<RuleBook.Hit> hits = new ArrayList<>();
		for (String one : List.of("fr", "en")) {
			if (language.isEmpty() || language.equals(one)) {
				hits.addAll(books.get(one).find(text));
			}
		}
		return decide(hits);
	}

	private Judgement decide(List<RuleBook.Hit> hits) {
		SortedMap<String, Double> scores = new TreeMap<>();
		List<Evidence> evidence = new ArrayList<>();
		for (RuleBook.Hit hit : hits) {
			Rule rule = hit.rule();
			String usage = instead.getOrDefault(rule.usage(), rule.usage());
			evidence.add(new Evidence(rule.id(), usage, rule.weight(), hit.start(), hit.end()));
			scores.merge(usage, rule.weight(), (one, other) -> 1 - (1 - one) * (1 - other));
		}
		String best = null;
		for (String usage : order.usages()) {
			if (scores.containsKey(usage) && (best == null || scores.get(usage) > scores.get(best))) {
				best = usage;
			}
		}
		return best != null && scores.get(best) >= threshold ? new Judgement.Coded(best, Scores.strengths(scores), evidence)
				: new Judgement.Abstained(Abstention.NO_EVIDENCE, "", Scores.strengths(scores), evidence);
	}
}
