// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.model.Assumption;
import org.palier.model.ScenarioChange;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.draw.ResolvedScenario.UsedAssumption;
import org.palier.scenario.plan.AssumptionUse;
import org.palier.scenario.plan.QuantileFunction;
import org.palier.scenario.words.ScenarioWords;
import org.palier.statistics.random.CounterSource;

/**
 * The assumptions that changes use, in the order of their first use: which values they can have, and which they have in a draw. Immutable.
 */
final class UsedAssumptions {

	private final Map<Assumption, Integer> positions = new HashMap<>();
	private final List<UsedAssumption> all;
	private final List<double[]> possible = new ArrayList<>();

	UsedAssumptions(List<ScenarioChange> active, ChangeKinds kinds) {
		List<AssumptionUse> uses = active.stream().flatMap(change -> AssumptionUse.of(change, kinds).stream())
				.filter(it -> it.assumption() != null).toList();
		Set<Assumption> used = new LinkedHashSet<>();
		uses.forEach(it -> used.add(it.assumption()));
		List<UsedAssumption> found = new ArrayList<>();
		for (Assumption assumption : used) {
			positions.put(assumption, found.size());
			possible.add(new double[] {
					uses.stream().filter(it -> it.assumption() == assumption).mapToDouble(AssumptionUse::low).max().orElseThrow(),
					uses.stream().filter(it -> it.assumption() == assumption).mapToDouble(AssumptionUse::high).min().orElseThrow() });
			found.add(new UsedAssumption(assumption.getId(), ScenarioWords.name(assumption),
					Objects.requireNonNullElse(assumption.getUnit(), ""), QuantileFunction.of(assumption.getDistribution())));
		}
		all = List.copyOf(found);
	}

	List<UsedAssumption> all() {
		return all;
	}

	/** Position of one that is used; -1 for null. */
	int position(@Nullable Assumption assumption) {
		return assumption == null ? -1 : positions.get(assumption);
	}

	/** The least and the greatest value that all its uses allow. */
	double[] possible(int assumption) {
		return possible.get(assumption).clone();
	}

	/** The values in a draw: they depend on its seed, its number and the ids, so that they are the same whatever else is used. */
	double[] values(long seed, int number) {
		double[] values = new double[all.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = value(seed, number, i);
		}
		return values;
	}

	double value(long seed, int number, int assumption) {
		UsedAssumption it = all.get(assumption);
		var source = new CounterSource(seed, number, CounterSource.part(it.id()));
		return it.values().value(CounterSource.unit(source.nextLong()));
	}

	double[] medians() {
		return all.stream().mapToDouble(it -> it.values().median()).toArray();
	}
}
