// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.palier.coding.estimates.TriedPlan.IntervalCoverage;
import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;

/**
 * A trial of a plan as tables like those of indicators. One table has a row for each code; another has a row for each agency, where that
 * was asked.
 *
 * @param outcome what is shown
 */
public record PlanTrialTable(PlanTrial.Outcome outcome) {

	private static final double POINTS = 100;
	/** Less is no difference that anybody would change a plan for. */
	private static final double NARROWER = 0.95;
	private static final String SOURCE = "Saerens, Latinne & Decaestecker (2002)";

	/** By code, the plan beside the best other one. */
	public Table codes() {
		List<Column> columns = new ArrayList<>(List.of(column("code", "column.code", Type.ITEM), column("truth", Type.SHARE),
				column("held", Type.SHARE), column("margin", Type.DECIMAL)));
		if (outcome.best().isPresent()) {
			columns.addAll(List.of(column("best_held", Type.SHARE), column("best_margin", Type.DECIMAL)));
		}
		return new Table("plan_trial", EstimateWords.text("trial.title", outcome.corpora()), definition(), Unit.POST, SOURCE, columns,
				outcome.asked().codes().stream().map(this::row).toList(), notes());
	}

	/** By agency; empty where nobody asked for it. */
	public Optional<Table> agencies() {
		List<IntervalCoverage> agencies = outcome.asked().agencies();
		return agencies.isEmpty() ? Optional.empty() : Optional.of(new Table("plan_trial_by_agency",
				EstimateWords.text("trial.by_agency.title", outcome.corpora()), definition(), Unit.POST, SOURCE,
				List.of(column("agency", Type.ITEM), column("part", Type.SHARE), column("estimated", Type.SHARE), column("held", Type.SHARE),
						column("margin", Type.DECIMAL)),
				agencies.stream().map(PlanTrialTable::agency).toList(), List.of()));
	}

	private Bilingual definition() {
		return EstimateWords.text("trial.definition", outcome.corpora(), outcome.posts());
	}

	/** The result of the trial in sentences. */
	public List<Bilingual> notes() {
		TriedPlan asked = outcome.asked();
		List<Bilingual> notes = new ArrayList<>();
		notes.add(asked.holds() ? EstimateWords.text("trial.holds", asked.least(), POINTS * asked.margin())
				: EstimateWords.text("trial.fails", asked.least()));
		if (outcome.stopAt() > 0) {
			notes.add(EstimateWords.text("trial.stops", POINTS * outcome.stopAt(), Math.round(asked.coded()), asked.plan().size()));
		}
		outcome.best().ifPresentOrElse(best -> {
			notes.add(EstimateWords.text("trial.best", best.name()));
			if (outcome.stopAt() > 0) {
				notes.add(EstimateWords.text("trial.stops_other", Math.round(best.coded())));
			} else if (best.holds() && best.meanMargin() < NARROWER * asked.meanMargin()) {
				notes.add(EstimateWords.text("trial.better", POINTS * best.meanMargin(), POINTS * asked.meanMargin()));
			}
		}, () -> notes.add(EstimateWords.text("trial.no_best")));
		notes.add(EstimateWords.text("trial.how", outcome.checked(), PlanCost.ALIKE));
		return notes;
	}

	private List<Value> row(IntervalCoverage code) {
		List<Value> row = new ArrayList<>(
				List.of(new Value.Item(code.id(), code.name()), new Value.Share(code.truth()), held(code), margin(code)));
		outcome.best().ifPresent(best -> {
			IntervalCoverage other = best.codes().stream().filter(it -> it.id().equals(code.id())).findFirst().orElse(code);
			row.addAll(List.of(held(other), margin(other)));
		});
		return row;
	}

	private static List<Value> agency(IntervalCoverage agency) {
		return List.of(new Value.Item(agency.id(), agency.name()), new Value.Share(agency.truth()), new Value.Share(agency.estimated()),
				held(agency), margin(agency));
	}

	private static Value held(IntervalCoverage it) {
		return Double.isNaN(it.held()) ? never() : new Value.Share(it.held());
	}

	private static Value margin(IntervalCoverage it) {
		return Double.isNaN(it.margin()) ? never() : new Value.Decimal(POINTS * it.margin());
	}

	private static Value never() {
		return new Value.Undefined(EstimateWords.text("trial.never"));
	}

	private static Column column(String id, Type type) {
		return column(id, "trial.column." + id, type);
	}

	private static Column column(String id, String words, Type type) {
		return new Column(id, EstimateWords.text(words), type);
	}
}
