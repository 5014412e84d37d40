// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.palier.codebook.classify.Codebook;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.statistics.agreement.ConfusionMatrix;

/**
 * A {@link FacetReport} as tables like those of indicators; their unit is the post.
 *
 * @param codebook names the codes
 */
public record TrainingTables(FacetReport report, Codebook codebook) {

	private static final Wording WORDS = ModelFile.WORDS;
	private static final String SOURCE = "Opitz & Burst (2019), arXiv 1911.03347; Guo et al. (2017), § 3; Cameron, Gelbach & Miller (2008)";

	/** What it comes to, beside who asks the rules alone and who always says the commonest code. */
	public Table ways() {
		List<List<Value>> rows = new ArrayList<>();
		rows.add(way("model", report.alone()));
		rows.add(way("together", report.together()));
		report.rules().ifPresent(it -> rows.add(way("rules", it.macroF1(), it.accuracy())));
		ConfusionMatrix majority = report.alone().matrix().baseline();
		rows.add(way("majority", majority.macroF1(report.codes()).orElse(0), report.alone().majority()));
		return table("ways", List.of(column("way", Type.ITEM), column("macro_f1", Type.SHARE), column("low", Type.SHARE),
				column("high", Type.SHARE), column("accuracy", Type.SHARE), column("calibration", Type.SHARE)), rows);
	}

	private static List<Value> way(String id, FacetReport.Figures figures) {
		return List.of(new Value.Item(id, WORDS.text("way." + id)), new Value.Share(figures.macroF1()), new Value.Share(figures.interval().low()),
				new Value.Share(figures.interval().high()), new Value.Share(figures.accuracy()), new Value.Share(figures.calibration()));
	}

	private static List<Value> way(String id, double macroF1, double accuracy) {
		Value none = new Value.Undefined(WORDS.text("reason.no_probability"));
		return List.of(new Value.Item(id, WORDS.text("way." + id)), new Value.Share(macroF1), none, none, new Value.Share(accuracy), none);
	}

	/** How each code fares: by the model alone, and with the rules. */
	public Table classes() {
		List<List<Value>> rows = new ArrayList<>();
		ConfusionMatrix alone = report.alone().matrix();
		ConfusionMatrix together = report.together().matrix();
		for (String code : report.codes()) {
			rows.add(List.of(item(code), new Value.Count(alone.support(code)), share(alone.precision(code)), share(alone.recall(code)),
					share(alone.f1(code)), share(together.f1(code))));
		}
		report.tooFew().forEach((code, posts) -> {
			Value none = new Value.Undefined(WORDS.text("reason.too_few", Training.LEAST_POSTS));
			rows.add(List.of(item(code), new Value.Count(posts), none, none, none, none));
		});
		return table("classes", List.of(column("code", Type.ITEM), column("posts", Type.COUNT), column("precision", Type.SHARE),
				column("recall", Type.SHARE), column("f1", Type.SHARE), column("f1_together", Type.SHARE)), rows);
	}

	/** What posts of each code were taken for, by the model alone. */
	public Table confusion() {
		List<Column> columns = new ArrayList<>(List.of(column("code", Type.ITEM)));
		report.codes().forEach(it -> columns.add(new Column(it, name(it), Type.COUNT)));
		ConfusionMatrix matrix = report.alone().matrix();
		List<List<Value>> rows = new ArrayList<>();
		for (String code : report.codes()) {
			List<Value> row = new ArrayList<>(List.of(item(code)));
			report.codes().forEach(it -> row.add(new Value.Count(matrix.count(code, it))));
			rows.add(row);
		}
		return table("confusion", columns, rows);
	}

	/** Whether its probabilities hold, by the model alone: bins with as many posts each, from the least sure. */
	public Table reliability() {
		return table("reliability", List.of(column("posts", Type.COUNT), column("sure", Type.SHARE), column("right", Type.SHARE)),
				report.alone().bins().stream()
						.map(it -> List.<Value>of(new Value.Count(it.posts()), new Value.Share(it.sure()), new Value.Share(it.right())))
						.toList());
	}

	/** How it does with fewer posts to learn from: whether more would help. */
	public Table curve() {
		return table("curve", List.of(column("posts_learned", Type.COUNT), column("macro_f1", Type.SHARE)),
				report.curve().stream().map(it -> List.<Value>of(new Value.Count(it.posts()), new Value.Share(it.macroF1()))).toList());
	}

	private Table table(String id, List<Column> columns, List<List<Value>> rows) {
		return new Table("training_" + id, WORDS.text("table." + id), WORDS.text("table." + id + ".definition"), Unit.POST, SOURCE, columns,
				rows, List.of());
	}

	private Value item(String code) {
		return new Value.Item(code, name(code));
	}

	private Bilingual name(String code) {
		return codebook.of(report.facet()).stream().flatMap(it -> it.codes().stream()).filter(it -> it.id().equals(code)).findFirst()
				.map(Codebook.Code::name).filter(it -> !it.equals(Bilingual.EMPTY)).orElse(Bilingual.same(code));
	}

	private static Value share(OptionalDouble number) {
		return number.isPresent() ? new Value.Share(number.getAsDouble()) : new Value.Undefined(WORDS.text("reason.never"));
	}

	private static Column column(String id, Type type) {
		return new Column(id, WORDS.text("column." + id), type);
	}
}
