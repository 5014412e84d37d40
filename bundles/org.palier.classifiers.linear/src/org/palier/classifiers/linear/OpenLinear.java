// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.core.classify.Abstention;
import org.palier.core.classify.Evidence;
import org.palier.core.classify.Judgement;
import org.palier.core.classify.OpenClassifier;
import org.palier.core.classify.Scores;
import org.palier.core.classify.Verdict;
import org.palier.core.text.Bilingual;
import org.palier.core.text.TextLanguage;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;

/**
 * A model, ready for posts. Reads French and English, and texts whose language does not show. What it says rests on the
 * heaviest features of the post itself, which are found in it again; the model does not hold them.
 */
final class OpenLinear implements OpenClassifier {

	private static final List<String> KINDS = List.of("words", "characters", "form");
	private static final int SHOWN = 5;
	private static final Set<String> RULES = Stream.of(KINDS.stream(), Stream.of("rule"), Arrays.stream(Form.values()).map(Form::id)).flatMap(it -> it)
			.collect(Collectors.toUnmodifiableSet());

	private final LinearModel model;
	private final Head usage;
	private final double cost;
	private final TextLanguage languages = new TextLanguage();
	private final ThreadLocal<PostVector> vectors;

	/** @param cost of an abstention, 0 to 1 */
	OpenLinear(LinearModel model, double cost) {
		this.model = model;
		this.usage = model.heads().stream().filter(it -> it.facet().isUsage()).findFirst().orElse(null);
		this.cost = cost;
		var concepts = Concepts.load();
		this.vectors = ThreadLocal.withInitial(() -> new PostVector(model.vocabulary(), concepts));
	}

	@Override
	public String version() {
		return model.digest().substring(0, 12);
	}

	@Override
	public SortedMap<String, String> provenance() {
		SortedMap<String, String> told = new TreeMap<>(model.provenance());
		told.put("model", model.digest());
		return told;
	}

	@Override
	public Verdict classify(Post post) {
		String language = languages.of(post);
		return new Verdict.Judged(judge(post, language, null), language, post.isRelay());
	}

	/** @param word what the rules say: a usage, or empty; null where they are not asked */
	Map<Facet, Judgement> judge(Post post, String language, String word) {
		Map<Facet, Judgement> facets = new HashMap<>();
		PostVector vector = vectors.get();
		boolean words = vector.read(post);
		boolean readable = language.isEmpty() || language.equals("fr") || language.equals("en");
		double[] usages = words && readable && usage != null ? logs(usage, vector) : null;
		for (Head head : model.heads()) {
			facets.put(head.facet(), !words ? new Judgement.Abstained(Abstention.NO_TEXT)
					: !readable ? new Judgement.Abstained(Abstention.LANGUAGE, language, Scores.NONE, List.of()) : decide(head, vector, usages, post, word));
		}
		return facets;
	}

	private static double[] logs(Head head, PostVector vector) {
		float[] sums = new float[head.codes().size()];
		head.sums(vector, sums);
		return head.logs(sums);
	}

	private Judgement decide(Head head, PostVector vector, double[] usages, Post post, String word) {
		double[] logs = head == usage ? usages : logs(head, vector);
		double[] byUsages = usages == null || head.usages().isEmpty() ? head.nothing() : head.evidence(usage, usages);
		double[] probabilities = word == null ? head.alone().probabilities(logs, head.nothing(), byUsages)
				: head.together().probabilities(logs, head.evidence(word), byUsages);
		int best = HeldFigures.likeliest(probabilities);
		Map<String, Double> byCode = new HashMap<>();
		for (int code = 0; code < probabilities.length; code++) {
			byCode.put(head.codes().get(code), probabilities[code]);
		}
		Scores scores = Scores.probabilities(byCode);
		List<Evidence> evidence = evidence(head, best, vector, post);
		return 1 - probabilities[best] > cost ? new Judgement.Abstained(Abstention.NO_EVIDENCE, "", scores, evidence)
				: new Judgement.Coded(head.codes().get(best), scores, evidence);
	}

	/** The features that speak most for a code, in the order of the text. */
	private static List<Evidence> evidence(Head head, int code, PostVector vector, Post post) {
		int[] heaviest = new int[SHOWN];
		float[] weights = new float[SHOWN];
		int count = 0;
		int codes = head.codes().size();
		for (int i = 0; i < vector.size(); i++) {
			float weight = head.weights()[vector.row(i) * codes + code] * vector.value(i) * head.steps()[code];
			if (weight > 0 && (count < SHOWN || weight > weights[SHOWN - 1])) {
				int at = count < SHOWN ? count++ : SHOWN - 1;
				while (at > 0 && weights[at - 1] < weight) {
					weights[at] = weights[at - 1];
					heaviest[at] = heaviest[at - 1];
					at--;
				}
				weights[at] = weight;
				heaviest[at] = i;
			}
		}
		List<Evidence> evidence = new ArrayList<>(count);
		for (int k = 0; k < count; k++) {
			int i = heaviest[k];
			boolean within = vector.end(i) <= post.text().length();
			String rule = vector.kind(i) == Features.FORM ? Form.id(vector.key(i)) : KINDS.get(vector.kind(i));
			evidence.add(new Evidence(rule, head.codes().get(code), weights[k], within ? vector.start(i) : 0, within ? vector.end(i) : 0));
		}
		evidence.sort(Comparator.comparingInt(Evidence::start).thenComparingInt(Evidence::end));
		return evidence;
	}

	/** What is meant by the id of an evidence. */
	static Bilingual explain(String rule) {
		return RULES.contains(rule) ? ModelFile.WORDS.text("feature." + rule) : Bilingual.EMPTY;
	}
}
