// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.coding;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.palier.coding.estimates.PlanTrial;
import org.palier.coding.estimates.PlanTrialTable;
import org.palier.coding.estimates.TriedPlan;
import org.palier.coding.reference.ReferenceColumns;
import org.palier.ground.text.Typography;
import org.palier.headless.console.TextTable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How a plan did in corpora that were made, as a command tells it. */
record TrialOutput(PlanTrial.Outcome outcome, Locale locale) {

	/** @param answer that scripts read @param lines takes what persons read */
	void into(ObjectNode answer, Consumer<String> lines) {
		ObjectNode trial = answer.putObject("simulation").put("corpora", outcome.corpora()).put("seed", outcome.asked().plan().seed())
				.put("facet", ReferenceColumns.name(outcome.facet())).put("posts", outcome.posts()).put("n", outcome.asked().plan().size());
		told(trial.putObject("asked"), outcome.asked());
		outcome.best().ifPresent(it -> told(trial.putObject("best"), it));
		var table = new PlanTrialTable(outcome);
		ArrayNode notes = trial.putArray("notes");
		table.notes().forEach(it -> notes.add(it.in(locale)));
		var words = new Typography(locale);
		lines.accept(new TextTable(table.codes(), words).lines());
		table.agencies().ifPresent(it -> lines.accept(new TextTable(it, words).lines()));
	}

	private void told(ObjectNode node, TriedPlan plan) {
		node.put("plan", plan.name().in(locale)).put("holds", plan.holds()).put("coded", plan.coded()).put("mean_margin", plan.meanMargin());
		told(node.putArray("codes"), "truth", plan.codes());
		if (!plan.agencies().isEmpty()) {
			told(node.putArray("agencies"), "part", plan.agencies());
		}
	}

	/** @param share what the first share of each is of */
	private void told(ArrayNode rows, String share, List<TriedPlan.IntervalCoverage> all) {
		all.forEach(it -> rows.addObject().put("id", it.id()).put("name", it.name().in(locale)).put(share, it.truth())
				.put("estimated", it.estimated())
				.put("coverage", Double.isNaN(it.held()) ? null : it.held()).put("margin", Double.isNaN(it.margin()) ? null : it.margin()));
	}
}
