// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Verdict;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.ground.text.TextLanguage;

/**
 * The models that have each not seen one fold, ready for any post. A post whose body lies in a fold gets the code of the model that has
 * seen nothing of that body. A post of any other body gets the mean of all models: cross-prediction (Zrnic and Candès 2024, Proceedings of
 * the National Academy of Sciences 121, e2322083121), with folds of bodies in place of posts. So coded posts can correct the models' codes
 * of all posts, because no model learned from the posts that it is checked by.
 */
public final class FoldModels implements Closeable {

	private static final Set<String> LANGUAGES = Set.of("", "fr", "en");

	/** One facet in one fold. */
	private record One(NestedFolds folds, NestedFolds.Answers.Both calibrated) {
	}

	/**
	 * The codes that models gave a post in a facet; both are empty where they gave none.
	 *
	 * @param alone    by the model
	 * @param together by model and rules
	 */
	public record PredictedCodes(String alone, String together) {
	}

	private final List<String> folds;
	private final List<Map<Facet, One>> models;
	private final Map<String, String> bodies;
	private final OpenClassifier rules;
	private final UnlearnedCodes unlearned;
	private final TextLanguage languages = new TextLanguage();

	/** @param trials the ways that were tried @param facets in their order @param examples with their folds */
	FoldModels(List<Trial> trials, List<Facet> facets, List<Example> examples, OpenClassifier rules, UnlearnedCodes unlearned) {
		this.rules = rules;
		this.unlearned = unlearned;
		folds = trials.getFirst().folds().getFirst().folds();
		bodies = examples.stream().filter(it -> !it.fold().isEmpty())
				.collect(Collectors.toMap(Example::body, Example::fold, (one, other) -> one));
		models = new ArrayList<>();
		List<Trial> chosen = Trial.chosen(trials);
		for (int fold = 0; fold < folds.size(); fold++) {
			Trial trial = chosen.get(fold);
			Map<Facet, One> here = new HashMap<>();
			for (int i = 0; i < facets.size(); i++) {
				here.put(facets.get(i), new One(trial.folds().get(i), trial.answers().get(i).byFold().get(fold)));
			}
			models.add(here);
		}
	}

	/** How many models there are. */
	public int size() {
		return models.size();
	}

	/**
	 * What models say of posts that have seen nothing of their bodies.
	 *
	 * @param posts  some
	 * @param writer the body of each, as examples name it
	 * @return of each post by facet: the word of one model, or those of all
	 */
	public List<Map<Facet, List<PredictedCodes>>> of(List<Post> posts, List<String> writer) {
		List<Optional<Verdict.Judged>> byRules = posts.parallelStream()
				.map(it -> rules.classify(it) instanceof Verdict.Judged said ? Optional.of(said)
				: Optional.<Verdict.Judged>empty()).toList();
		Set<Facet> facets = models.getFirst().keySet();
		List<Map<Facet, Judgement>> stays = IntStream.range(0, posts.size()).parallel()
				.mapToObj(at -> byRules.get(at).map(it -> unlearned.stays(posts.get(at), it, facets)).orElse(Map.of())).toList();
		List<List<Map<Facet, PredictedCodes>>> byFold = IntStream.range(0, models.size()).parallel().mapToObj(fold -> {
			int[] asked = IntStream.range(0, posts.size()).filter(it -> isAsked(fold, writer.get(it))).toArray();
			return said(fold, asked, posts, byRules, stays);
		}).toList();
		return IntStream.range(0, posts.size()).mapToObj(at -> facets.stream().collect(Collectors.toMap(facet -> facet,
				facet -> byFold.stream().map(it -> it.get(at)).filter(it -> !it.isEmpty()).map(it -> it.get(facet)).toList()))).toList();
	}

	private boolean isAsked(int fold, String body) {
		String own = bodies.get(body);
		return own == null || own.equals(folds.get(fold));
	}

	private List<Map<Facet, PredictedCodes>> said(int fold, int[] asked, List<Post> posts, List<Optional<Verdict.Judged>> byRules,
			List<Map<Facet, Judgement>> stays) {
		List<Map<Facet, PredictedCodes>> said = new ArrayList<>(IntStream.range(0, posts.size()).mapToObj(it -> Map.<Facet, PredictedCodes>of())
				.toList());
		List<Post> some = IntStream.of(asked).mapToObj(posts::get).toList();
		List<String> words = IntStream.of(asked).mapToObj(it -> byRules.get(it).flatMap(Verdict.Judged::usage).orElse("")).toList();
		for (int at : asked) {
			said.set(at, new HashMap<>());
		}
		models.get(fold).forEach((facet, one) -> {
			List<Optional<Calibration.HeldOutPost>> held = one.folds.said(fold, some, words);
			for (int i = 0; i < asked.length; i++) {
				int at = asked[i];
				String stay = Optional.ofNullable(stays.get(at).get(facet)).flatMap(Judgement::decided).orElse("");
				said.get(at).put(facet, held.get(i).filter(it -> LANGUAGES.contains(languages.of(posts.get(at))))
						.map(it -> said(one, it, byRules.get(at).isPresent(), stay)).orElse(new PredictedCodes("", stay)));
			}
		});
		return said;
	}

	private static PredictedCodes said(One one, Calibration.HeldOutPost held, boolean withRules, String stay) {
		List<String> codes = one.folds.codes();
		double[] nothing = new double[codes.size()];
		String alone = codes.get(HeldOutFigures.likeliest(one.calibrated.alone().probabilities(held.logs(), nothing, held.usages())));
		return new PredictedCodes(alone, !stay.isEmpty() ? stay : !withRules ? alone
				: codes.get(HeldOutFigures.likeliest(one.calibrated.together().probabilities(held.logs(), held.rules(), held.usages()))));
	}

	@Override
	public void close() throws IOException {
		rules.close();
		unlearned.close();
	}
}
