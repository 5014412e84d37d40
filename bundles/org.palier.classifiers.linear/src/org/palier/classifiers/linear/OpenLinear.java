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

import org.jspecify.annotations.Nullable;
import org.palier.codebook.classify.Abstention;
import org.palier.codebook.classify.Evidence;
import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Scores;
import org.palier.codebook.classify.Verdict;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.TextLanguage;

/**
 * A model, ready for posts. Reads French and English, and texts whose language does not show. What it says rests on the
 * heaviest features of the post itself, which are found in it again; the model does not hold them.
 */
final class OpenLinear implements OpenClassifier {

	private static final List<String> KINDS = List.of("words", "characters", "form");
	private static final String TOPIC = "topic";
	private static final int SHOWN = 5;
	private static final Set<String> RULES = Stream
			.of(KINDS.stream(), Stream.of("rule", "shipped", TOPIC), Arrays.stream(Form.values()).map(Form::id)).flatMap(it -> it)
			.collect(Collectors.toUnmodifiableSet());

	private final LinearModel model;
	private final ReadyHeads heads;
	/** By row of the vocabulary: the id by which evidence names a feature. */
	private final String[] rules;
	private final double cost;
	private final TextLanguage languages = new TextLanguage();
	private final ThreadLocal<Room> rooms;

	/** @param cost of an abstention, 0 to 1 */
	OpenLinear(LinearModel model, double cost) {
		this.model = model;
		this.heads = new ReadyHeads(model);
		Vocabulary known = model.vocabulary();
		this.rules = new String[known.size()];
		Arrays.setAll(rules, row -> known.kind(row) != Features.FORM ? KINDS.get(known.kind(row))
				: Concepts.is(known.key(row)) ? TOPIC : Form.id(known.key(row)));
		this.cost = cost;
		var concepts = Concepts.load();
		this.rooms = ThreadLocal.withInitial(() -> new Room(new PostVector(model.vocabulary(), concepts)));
	}

	/** What one thread needs. */
	private static final class Room {

		private final PostVector vector;
		private final ReadyHeads.Weighed weighed = new ReadyHeads.Weighed();

		Room(PostVector vector) {
			this.vector = vector;
		}
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
	Map<Facet, Judgement> judge(Post post, String language, @Nullable String word) {
		Map<Facet, Judgement> facets = new HashMap<>();
		Room room = rooms.get();
		boolean words = room.vector.read(post);
		boolean readable = language.isEmpty() || language.equals("fr") || language.equals("en");
		if (!words || !readable) {
			Judgement.Abstained nothing = words ? new Judgement.Abstained(Abstention.LANGUAGE, language, Scores.NONE, List.of())
					: new Judgement.Abstained(Abstention.NO_TEXT);
			model.heads().forEach(it -> facets.put(it.facet(), nothing));
			return facets;
		}
		heads.weigh(room.vector, room.weighed);
		double @Nullable [] usages = heads.usage() < 0 ? null : heads.logs(heads.usage(), room.weighed);
		for (int head = 0; head < heads.size(); head++) {
			facets.put(heads.head(head).facet(), decide(head, room, usages, post, word));
		}
		return facets;
	}

	private Judgement decide(int at, Room room, double @Nullable [] usages, Post post, @Nullable String word) {
		Head head = heads.head(at);
		double[] logs = usages != null && at == heads.usage() ? usages : heads.logs(at, room.weighed);
		double[] byUsages = usages == null || head.usages().isEmpty() ? head.nothing() : heads.evidence(at, usages);
		double[] probabilities = word == null ? head.alone().probabilities(logs, head.nothing(), byUsages)
				: head.together().probabilities(logs, heads.evidence(at, word), byUsages);
		int best = HeldOutFigures.likeliest(probabilities);
		SortedMap<String, Double> byCode = new TreeMap<>();
		for (int code = 0; code < probabilities.length; code++) {
			byCode.put(head.codes().get(code), probabilities[code]);
		}
		Scores scores = new Scores(Scores.Kind.PROBABILITIES, byCode);
		List<Evidence> evidence = evidence(at, best, room, post);
		return 1 - probabilities[best] > cost ? new Judgement.Abstained(Abstention.NO_EVIDENCE, "", scores, evidence)
				: new Judgement.Coded(head.codes().get(best), scores, evidence);
	}

	/** The features that speak most for a code, in the order of the text. */
	private List<Evidence> evidence(int at, int code, Room room, Post post) {
		PostVector vector = room.vector;
		Head head = heads.head(at);
		float step = head.steps()[code];
		int[] heaviest = new int[SHOWN];
		float[] weights = new float[SHOWN];
		int count = 0;
		int size = vector.size();
		for (int i = 0; i < size; i++) {
			byte steps = heads.step(room.weighed, i, at, code);
			if (steps <= 0) {
				continue;
			}
			float weight = steps * vector.value(i) * step;
			if (weight > 0 && (count < SHOWN || weight > weights[SHOWN - 1])) {
				int place = count < SHOWN ? count++ : SHOWN - 1;
				while (place > 0 && weights[place - 1] < weight) {
					weights[place] = weights[place - 1];
					heaviest[place] = heaviest[place - 1];
					place--;
				}
				weights[place] = weight;
				heaviest[place] = i;
			}
		}
		List<Evidence> evidence = new ArrayList<>(count);
		int length = post.text().length();
		for (int k = 0; k < count; k++) {
			int i = heaviest[k];
			boolean within = vector.end(i) <= length;
			evidence.add(new Evidence(rules[vector.row(i)], head.codes().get(code), weights[k], within ? vector.start(i) : 0,
					within ? vector.end(i) : 0));
		}
		evidence.sort(Comparator.comparingInt(Evidence::start).thenComparingInt(Evidence::end));
		return evidence;
	}

	/** What is meant by the id of an evidence. */
	static Bilingual explain(String rule) {
		return RULES.contains(rule) ? ModelFile.WORDS.text("feature." + rule) : Bilingual.EMPTY;
	}
}
