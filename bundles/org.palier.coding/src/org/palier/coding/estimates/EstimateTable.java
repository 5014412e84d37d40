// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.ArrayList;
import java.util.List;

import org.palier.coding.estimates.SetEstimate.Share;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.statistics.estimation.ShareEstimate;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * A {@link SetEstimate} as a table like those of indicators: a row a code.
 *
 * @param estimate what is shown
 * @param facet    its name, in words
 */
public record EstimateTable(SetEstimate estimate, Bilingual facet) {

	private static final String SOURCE = "Särndal, Swensson & Wretman (1992), ch. 6; Egami et al. (2023); Angelopoulos et al. (2023); Zou, Huang & Zhang (2009)";

	/** The table. */
	public Table table() {
		return new Table("estimate", EstimateWords.text("title", facet, estimate.set()),
				EstimateWords.text(estimate.isByPeopleAlone() ? "definition.people" : "definition"), Unit.POST, SOURCE, columns(),
				estimate.shares().stream().map(this::row).toList(), estimate.notes());
	}

	private List<Column> columns() {
		List<Column> columns = new ArrayList<>(List.of(column("code", Type.ITEM)));
		if (!estimate.isByPeopleAlone()) {
			columns.add(column("naive", Type.SHARE));
		}
		columns.add(new Column("corrected", EstimateWords.text(estimate.isByPeopleAlone() ? "column.estimated" : "column.corrected"),
				Type.SHARE));
		columns.addAll(List.of(column("low", Type.SHARE), column("high", Type.SHARE), column("process_low", Type.SHARE),
				column("process_high", Type.SHARE), column("coded", Type.COUNT), column("effective", Type.DECIMAL),
				column("design_effect", Type.DECIMAL)));
		return columns;
	}

	private List<Value> row(Share share) {
		List<Value> row = new ArrayList<>(List.of(new Value.Item(share.code(), share.name())));
		if (!estimate.isByPeopleAlone()) {
			row.add(new Value.Share(share.these().naive()));
		}
		row.add(new Value.Share(share.these().corrected()));
		WilsonInterval these = share.these().interval();
		ShareEstimate estimated = share.process();
		WilsonInterval process = estimated == null ? null : estimated.interval();
		for (WilsonInterval interval : new WilsonInterval[] { these, process }) {
			row.add(interval == null ? new Value.Undefined(EstimateWords.text("few")) : new Value.Share(interval.low()));
			row.add(interval == null ? new Value.Undefined(EstimateWords.text("few")) : new Value.Share(interval.high()));
		}
		row.add(new Value.Count(share.these().coded()));
		row.add(new Value.Decimal(share.these().effective()));
		row.add(new Value.Decimal(share.these().designEffect(), 2));
		return row;
	}

	private static Column column(String id, Type type) {
		return new Column(id, EstimateWords.text("column." + id), type);
	}
}
