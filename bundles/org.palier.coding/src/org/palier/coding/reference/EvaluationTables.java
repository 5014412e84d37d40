// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.palier.coding.reference.EvaluationResult.Comparison;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.statistics.agreement.BootstrapInterval;
import org.palier.statistics.agreement.ConfusionMatrix;

/** An {@link EvaluationResult} as tables like those of the indicators; their unit is the post. */
final class EvaluationTables {

	static final Wording WORDS = new Wording(EvaluationTables.class, "messages");

	private static final String SOURCE = "van Rijsbergen (1979), ch. 7; Opitz & Burst (2019), arXiv 1911.03347; "
			+ "Efron & Tibshirani (1993), § 13.3";

	private final EvaluationResult result;
	private final List<Bilingual> notes;

	EvaluationTables(EvaluationResult result, List<Bilingual> notes) {
		this.result = result;
		this.notes = new ArrayList<>(notes);
		this.notes.add(WORDS.text("note.evaluation", result.classifier(), result.rows(), result.settings().resamples(),
				Long.toString(result.settings().seed()), result.settings().minimumSupport()));
		long failures = result.summary().failed();
		if (failures > 0) {
			this.notes.add(WORDS.text("note.failures", failures));
		}
	}

	List<Table> all() {
		return List.of(summary(), classes(), confusion());
	}

	private Table summary() {
		List<List<Value>> rows = new ArrayList<>();
		for (Comparison comparison : result.comparisons()) {
			rows.add(summary(comparison));
		}
		return table("evaluation_summary", List.of(item("dimension"), item("language"), count("posts"), count("coded_once"),
				count("coded_twice"), count("differing"), count("abstained"), count("correct"), share("accuracy"),
				share("baseline_accuracy"), item("majority"), item("against_majority"), share("macro_f1"), count("classes"),
				share("low"), share("high"), share("baseline_macro_f1"), share("accuracy_low"), share("accuracy_high")), rows, said());
	}

	/** Remarks that a reader of numbers alone would miss. */
	private List<Bilingual> said() {
		List<Bilingual> said = new ArrayList<>(notes);
		for (Comparison comparison : result.comparisons()) {
			ConfusionMatrix matrix = comparison.matrix();
			Bilingual language = WORDS.text("among." + comparison.language());
			if (comparison.againstMajority() < 0) {
				said.add(WORDS.text("note.below_majority", comparison.name(), language, fraction(matrix),
						name(comparison, matrix.majority()), fraction(matrix.baseline())));
			}
			List<String> classes = comparison.classes();
			if (classes.size() == 1) {
				said.add(WORDS.text("note.one_class", comparison.name(), language, name(comparison, classes.get(0))));
			} else if (classes.size() == 2) {
				said.add(WORDS.text("note.two_classes", comparison.name(), language, name(comparison, classes.get(0)),
						name(comparison, classes.get(1))));
			}
		}
		return said;
	}

	private static double fraction(ConfusionMatrix matrix) {
		return matrix.accuracy().orElse(0);
	}

	private List<Value> summary(Comparison comparison) {
		ConfusionMatrix matrix = comparison.matrix();
		List<Value> row = start(comparison);
		boolean empty = matrix.total() == 0;
		row.add(new Value.Count(matrix.total()));
		row.add(new Value.Count(comparison.passes().once()));
		row.add(new Value.Count(comparison.passes().twice()));
		row.add(new Value.Count(comparison.passes().differing()));
		row.add(new Value.Count(matrix.abstained()));
		row.add(new Value.Count(matrix.correct()));
		row.add(accuracy(matrix));
		row.add(empty ? undefined("reason.no_post") : accuracy(matrix.baseline()));
		row.add(empty ? undefined("reason.no_post") : code(comparison, matrix.majority()));
		row.add(empty ? undefined("reason.no_post") : against(comparison.againstMajority()));
		row.add(value(matrix.macroF1(comparison.classes()), "reason.no_class"));
		row.add(new Value.Count(comparison.classes().size()));
		row.add(comparison.interval().<Value>map(it -> new Value.Share(it.low())).orElseGet(() -> undefined("reason.no_class")));
		row.add(comparison.interval().<Value>map(it -> new Value.Share(it.high())).orElseGet(() -> undefined("reason.no_class")));
		row.add(empty ? undefined("reason.no_post")
				: value(matrix.baseline().macroF1(comparison.classes()), "reason.no_class"));
		ends(row, comparison.intervals().accuracy(), "reason.no_post");
		return row;
	}

	private static void ends(List<Value> row, Optional<BootstrapInterval> interval, String none) {
		row.add(interval.<Value>map(it -> new Value.Share(it.low())).orElseGet(() -> undefined(none)));
		row.add(interval.<Value>map(it -> new Value.Share(it.high())).orElseGet(() -> undefined(none)));
	}

	private Table classes() {
		List<List<Value>> rows = new ArrayList<>();
		for (Comparison comparison : result.comparisons()) {
			ConfusionMatrix matrix = comparison.matrix();
			for (String label : matrix.labels()) {
				if (!label.equals(ConfusionMatrix.ABSTAINED)) {
					List<Value> row = start(comparison);
					row.add(code(comparison, label));
					row.add(new Value.Count(matrix.support(label)));
					row.add(new Value.Count(matrix.predicted(label)));
					row.add(new Value.Count(matrix.count(label, label)));
					row.add(value(matrix.precision(label), "reason.never_predicted"));
					row.add(value(matrix.recall(label), "reason.not_in_reference"));
					row.add(value(matrix.f1(label), "reason.no_post"));
					row.add(new Value.Count(comparison.classes().contains(label) ? 1 : 0));
					ends(row, Optional.ofNullable(comparison.intervals().f1().get(label)), "reason.few_posts");
					rows.add(row);
				}
			}
		}
		return table("evaluation_classes", List.of(item("dimension"), item("language"), item("code"), count("support"), count("predicted"),
				count("correct"), share("precision"), share("recall"), share("f1"), count("counted"), share("f1_low"), share("f1_high")),
				rows);
	}

	private Table confusion() {
		List<List<Value>> rows = new ArrayList<>();
		for (Comparison comparison : result.comparisons()) {
			ConfusionMatrix matrix = comparison.matrix();
			for (String reference : matrix.classes(1)) {
				for (String predicted : matrix.labels()) {
					if (matrix.count(reference, predicted) > 0) {
						List<Value> row = start(comparison);
						row.add(code(comparison, reference));
						row.add(code(comparison, predicted));
						row.add(new Value.Count(matrix.count(reference, predicted)));
						rows.add(row);
					}
				}
			}
		}
		return table("evaluation_confusion",
				List.of(item("dimension"), item("language"), item("reference"), item("answer"), count("posts")), rows);
	}

	private Table table(String id, List<Column> columns, List<List<Value>> rows) {
		return table(id, columns, rows, notes);
	}

	private static Table table(String id, List<Column> columns, List<List<Value>> rows, List<Bilingual> notes) {
		return new Table(id, WORDS.text(id + ".title"), WORDS.text(id + ".definition"), Unit.POST, SOURCE, columns, rows,
				notes);
	}

	private static List<Value> start(Comparison comparison) {
		return new ArrayList<>(List.of(new Value.Item(comparison.dimension(), comparison.name()),
				new Value.Item(comparison.language(), WORDS.text("language." + comparison.language()))));
	}

	private static Value code(Comparison comparison, String label) {
		if (label.equals(ConfusionMatrix.ABSTAINED)) {
			return new Value.Item("abstained", WORDS.text("abstained"));
		}
		return new Value.Item(label, name(comparison, label));
	}

	private static Bilingual name(Comparison comparison, String label) {
		return comparison.codes().stream().filter(it -> it.id().equals(label)).findFirst().map(it -> it.name())
				.orElse(Bilingual.same(label));
	}

	private static Value against(int sign) {
		String id = sign < 0 ? "below" : sign > 0 ? "above" : "same";
		return new Value.Item(id, WORDS.text("majority." + id));
	}

	private static Value accuracy(ConfusionMatrix matrix) {
		return value(matrix.accuracy(), "reason.no_post");
	}

	private static Value value(OptionalDouble number, String otherwise) {
		return number.isPresent() ? new Value.Share(number.getAsDouble()) : undefined(otherwise);
	}

	private static Value undefined(String reason) {
		return new Value.Undefined(WORDS.text(reason));
	}

	private static Column item(String id) {
		return new Column(id, WORDS.text("column." + id), Type.ITEM);
	}

	private static Column count(String id) {
		return new Column(id, WORDS.text("column." + id), Type.COUNT);
	}

	private static Column share(String id) {
		return new Column(id, WORDS.text("column." + id), Type.SHARE);
	}
}
