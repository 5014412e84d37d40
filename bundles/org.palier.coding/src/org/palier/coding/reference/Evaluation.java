// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.palier.codebook.classify.Classification;
import org.palier.codebook.classify.ClassificationSummary;
import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.Placements;
import org.palier.codebook.classify.Verdict;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.ground.Progress;
import org.palier.ground.options.OptionValues;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.TextLanguage;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.statistics.agreement.BootstrapInterval;
import org.palier.statistics.agreement.ConfusionMatrix;

/**
 * Compares a classifier with a reference coding: for usage, and for each theory of the study that the reference codes. It
 * does so over all rows, and over the rows in French and in English separately. Where the classifier does not code a theory
 * itself, its usage is placed by the study. Immutable and thread-safe.
 *
 * @param minimumSupport rows that a class of the reference needs to count in macro-F1, 1 or more
 * @param resamples      replications of the bootstrap, 1 or more
 * @param seed           of the bootstrap
 */
public record Evaluation(int minimumSupport, int resamples, long seed) {

	/** The code of a row that a theory places nowhere. */
	public static final String UNPLACED = "unplaced";

	/** Classes of at least 10 rows, 2,000 replications. */
	public static final Evaluation STANDARD = new Evaluation(10, 2000, 20130101);

	/** Refuses numbers that make no sense. */
	public Evaluation {
		if (minimumSupport < 1 || resamples < 1) {
			throw new IllegalArgumentException(minimumSupport + " rows, " + resamples + " resamples");
		}
	}

	/** A thing to compare, with a way to read it from the reference and one to read it from the verdict. */
	private record Dimension(String id, Bilingual name, List<StudyView.Named> codes, Facet facet, Coder reference, Coder predicted) {
	}

	/** Says the code of a row. */
	@FunctionalInterface
	private interface Coder {
		/** The code, or the empty string when there is none. */
		String code(ReferenceRow row, Verdict verdict);
	}

	/**
	 * Classifies the posts of the reference and compares.
	 *
	 * @param rows     at least one
	 * @param options  those of the classifier, checked
	 * @param codebook of the same study as the view
	 * @param view     whose theories and placements are used
	 */
	public EvaluationResult evaluate(List<ReferenceRow> rows, Classifier classifier, OptionValues options, Codebook codebook, StudyView view,
			Progress progress) {
		var language = new TextLanguage();
		List<Verdict> verdicts = new ArrayList<>();
		List<String> languages = new ArrayList<>();
		List<Post> posts = rows.stream().map(ReferenceRow::post).toList();
		ClassificationSummary summary = new Classification(classifier, options, codebook).run(posts.iterator(), posts.size(), it -> {
			verdicts.add(it.verdict());
			languages.add(language.of(it.post()));
		}, progress);
		List<EvaluationResult.Comparison> comparisons = new ArrayList<>();
		for (Dimension dimension : dimensions(rows, view)) {
			comparisons.add(compare(dimension, Value.Item.ALL, rows, verdicts, i -> true));
			for (String one : List.of("fr", "en")) {
				comparisons.add(compare(dimension, one, rows, verdicts, i -> languages.get(i).equals(one)));
			}
		}
		return new EvaluationResult(classifier.id(), classifier.name(), this, rows.size(), summary, comparisons);
	}

	private EvaluationResult.Comparison compare(Dimension dimension, String language, List<ReferenceRow> rows,
			List<Verdict> verdicts, Predicate<Integer> wanted) {
		List<String> reference = new ArrayList<>();
		List<String> predicted = new ArrayList<>();
		List<Double> weights = new ArrayList<>();
		long once = 0;
		long twice = 0;
		long differing = 0;
		for (int i = 0; i < rows.size(); i++) {
			String code = dimension.reference().code(rows.get(i), verdicts.get(i));
			int given = rows.get(i).code(dimension.facet()).given();
			if (wanted.test(i) && !code.isEmpty()) {
				reference.add(code);
				weights.add(rows.get(i).weight());
				predicted.add(dimension.predicted().code(rows.get(i), verdicts.get(i)));
				once += given < 2 ? 1 : 0;
				twice += given < 2 ? 0 : 1;
			} else if (wanted.test(i) && given == 2) {
				differing++;
			}
		}
		ConfusionMatrix matrix = ConfusionMatrix.of(reference, predicted, weights.stream().mapToDouble(Double::doubleValue).toArray());
		return new EvaluationResult.Comparison(dimension.id(), dimension.name(), language, dimension.codes(), matrix,
				matrix.classes(minimumSupport), BootstrapInterval.of(matrix, matrix.classes(minimumSupport), resamples, seed),
				new EvaluationResult.Passes(once, twice, differing));
	}

	private static List<Dimension> dimensions(List<ReferenceRow> rows, StudyView view) {
		List<Dimension> dimensions = new ArrayList<>();
		dimensions.add(new Dimension(ReferenceColumns.name(Facet.USAGE), EvaluationTables.WORDS.text("dimension.usage"), view.usages(),
				Facet.USAGE, (row, verdict) -> row.usage(), (row, verdict) -> verdict.usage().orElse(ConfusionMatrix.ABSTAINED)));
		// Levels are last: they are read from the base up.
		view.theories().stream().sorted(Comparator.comparing(TheoryView::ordered)).map(it -> dimension(view, it))
				.filter(it -> rows.stream().anyMatch(row -> row.codes().containsKey(it.facet()))).forEach(dimensions::add);
		return dimensions;
	}

	private static Dimension dimension(StudyView view, TheoryView theory) {
		Facet facet = theory.facet();
		var placing = new Placements(view, theory);
		List<StudyView.Named> codes = new ArrayList<>();
		theory.categories().forEach(it -> codes.add(new StudyView.Named(it.id(), it.plainName())));
		codes.add(new StudyView.Named(UNPLACED, EvaluationTables.WORDS.text(UNPLACED)));
		return new Dimension(ReferenceColumns.name(facet), theory.name(), codes, facet, (row, verdict) -> code(theory, row.code(facet).code()),
				(row, verdict) -> predicted(verdict, facet, placing, row.post().platform()));
	}

	private static String predicted(Verdict verdict, Facet theory, Placements placing, String platform) {
		return verdict.in(theory).map(it -> it.decided().orElse(ConfusionMatrix.ABSTAINED))
				.or(() -> verdict.usage().map(it -> placing.of(it, platform).map(TheoryView.CategoryView::id).orElse(UNPLACED)))
				.orElse(ConfusionMatrix.ABSTAINED);
	}

	/** A reference may number levels from the base; the theory has ids for them. @return the id, or what was given */
	public static String code(TheoryView theory, String level) {
		if (!theory.ordered() || level.isEmpty() || level.equals(UNPLACED) || !level.chars().allMatch(Character::isDigit)) {
			return level;
		}
		int number = Integer.parseInt(level);
		return number >= 1 && number <= theory.categories().size() ? theory.categories().get(number - 1).id() : level;
	}
}
