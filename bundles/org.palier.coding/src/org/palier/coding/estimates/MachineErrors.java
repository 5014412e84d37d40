// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

import org.palier.corpus.Facet;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.PostEstimates.Checked;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.statistics.estimation.ConfusionCounts;

/**
 * The errors of programs where they were checked, by code and by body. A reader can judge their counts by these errors; they correct no
 * count.
 *
 * @param view of the study, with its estimates
 */
public record MachineErrors(StudyView view) {

	/** Posts of a code by which a body can be told apart from chance. */
	private static final int FEWEST = 5;

	/** A table for each facet on which programs were checked; none where nothing is known. */
	public List<Table> tables() {
		List<Table> tables = new ArrayList<>();
		view.estimates().checked(Facet.USAGE).ifPresent(it -> tables.add(table(Facet.USAGE, EstimateWords.text("alone.usages"), it)));
		for (TheoryView theory : view.theories()) {
			view.estimates().checked(theory.facet()).ifPresent(it -> tables.add(table(theory.facet(), theory.name(), it)));
		}
		return tables;
	}

	private Table table(Facet facet, Bilingual name, Checked checked) {
		Map<String, Bilingual> codes = view.codes(facet);
		List<List<Value>> rows = codes.entrySet().stream().filter(it -> checked.errors().containsKey(it.getKey()))
				.map(it -> row(new Value.Item(it.getKey(), it.getValue()), checked.errors().get(it.getKey()))).toList();
		return new Table("machine_errors_" + facet.id(), EstimateWords.text("errors.title", name),
				EstimateWords.text("errors.definition", checked.where(), FEWEST), Unit.POST, "",
				List.of(column("code", Type.ITEM), column("posts_there", Type.COUNT), column("found", Type.SHARE),
						column("given", Type.COUNT), column("right", Type.SHARE), column("bodies", Type.COUNT),
						column("found_least", Type.SHARE), column("found_most", Type.SHARE)),
				rows, List.of(EstimateWords.text("alone.here")));
	}

	private static List<Value> row(Value.Item code, List<ConfusionCounts> bodies) {
		ConfusionCounts all = bodies.stream().reduce(ConfusionCounts::and).orElseThrow();
		double[] large = bodies.stream().filter(it -> it.of() >= FEWEST).mapToDouble(it -> (double) it.hits() / it.of()).sorted().toArray();
		Value few = new Value.Undefined(EstimateWords.text("errors.few", FEWEST));
		return List.of(code, new Value.Count(all.of()), share(all, ConfusionCounts::of), new Value.Count(all.given()),
				share(all, ConfusionCounts::given), new Value.Count(large.length), large.length < 2 ? few : new Value.Share(large[0]),
				large.length < 2 ? few : new Value.Share(large[large.length - 1]));
	}

	private static Value share(ConfusionCounts all, ToLongFunction<ConfusionCounts> of) {
		long whole = of.applyAsLong(all);
		return whole == 0 ? new Value.Undefined(EstimateWords.text("errors.none")) : new Value.Share((double) all.hits() / whole);
	}

	private static Column column(String id, Type type) {
		return new Column(id, EstimateWords.text("column." + id), type);
	}
}
