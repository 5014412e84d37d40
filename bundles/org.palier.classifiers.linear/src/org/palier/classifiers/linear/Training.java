// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.palier.classifiers.rules.RulesClassifier;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.ground.options.OptionValues;
import org.palier.ground.text.Wording;

/**
 * Learns a model from coded posts, and says how it does on posts of folds that it has not seen. Nothing but the examples, the
 * seed and the version of the features decides what comes out. Immutable; one training takes as many threads as the machine
 * has cores.
 */
public final class Training {

	/** Posts that a code must have to be learned. */
	public static final int LEAST_POSTS = 10;

	private static final Wording WORDS = ModelFile.WORDS;
	private static final int LEAST_FOLDS = 3;
	private static final int LEAST_BODIES = 2;
	/** Of how many posts a feature must be: what is met once says nothing of others. */
	private static final int LEAST_TIMES = 2;
	/** Beside the models of folds: the one of all posts, and the learning curve. */
	private static final int PER_FACET = 2;

	private final List<Example> coded;
	private final List<Example> examples;
	private final Codebook codebook;
	private final String source;
	private final CoderKind coders;
	private final long seed;

	/**
	 * A model and its figures.
	 *
	 * @param model   learned from all posts
	 * @param reports a facet each
	 * @param folds   the models that have each not seen one fold
	 */
	public record Learned(LinearModel model, List<FacetReport> reports, FoldModels folds) {
		/** Copies its list. */
		public Learned {
			reports = List.copyOf(reports);
		}
	}

	/**
	 * @param coded    posts of bodies, each in a fold, in any order
	 * @param made     posts that are learned from in addition, and never judged, see {@link MadeExamples}
	 * @param codebook whose codes they have
	 * @param source   SHA-256 of the file that they were read from, or empty
	 * @param coders   who coded them: persons, or a program
	 * @param seed     of all that is drawn
	 */
	public Training(List<Example> coded, List<Example> made, Codebook codebook, String source, CoderKind coders, long seed) {
		this.coded = coded.stream().sorted(Comparator.comparing(Example::key)).toList();
		this.examples = Stream.concat(this.coded.stream(), made.stream()).toList();
		this.codebook = codebook;
		this.source = source;
		this.coders = coders;
		this.seed = seed;
	}

	/**
	 * Learns.
	 *
	 * @param facets at least one, each of the codebook
	 * @throws ModelRefusedException when there is too little to learn from, or a code that the codebook does not have
	 */
	public Learned learn(List<Facet> facets, Progress progress) {
		facets.forEach(this::check);
		var classifier = new RulesClassifier();
		OpenClassifier rules = classifier.open(OptionValues.defaults(classifier.options()), codebook);
		List<String> words = words(rules);
		var concepts = Concepts.load();
		var done = new AtomicInteger();
		int folds = (int) coded.stream().map(Example::fold).distinct().count();
		long steps = facets.size() * (Way.ALL.size() * (folds * (folds - 1) / 2L + folds) + PER_FACET);
		Runnable step = () -> {
			progress.checkCancelled();
			progress.report(done.incrementAndGet(), steps);
		};
		List<Trial> trials = Way.ALL.stream().map(way -> Trial.of(way,
				new Material(examples, concepts, LEAST_TIMES, LEAST_BODIES, way.form()), examples, words, facets, this::codes, step))
				.toList();
		List<NestedFolds.Answers> judged = Trial.judged(trials);
		Trial best = Trial.best(trials);
		int[] used = best.folds().stream().flatMapToInt(it -> IntStream.of(it.posts())).distinct().sorted().toArray();
		Vocabulary vocabulary = best.material().vocabulary(used);
		List<Head> heads = new ArrayList<>();
		List<FacetReport> reports = new ArrayList<>();
		for (int i = 0; i < facets.size(); i++) {
			NestedFolds nested = best.folds().get(i);
			NestedFolds.Answers answers = judged.get(i);
			heads.add(nested.learn(vocabulary).calibrated(answers.aloneAtLast(), answers.togetherAtLast()));
			step.run();
			reports.add(report(facets.get(i), nested, answers, words));
			step.run();
		}
		var model = new LinearModel(vocabulary, heads, provenance(best.way(), rules.version(), used, reports), "");
		LinearModel written = ModelFile.read("model", ModelFile.write(model));
		return new Learned(written, reports, new FoldModels(trials, facets, coded, rules, unlearned(written, rules)));
	}

	private UnlearnedCodes unlearned(LinearModel model, OpenClassifier rules) {
		try {
			return UnlearnedCodes.of(it -> model.codes(it).orElse(List.of()), codebook, rules);
		} catch (IOException damaged) {
			throw new UncheckedIOException(damaged);
		}
	}

	private FacetReport report(Facet facet, NestedFolds nested, NestedFolds.Answers answers, List<String> words) {
		List<String> bodies = IntStream.of(answers.posts()).mapToObj(it -> examples.get(it).body()).toList();
		var figures = new HeldOutFigures(codes(facet), answers.truth(), bodies, seed);
		SortedMap<String, Integer> tooFew = counts(facet);
		tooFew.values().removeIf(it -> it >= LEAST_POSTS);
		Optional<FacetReport.RulesAlone> rules = facet.isUsage()
				? Optional.of(figures.of(IntStream.of(answers.posts()).mapToObj(words::get).toList()))
				: Optional.empty();
		return new FacetReport(facet, codes(facet), tooFew, figures.of(answers.alone()), figures.of(answers.together()), rules, answers.inner(),
				IntStream.range(0, bodies.size()).mapToObj(it -> answer(facet, answers, it)).toList(), nested.curve(seed, figures::macroF1));
	}

	private FacetReport.Answer answer(Facet facet, NestedFolds.Answers answers, int at) {
		List<String> codes = codes(facet);
		return new FacetReport.Answer(examples.get(answers.posts()[at]).key(), codes.get(answers.truth()[at]),
				codes.get(HeldOutFigures.likeliest(answers.alone()[at])), codes.get(HeldOutFigures.likeliest(answers.together()[at])));
	}

	private void check(Facet facet) {
		List<String> known = codebook.of(facet).map(Codebook.FacetCodes::ids)
				.orElseThrow(() -> new ModelRefusedException(
						WORDS.text("train.facet", facet.id(), joined(codebook.facets().stream().map(it -> it.facet().id()).toList()))));
		SortedMap<String, Integer> counts = counts(facet);
		Set<String> unknown = new TreeSet<>(counts.keySet());
		known.forEach(unknown::remove);
		if (!unknown.isEmpty()) {
			throw new ModelRefusedException(WORDS.text("train.codes", facet.id(), joined(unknown), joined(known)));
		}
		List<String> codes = codes(facet);
		if (codes.size() < 2) {
			throw new ModelRefusedException(WORDS.text("train.one_class", facet.id(), codes.size(), LEAST_POSTS, counts.size()));
		}
		long folds = coded.stream().filter(it -> codes.contains(it.codes().getOrDefault(facet, ""))).map(Example::fold).distinct().count();
		if (folds < LEAST_FOLDS) {
			throw new ModelRefusedException(WORDS.text("train.folds", facet.id(), folds, LEAST_FOLDS));
		}
	}

	private static String joined(Iterable<String> ids) {
		return String.join(", ", ids);
	}

	private SortedMap<String, Integer> counts(Facet facet) {
		SortedMap<String, Integer> counts = new TreeMap<>();
		coded.stream().map(it -> it.codes().getOrDefault(facet, "")).filter(it -> !it.isEmpty()).forEach(it -> counts.merge(it, 1, Integer::sum));
		return counts;
	}

	/** Codes with enough posts, in the order of the codebook. */
	private List<String> codes(Facet facet) {
		SortedMap<String, Integer> counts = counts(facet);
		return codebook.of(facet).map(Codebook.FacetCodes::ids).orElse(List.of()).stream()
				.filter(it -> counts.getOrDefault(it, 0) >= LEAST_POSTS).toList();
	}

	/** What the rules say of each example; empty where they abstain. */
	private List<String> words(OpenClassifier rules) {
		return examples.parallelStream().map(it -> rules.classify(it.post()).usage().orElse("")).toList();
	}

	private SortedMap<String, String> provenance(Way way, String rules, int[] used, List<FacetReport> reports) {
		SortedMap<String, String> told = new TreeMap<>();
		told.put("features", ModelFile.features());
		told.put("codebook", codebook.version());
		told.put("coded_by", coders.id());
		told.put("seed", Long.toString(seed));
		told.put("solver", way.told());
		told.put("rules", rules);
		told.put("rules.digest", RulesClassifier.digest());
		told.put("posts", Integer.toString((int) IntStream.of(used).filter(it -> it < coded.size()).count()));
		told.put("made_posts", Integer.toString((int) IntStream.of(used).filter(it -> it >= coded.size()).count()));
		told.put("trained_on", trainedOn(used));
		if (!source.isEmpty()) {
			told.put("data", source);
		}
		reports.forEach(it -> {
			told.put("figures." + it.facet().id(), figures(it.alone()));
			told.put("figures." + it.facet().id() + ".with_rules", figures(it.together()));
			told.put("figures." + it.facet().id() + ".curve", it.curve().stream()
					.map(point -> String.format(Locale.ROOT, "%d=%.3f", point.posts(), point.macroF1())).collect(Collectors.joining(" ")));
		});
		return told;
	}

	private static String figures(FacetReport.Figures it) {
		return String.format(Locale.ROOT, "macro_f1=%.3f low=%.3f high=%.3f accuracy=%.3f majority=%.3f calibration=%.3f", it.macroF1(),
				it.interval().low(), it.interval().high(), it.accuracy(), it.majority(), it.calibration());
	}

	/** SHA-256 over the keys of the posts that were learned from, one a line, in order. */
	private String trainedOn(int[] used) {
		List<String> keys = new ArrayList<>(IntStream.of(used).filter(it -> it < coded.size()).mapToObj(it -> examples.get(it).key()).toList());
		Collections.sort(keys);
		try {
			MessageDigest sha = MessageDigest.getInstance("SHA-256");
			keys.forEach(it -> sha.update((it + '\n').getBytes(StandardCharsets.UTF_8)));
			return HexFormat.of().formatHex(sha.digest());
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
