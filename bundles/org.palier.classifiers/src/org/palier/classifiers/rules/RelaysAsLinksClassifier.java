// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.Evidence;
import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Scores;
import org.palier.codebook.classify.Verdict;
import org.palier.corpus.Facet;
import org.palier.ground.options.OptionValues;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * The rules of {@link RulesClassifier} under codebook v1, which left open whether a relayed post is coded by
 * its form or by its function, and whose coders took the form: a relayed post is a third-party link. For
 * comparison with codings of that time; new studies code by function.
 */
public final class RelaysAsLinksClassifier implements Classifier {

	/** Names the only rule of its own. */
	private static final String RULE = "v1.third_party_link.relay";
	private static final double WEIGHT = 0.99;
	private static final String LINK = "third_party_link";
	private static final long serialVersionUID = 1L;

	private final RulesClassifier rules = new RulesClassifier();
	private final transient Wording words = new Wording(RulesClassifier.class, "messages");

	@Override
	public String id() {
		return "rules-v1";
	}

	@Override
	public Bilingual name() {
		return words.text("rules-v1");
	}

	@Override
	public Bilingual description() {
		return words.text("rules-v1.description");
	}

	@Override
	public Bilingual explain(String rule) {
		return rule.equals(RULE) ? words.text("relay") : rules.explain(rule);
	}

	@Override
	public List<PartOption> options() {
		return rules.options();
	}

	@Override
	public OpenClassifier open(OptionValues options, Codebook codebook) {
		OpenClassifier opened = rules.open(options, codebook);
		return OpenClassifier.of(opened.version(), it -> relayAsLink(opened.classify(it)));
	}

	private static Verdict relayAsLink(Verdict verdict) {
		if (!(verdict instanceof Verdict.Judged judged) || !judged.relayed()) {
			return verdict;
		}
		Judgement usage = judged.facets().get(Facet.USAGE);
		var scores = new TreeMap<>(usage.scores().byCode());
		scores.put(LINK, WEIGHT);
		List<Evidence> evidence = new ArrayList<>();
		evidence.add(new Evidence(RULE, LINK, WEIGHT, 0, 0));
		evidence.addAll(usage.evidence());
		return Verdict.ofUsage(new Judgement.Coded(LINK, Scores.strengths(scores), evidence), judged.language(), true);
	}

	private Object readResolve() {
		return new RelaysAsLinksClassifier();
	}
}
