// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.model.Adoption;
import org.palier.model.AdoptionCurve;
import org.palier.model.AdoptionRate;
import org.palier.model.Agency;
import org.palier.model.Assumption;
import org.palier.model.ContributedChange;
import org.palier.model.LogisticAdoption;
import org.palier.model.Merger;
import org.palier.model.NewAgency;
import org.palier.model.Platform;
import org.palier.model.PlatformAppears;
import org.palier.model.PlatformCloses;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.ProposedUsage;
import org.palier.model.Scenario;
import org.palier.model.ScenarioChange;
import org.palier.model.Usage;
import org.palier.model.UsageShift;
import org.palier.numbers.indicators.Indicator.Part;
import org.palier.numbers.view.Cells;
import org.palier.numbers.view.CensusTally;
import org.palier.numbers.view.SeenUsages;
import org.palier.numbers.view.StudyView;
import org.palier.statistics.random.CounterSource;

/**
 * The effect of a scenario on the census, made ready to be drawn many times. Cells that no change can reach are laid
 * out and counted once; for the others each draw has a byte and the bits of their usages. Immutable once made.
 */
final class CensusProgram {

	/** The result of a draw. */
	record Result(Cells cells, CensusTally tally) {
	}

	private final ScenarioFrame frame;
	private final ToIntFunction<@Nullable Assumption> assumptions;
	private final Function<ContributedChange, ContributedProgram> contributed;
	private final Cells cells;
	private final List<CellEffect> changes = new ArrayList<>();
	private final int[] places;
	private final boolean[] alive;
	private final long[] agencyKeys;
	private final List<Integer> touched = new ArrayList<>();
	private final List<Long> who = new ArrayList<>();
	private final Cells shownCells;
	private final int[] shownPlaces;
	private final MovableCells movable;
	private final BitSet anything = new BitSet();
	private final Map<Integer, BitSet> granted = new HashMap<>();
	private final byte[] startState;
	private final long[] startShown;
	private final CensusTally fixed;

	/**
	 * @param assumptions position of an assumption; -1 for null
	 * @param contributed what is ready of a contributed change
	 */
	CensusProgram(ScenarioFrame frame, StudyView base, List<ScenarioChange> active, ToIntFunction<@Nullable Assumption> assumptions,
			Function<ContributedChange, ContributedProgram> contributed) {
		this.frame = frame;
		this.contributed = contributed;
		this.assumptions = assumptions;
		this.cells = new Cells(frame.rows() * frame.platforms(), frame.usages());
		this.places = new int[frame.rows() * frame.platforms()];
		Arrays.fill(places, -1);
		this.alive = new boolean[frame.rows()];
		for (int row = 0; row < frame.knownRows(); row++) {
			// One that has ended by the day that is looked at, or begins later, adopts nothing.
			alive[row] = base.agencies().get(row).there();
		}
		this.agencyKeys = IntStream.range(0, frame.rows()).mapToLong(it -> CounterSource.part(frame.agency(it).getId())).toArray();
		copy(base);
		active.forEach(it -> compile(it, active));
		List<Integer> order = frame.order();
		shownCells = frame.sameAgencies() ? cells : new Cells(order.size() * frame.platforms(), frame.usages());
		shownPlaces = new int[order.size() * frame.platforms()];
		startState = new byte[touched.size()];
		startShown = new long[touched.size() * cells.words()];
		fixed = new CensusTally(CensusTally.Strata.of(frame.agencyViews(), base.frame().isDefined()), frame.platforms(), frame.usages());
		movable = layOut(order);
	}

	private void copy(StudyView base) {
		int known = base.platforms().size();
		for (int row = 0; row < base.agencies().size(); row++) {
			boolean checked = false;
			for (int platform = 0; platform < known; platform++) {
				copy(base.cells(), row * known + platform, cell(row, platform));
				checked |= base.status(row, platform) == PresenceStatus.PRESENT || base.status(row, platform) == PresenceStatus.ABSENT;
			}
			for (int platform = known; checked && platform < frame.platforms(); platform++) {
				cells.state(cell(row, platform), CellEffect.ABSENT);
			}
		}
	}

	private void copy(Cells from, int cell, int to) {
		cells.state(to, from.state(cell));
		cells.steps(to, from.steps(cell));
		for (int word = 0; word < cells.words(); word++) {
			cells.shown(to, word, from.shown(cell, word));
		}
	}

	private int cell(int row, int platform) {
		return row * frame.platforms() + platform;
	}

	private void compile(ScenarioChange change, List<ScenarioChange> active) {
		switch (change) {
		case NewAgency it -> settle(it.getAgency());
		case PlatformCloses it -> changes.add(new CellEffect.Leave(places(it, it.getPlatform())));
		case Adoption it -> {
			int platform = frame.platform(it.getPlatform());
			PresenceStatus from = isUnexplored(platform) ? PresenceStatus.NOT_CHECKED : PresenceStatus.ABSENT;
			int[] reached = places(it, it.getPlatform(), cell -> from == PresenceStatus.ABSENT || isChecked(cell / frame.platforms()));
			List<CellEffect.Proposal> proposals = proposals(it, active);
			proposals.forEach(proposal -> grant(reached, proposal.usage()));
			changes.add(new CellEffect.Adopt(curve(it.getCurve(), ((Scenario) it.eContainer()).getYears()), from, reached, keys(),
					others(it, platform), CounterSource.part(it.getId()), proposals));
		}
		case UsageShift it -> {
			int from = frame.usage(it.getFrom());
			int[] reached = places(it, it.getPlatform(), cell -> mayShow(cell, from));
			grant(reached, frame.usage(it.getTo()));
			changes.add(new CellEffect.Shift(from, frame.usage(it.getTo()), assumptions.applyAsInt(it.getShare()),
					reached, keys(), CounterSource.part(it.getId())));
		}
		case Merger it -> it.getAgencies().stream().filter(one -> one != it.getInto()).forEach(one -> merge(one, it.getInto()));
		case ContributedChange it -> contribute(contributed.apply(it));
		default -> {
			// leaves the census as it is
		}
		}
	}

	/** A contributed change can do anything to a cell that it reaches. */
	private void contribute(ContributedProgram program) {
		if (program.changes(Part.CENSUS)) {
			int[] there = IntStream.range(0, frame.rows()).filter(row -> alive[row]).toArray();
			var reach = program.reach(frame, there, frame.rowViews());
			for (int row : reach.reached()) {
				reach.columns().stream().forEach(platform -> {
					place(row, platform);
					anything.set(cell(row, platform));
				});
			}
			changes.add(new CellEffect.Contributed(program, reach, places, cells, agencyKeys));
		}
	}

	/** How often the agency of each place adopts a platform beside one that is present on another, by what the census of the study shows. */
	private double[] others(Adoption adoption, int platform) {
		double[] others = new double[touched.size()];
		Arrays.fill(others, 1);
		double none = adoption.isIndependent() ? 1 : AdoptionRates.of(cells, frame.knownRows(), frame.platforms()).ofThoseWithNone(platform);
		for (int place = 0; place < others.length; place++) {
			int row = touched.get(place) / frame.platforms();
			boolean elsewhere = IntStream.range(0, frame.platforms())
					.anyMatch(it -> it != platform && Cells.status(cells.state(cell(row, it))) == PresenceStatus.PRESENT);
			others[place] = elsewhere ? 1 : none;
		}
		return others;
	}

	/** True for a platform on which nobody was checked: who takes it up cannot be known to be absent from it. */
	private boolean isUnexplored(int platform) {
		return IntStream.range(0, frame.rows()).allMatch(row -> Cells.status(cells.state(cell(row, platform))) == PresenceStatus.NOT_CHECKED);
	}

	/** True for an agency that was checked somewhere; of the others nothing is known, and nothing is supposed. */
	private boolean isChecked(int row) {
		return IntStream.range(0, frame.platforms()).mapToObj(it -> Cells.status(cells.state(cell(row, it))))
				.anyMatch(it -> it == PresenceStatus.PRESENT || it == PresenceStatus.ABSENT);
	}

	private void settle(Agency agency) {
		int row = frame.row(agency);
		alive[row] = true;
		for (int platform = 0; platform < frame.platforms(); platform++) {
			cells.state(cell(row, platform), CellEffect.ABSENT);
		}
		for (Presence presence : agency.getPresences()) {
			int cell = cell(row, frame.platform(presence.getPlatform()));
			cells.state(cell, Cells.state(presence.getStatus(), !presence.getCodings().isEmpty()));
			SeenUsages.of(presence).seen().forEach(it -> cells.show(cell, frame.usage(it)));
		}
	}

	private void merge(Agency from, Agency into) {
		int[] ending = IntStream.range(0, frame.platforms()).map(it -> place(frame.row(from), it)).toArray();
		int[] going = IntStream.range(0, frame.platforms()).map(it -> place(frame.row(into), it)).toArray();
		IntStream.of(going).forEach(it -> anything.set(touched.get(it)));
		changes.add(new CellEffect.Merge(ending, going));
		alive[frame.row(from)] = false;
	}

	/** Whether the presence can show a usage in some draw; where it cannot, nothing need be drawn. */
	private boolean mayShow(int cell, int usage) {
		return cells.shows(cell, usage) || anything.get(cell) || granted.containsKey(usage) && granted.get(usage).get(cell);
	}

	private void grant(int[] reached, int usage) {
		BitSet shows = granted.computeIfAbsent(usage, it -> new BitSet());
		IntStream.of(reached).forEach(it -> shows.set(touched.get(it)));
	}

	private int[] places(ScenarioChange change, @Nullable Platform platform) {
		return places(change, platform, cell -> true);
	}

	/** Places of the cells that a change can reach. @param platform null for every one */
	private int[] places(ScenarioChange change, @Nullable Platform platform, IntPredicate reachable) {
		int only = frame.platform(platform);
		return IntStream.range(0, frame.rows()).filter(row -> alive[row] && frame.matches(change.getFilter(), row))
				.flatMap(row -> IntStream.range(0, frame.platforms())
						.filter(it -> (only == StudyView.NONE || it == only) && reachable.test(cell(row, it))).map(it -> place(row, it)))
				.toArray();
	}

	private int place(int row, int platform) {
		int cell = cell(row, platform);
		if (places[cell] < 0) {
			places[cell] = touched.size();
			touched.add(cell);
			who.add(CounterSource.key(agencyKeys[row], CounterSource.part(frame.platformId(platform))));
		}
		return places[cell];
	}

	private long[] keys() {
		return who.stream().mapToLong(Long::longValue).toArray();
	}

	private CellEffect.Curve curve(AdoptionCurve curve, double years) {
		return switch (curve) {
		case AdoptionRate it -> new CellEffect.Stated(assumptions.applyAsInt(it.getRate()));
		case LogisticAdoption it -> new CellEffect.Logistic(years, assumptions.applyAsInt(it.getMidpoint()),
				assumptions.applyAsInt(it.getSteepness()), assumptions.applyAsInt(it.getCeiling()));
		default -> throw new IllegalArgumentException("No curve " + curve);
		};
	}

	/** Returns the usages that an adoption names, else those that its platform was proposed for. */
	private List<CellEffect.Proposal> proposals(Adoption adoption, List<ScenarioChange> active) {
		List<ProposedUsage> stated = !adoption.getUsages().isEmpty() ? adoption.getUsages()
				: active.stream().filter(PlatformAppears.class::isInstance).map(PlatformAppears.class::cast)
						.filter(it -> it.getPlatform() == adoption.getPlatform()).flatMap(it -> it.getUsages().stream()).toList();
		return stated.stream().map(it -> proposal(adoption, it.getUsage(), it.getShare())).toList();
	}

	private CellEffect.Proposal proposal(Adoption adoption, Usage usage, Assumption share) {
		return new CellEffect.Proposal(frame.usage(usage), assumptions.applyAsInt(share),
				CounterSource.part(adoption.getId() + " " + usage.getId()));
	}

	/** Lays the rows of the view out, counts what no draw changes. @return the others */
	private MovableCells layOut(List<Integer> order) {
		for (int place = 0; place < startState.length; place++) {
			startState[place] = cells.state(touched.get(place));
			for (int word = 0; word < cells.words(); word++) {
				startShown[place * cells.words() + word] = cells.shown(touched.get(place), word);
			}
		}
		var others = new MovableCells(frame.platforms());
		for (int agency = 0; agency < order.size(); agency++) {
			for (int platform = 0; platform < frame.platforms(); platform++) {
				int from = cell(order.get(agency), platform);
				int to = agency * frame.platforms() + platform;
				shownPlaces[to] = places[from];
				if (shownCells != cells) {
					copyShown(from, to);
				}
			}
			if (frame.view(order.get(agency)).there()) {
				others.add(agency, shownPlaces, shownCells, fixed);
			}
		}
		return others;
	}

	private void copyShown(int from, int to) {
		shownCells.state(to, cells.state(from));
		shownCells.steps(to, cells.steps(from));
		for (int word = 0; word < cells.words(); word++) {
			shownCells.shown(to, word, cells.shown(from, word));
		}
	}

	/** True when draws can differ. */
	boolean varies() {
		return changes.stream().anyMatch(it -> it instanceof CellEffect.Adopt || it instanceof CellEffect.Shift
				|| it instanceof CellEffect.Contributed);
	}

	/** One draw. Thread-safe. */
	Result draw(Draw draw) {
		if (changes.isEmpty()) {
			return new Result(shownCells, fixed);
		}
		var drawn = new CellEffect.Drawn(startState.clone(), startShown.clone(), cells.words());
		changes.forEach(it -> it.apply(draw, drawn));
		Cells result = shownCells.overlaid(shownPlaces, drawn.state(), drawn.shown());
		var tally = new CensusTally(fixed);
		movable.count(drawn, tally);
		return new Result(result, tally);
	}
}
