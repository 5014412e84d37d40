// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.reference;

import java.util.List;
import java.util.Optional;

import org.palier.codebook.classify.ClassificationSummary;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView.Named;
import org.palier.statistics.agreement.BootstrapInterval;
import org.palier.statistics.agreement.ConfusionMatrix;

/**
 * The comparison of a classifier with a reference.
 *
 * @param classifierId id
 * @param classifier   name
 * @param settings     that it was done with
 * @param rows         of the reference, those without any agreed code included
 * @param summary      what the classifier said of them
 * @param comparisons  usage, model and level; of each: all rows, French, English
 */
public record EvaluationResult(String classifierId, Bilingual classifier, Evaluation settings, int rows,
		ClassificationSummary summary, List<Comparison> comparisons) {

	/** The note for a reference that was coded by machine. */
	public static final Bilingual MACHINE_CODED = EvaluationTables.WORDS.text("note.machine_coded");

	/**
	 * One dimension over the rows of one language.
	 *
	 * @param dimension usage, model or level
	 * @param name      what readers see: the codebook or the theory
	 * @param language  all, fr or en
	 * @param codes     what the codes are called
	 * @param matrix    may be of no row
	 * @param classes   those that macro-F1 is the mean of
	 * @param intervals of the macro-F1, the accuracy and the F1 of classes
	 * @param passes    how often the rows of the matrix were coded, and those that coders left out of it
	 */
	public record Comparison(String dimension, Bilingual name, String language, List<Named> codes, ConfusionMatrix matrix,
			List<String> classes, BootstrapInterval.OfMatrix intervals, Passes passes) {
		/** Copies its lists. */
		public Comparison {
			codes = List.copyOf(codes);
			classes = List.copyOf(classes);
		}

		/** A comparison whose rows were all coded once. */
		public Comparison(String dimension, Bilingual name, String language, List<Named> codes, ConfusionMatrix matrix,
				List<String> classes, BootstrapInterval.OfMatrix intervals) {
			this(dimension, name, language, codes, matrix, classes, intervals, new Passes(matrix.total(), 0, 0));
		}

		/** More than 0 when the classifier is right more often than always saying the most frequent code, less than 0 when less often. */
		public int againstMajority() {
			return matrix.total() == 0 ? 0 : Double.compare(matrix.accuracy().orElse(0), matrix.baseline().accuracy().orElse(0));
		}

		/** The interval of the macro-F1; nothing when there is none. */
		public Optional<BootstrapInterval> interval() {
			return intervals.macroF1();
		}
	}

	/**
	 * The numbers of rows of a reference by how often they were coded in one dimension.
	 *
	 * @param once      coded by one coder
	 * @param twice     by two who agree
	 * @param differing by two who do not; such rows are compared with nothing
	 */
	public record Passes(long once, long twice, long differing) {
	}

	/** Copies its list. */
	public EvaluationResult {
		comparisons = List.copyOf(comparisons);
	}

	/** The comparison of a dimension over the rows of a language. */
	public Comparison of(String dimension, String language) {
		return comparisons.stream().filter(it -> it.dimension().equals(dimension) && it.language().equals(language))
				.findFirst().orElseThrow(() -> new IllegalArgumentException(dimension + " in " + language));
	}

	/**
	 * The result for readers: {@code evaluation_summary}, {@code evaluation_classes} and
	 * {@code evaluation_confusion}.
	 *
	 * @param notes what a reader must know of this reference, e.g. {@link #MACHINE_CODED}; shown first
	 */
	public List<Table> tables(List<Bilingual> notes) {
		return new EvaluationTables(this, notes).all();
	}
}
