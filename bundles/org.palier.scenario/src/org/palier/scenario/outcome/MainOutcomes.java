// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.palier.ground.table.Column.Type;
import org.palier.numbers.indicators.Indicator;

/**
 * The numbers of a scenario for a reader in a hurry: the benefit that it moves most, and the cost that it moves most.
 * The benefit is a share that the study has too, of the whole where there is one, else of a row with as few parts as
 * possible. The cost is counted by indicators that read work.
 */
public final class MainOutcomes {

	private final List<Indicator> indicators;

	/** @param indicators those that the simulation counted */
	public MainOutcomes(List<Indicator> indicators) {
		this.indicators = List.copyOf(indicators);
	}

	/** Two at most: what the scenario brings, then what it costs; empty when it moves nothing. */
	public List<Outcome> of(Simulation simulation) {
		List<Outcome> moved = WholeRow.ofAgencies(OutcomeNumbers.moved(simulation.outcomes())).stream()
				.filter(it -> !Double.isNaN(it.spread().median())).toList();
		List<Outcome> main = new ArrayList<>();
		brought(moved).ifPresent(main::add);
		most(moved, it -> costs(it) && it.column().type() == Type.DECIMAL).ifPresent(main::add);
		return main;
	}

	private Optional<Outcome> brought(List<Outcome> moved) {
		Optional<Outcome> share = most(moved, it -> !costs(it) && it.column().isShare());
		return share.isPresent() ? share : most(moved, it -> !costs(it));
	}

	private boolean costs(Outcome outcome) {
		return indicators.stream().anyMatch(it -> it.id().equals(outcome.key().indicator()) && it.reads().contains(Indicator.Part.WORK));
	}

	private static boolean isWhole(Outcome outcome) {
		return WholeRow.wholes(outcome.key()) > 0;
	}

	private static long parts(Outcome outcome) {
		return WholeRow.parts(outcome.key());
	}

	/** The first of those that move most. */
	private static Optional<Outcome> most(List<Outcome> moved, Predicate<Outcome> wanted) {
		return moved.stream().filter(wanted).max(Comparator.comparing((Outcome it) -> !it.spread().isCertain())
				.thenComparing(it -> !Double.isNaN(it.base())).thenComparing(MainOutcomes::isWhole)
				.thenComparing(Comparator.comparingLong(MainOutcomes::parts).reversed()).thenComparingDouble(MainOutcomes::change)
				.thenComparing(Comparator.comparingInt((Outcome it) -> moved.indexOf(it)).reversed()));
	}

	private static double change(Outcome outcome) {
		return Math.abs(Double.isNaN(outcome.base()) ? outcome.spread().median() : outcome.change().median());
	}
}
