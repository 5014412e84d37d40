// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.palier.coding.estimates.PartsEstimate.Kind;
import org.palier.coding.estimates.PartsEstimate.Part;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.ByPrograms;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value.Estimate;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.statistics.estimation.SmallAreas;

/**
 * A {@link PartsEstimate} as a table like those of indicators: a row a part and code.
 *
 * @param estimate what is shown
 * @param facet    its name, in words
 * @param names    of the parts, by id; of others the id itself is shown
 */
public record PartsTable(PartsEstimate estimate, Bilingual facet, Map<String, Bilingual> names) {

	private static final String SOURCE = "Särndal, Swensson & Wretman (1992), ch. 6; Egami et al. (2023); Angelopoulos et al. (2023);"
			+ " Zou, Huang & Zhang (2009); Fay & Herriot (1979); Prasad & Rao (1990)";

	/** The table. */
	public Table table() {
		List<List<Value>> rows = new ArrayList<>();
		for (Part part : estimate.parts()) {
			estimate.names().forEach((code, name) -> {
				if (isTold(part, code)) {
					rows.add(row(part, code, name));
				}
			});
		}
		String by = estimate.by().name().toLowerCase(Locale.ROOT);
		return new Table("estimate_by_" + by, EstimateWords.text("parts.title", facet, estimate.set(), EstimateWords.text("parts." + by)),
				EstimateWords.text("parts.definition", CorrectedShares.FEWEST), Unit.POST, SOURCE,
				List.of(column(by, Type.ITEM), column("kind", Type.ITEM), column("code", Type.ITEM), column("posts", Type.COUNT),
						column("coded", Type.COUNT), column("naive", Type.SHARE), column("corrected", Type.SHARE), column("low", Type.SHARE),
						column("high", Type.SHARE)),
				rows, notes());
	}

	/** Remarks for the reader; which parts rest on programs alone, or on a model, comes first. */
	public List<Bilingual> notes() {
		long alone = count(Kind.PROGRAM);
		long modelled = count(Kind.MODEL_ASSISTED);
		List<Bilingual> notes = new ArrayList<>();
		if (alone > 0) {
			notes.add(EstimateWords.text("parts.alone", alone, estimate.parts().size(), CorrectedShares.FEWEST));
		}
		if (modelled > 0) {
			notes.add(EstimateWords.text("parts.modelled", modelled, estimate.parts().size(), CorrectedShares.FEWEST, estimate.bodies()));
		} else if (alone > 0 && estimate.by() == By.AGENCY && estimate.bodies() < SmallAreas.FEWEST) {
			notes.add(EstimateWords.text("parts.few_bodies", estimate.bodies(), SmallAreas.FEWEST));
		}
		notes.addAll(estimate.notes());
		return notes;
	}

	private long count(Kind kind) {
		return estimate.parts().stream().filter(it -> it.kind() == kind).count();
	}

	/** Whether a code occurs in a part, by anybody's word. */
	public static boolean isTold(Part part, String code) {
		return part.naive(code) > 0 || part.shares().map(it -> it.codes().get(code)).filter(it -> it.corrected() > 0).isPresent();
	}

	private List<Value> row(Part part, String code, Bilingual name) {
		List<Value> row = new ArrayList<>(List.of(new Value.Item(part.id(), names.getOrDefault(part.id(), Bilingual.same(part.id()))),
				new Value.Item(part.kind().id(), EstimateWords.text("parts.kind." + part.kind().id())), new Value.Item(code, name),
				new Value.Count(part.posts()), new Value.Count(part.coded()), new ByPrograms(part.naive(code)).share()));
		Estimate estimated = part.shares().map(it -> it.codes().get(code)).orElse(null);
		if (estimated == null) {
			var alone = new Value.Undefined(EstimateWords.text("parts.machine", CorrectedShares.FEWEST));
			row.addAll(List.of(alone, alone, alone));
		} else {
			row.addAll(List.of(new Value.Share(estimated.corrected()), new Value.Share(estimated.low()), new Value.Share(estimated.high())));
		}
		return row;
	}

	private static Column column(String id, Type type) {
		return new Column(id, EstimateWords.text("column." + id), type);
	}
}
