// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.palier.corpus.Facet;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.numbers.indicators.PostParts;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.StudyView;

/**
 * Shares that rest on programs alone: what is shown in place of an estimate that a set does not allow.
 *
 * @param view  of the study, with its posts and its estimates
 * @param facet that was coded
 * @param name  of it, in words
 */
public record MachineTable(StudyView view, Facet facet, Bilingual name) {

	/** The table. */
	public Table table() {
		PostParts.Counted counted = PostParts.of(view, facet).parts().getOrDefault(Domain.ALL, new PostParts.Counted(0, Map.of()));
		List<List<Value>> rows = view.codes(facet).entrySet().stream().filter(it -> counted.codes().getOrDefault(it.getKey(), 0L) > 0)
				.map(it -> List.<Value>of(new Value.Item(it.getKey(), it.getValue()), new Value.Count(counted.codes().get(it.getKey())),
						new Value.Share((double) counted.codes().get(it.getKey()) / counted.posts())))
				.toList();
		return new Table("machine_alone", EstimateWords.text("machine.title", name), EstimateWords.text("machine.definition"), Unit.POST, "",
				List.of(column("code", Type.ITEM), column("posts", Type.COUNT), column("counted", Type.SHARE)), rows,
				view.estimates().of(facet).map(it -> notes(it.set())).orElseGet(() -> view.estimates().notes(facet)));
	}

	/** @param other set, which corrects */
	private List<Bilingual> notes(String other) {
		List<Bilingual> notes = new ArrayList<>(List.of(EstimateWords.text("machine.other", other)));
		view.estimates().programs(facet).ifPresent(notes::add);
		view.estimates().checked(facet).ifPresent(it -> notes.add(EstimateWords.text("machine.accuracy", it.where(),
				new Bilingual(new Typography(Locale.CANADA_FRENCH).percent(it.accuracy()), new Typography(Locale.CANADA).percent(it.accuracy())))));
		return notes;
	}

	private static Column column(String id, Type type) {
		return new Column(id, EstimateWords.text("column." + id), type);
	}
}
