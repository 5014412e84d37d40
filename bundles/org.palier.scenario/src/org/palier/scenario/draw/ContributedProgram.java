// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.ground.Guarded;
import org.palier.ground.text.Bilingual;
import org.palier.model.AgencyFilter;
import org.palier.model.Assumption;
import org.palier.model.ChangeArgument;
import org.palier.model.ContributedChange;
import org.palier.model.Scenario;
import org.palier.numbers.indicators.Indicator.Part;
import org.palier.numbers.view.StudyView.AgencyView;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.change.BrokenChangeException;
import org.palier.scenario.change.ChangeKind;
import org.palier.scenario.change.ChangeParameter;
import org.palier.scenario.change.ChangeReach;
import org.palier.scenario.change.ChangedCensus;
import org.palier.scenario.change.ChangedPosts;
import org.palier.scenario.change.ChangedWork;
import org.palier.scenario.change.GuardedChangeKind;

/** One change of a contributed kind, made ready to be drawn many times. Immutable once made. */
final class ContributedProgram {

	private record Number(int assumption, double initial) {
	}

	private final String id;
	private final ChangeKind kind;
	private final double years;
	private final @Nullable AgencyFilter filter;
	private final Set<Part> parts;
	private final Map<String, Number> numbers = new HashMap<>();
	private final Map<String, Integer> platforms = new HashMap<>();
	private final Map<String, Integer> usages = new HashMap<>();

	/** @param assumptions position of an assumption; -1 for null */
	ContributedProgram(ContributedChange change, ChangeKind kind, ScenarioFrame frame, ToIntFunction<@Nullable Assumption> assumptions) {
		this.id = change.getId();
		this.kind = kind;
		this.years = ((Scenario) change.eContainer()).getYears();
		this.filter = change.getFilter();
		this.parts = Set.copyOf(kind.changes());
		for (ChangeParameter parameter : kind.parameters()) {
			ChangeArgument argument = parameter.argumentOf(change);
			switch (parameter) {
			case ChangeParameter.Number it -> numbers.put(it.id(),
					new Number(assumptions.applyAsInt(argument == null ? null : argument.getAssumption()), it.initial()));
			case ChangeParameter.OnPlatform it -> platforms.put(it.id(), frame.platform(argument == null ? null : argument.getPlatform()));
			case ChangeParameter.OfUsage it -> usages.put(it.id(), frame.usage(argument == null ? null : argument.getUsage()));
			}
		}
	}

	/** Returns the id of the change. */
	String id() {
		return id;
	}

	/** Id of its kind. */
	String kind() {
		return kind.id();
	}

	/** Null for none. */
	@Nullable AgencyFilter filter() {
		return filter;
	}

	boolean changes(Part part) {
		return parts.contains(part);
	}

	/** Whether the change may write on a platform: those that were chosen, or all when one of them is every one. */
	boolean reaches(int platform) {
		var chosen = new HashSet<>(platforms.values());
		return chosen.isEmpty() || chosen.contains(StudyView.NONE) || chosen.contains(platform);
	}

	/** Where the change may write. @param there rows of the agencies that are there */
	ChangeReach reach(ScenarioFrame frame, int[] there, List<AgencyView> agencies) {
		int[] reached = IntStream.of(there).filter(row -> frame.matches(filter, row)).toArray();
		var rows = new BitSet();
		IntStream.of(reached).forEach(rows::set);
		var columns = new BitSet();
		IntStream.range(0, frame.platforms()).filter(this::reaches).forEach(columns::set);
		return new ChangeReach(agencies, frame.platformViews(), frame.usageViews(), there, reached, rows, columns);
	}

	double years() {
		return years;
	}

	double number(String parameter, Draw draw) {
		Number number = known(numbers, parameter);
		return number.assumption() < 0 ? number.initial() : draw.value(number.assumption());
	}

	int platform(String parameter) {
		return known(platforms, parameter);
	}

	int usage(String parameter) {
		return known(usages, parameter);
	}

	private <T> T known(Map<String, T> values, String parameter) {
		T value = values.get(parameter);
		if (value == null) {
			throw new IllegalArgumentException("no parameter " + parameter + " of this sort");
		}
		return value;
	}

	void census(Draw draw, ChangedCensus census) {
		guarded(() -> kind.census(new DrawnValues(this, draw), census));
	}

	void posts(Draw draw, ChangedPosts posts) {
		guarded(() -> kind.posts(new DrawnValues(this, draw), posts));
	}

	void work(Draw draw, ChangedWork work) {
		guarded(() -> kind.work(new DrawnValues(this, draw), work));
	}

	/** Draws that it takes part in show no sign of life. */
	void stalled(Bilingual reason) {
		if (kind instanceof GuardedChangeKind guarded) {
			guarded.stalled(reason);
		}
	}

	private void guarded(Runnable call) {
		Guarded.call(Executors.callable(call), problem -> {
			throw new BrokenChangeException(id, kind.id(), problem);
		});
	}
}
