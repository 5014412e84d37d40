// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Attributed;
import org.palier.model.Assumption;
import org.palier.model.ContributedChange;
import org.palier.model.PresenceStatus;
import org.palier.model.ScenarioChange;
import org.palier.model.WorkBasis;
import org.palier.model.WorkHours;
import org.palier.numbers.indicators.Indicator.Part;
import org.palier.numbers.view.Cells;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.WorkView;
import org.palier.scenario.change.ChangeReach;
import org.palier.scenario.change.ChangedWork;

/**
 * The hours of work that a scenario supposes: so many a week for each presence that a change concerns, or so many for
 * each post. For the latter, an agency's posts a week are its posts over all weeks from the first dated post of an
 * agency of the study to the last. Immutable once made.
 */
final class WorkProgram {

	/** One step on the way to the hours of a draw. */
	private sealed interface Step {
	}

	/** Hours that a change adds for presences. @param agencies rows that it concerns */
	private record ForPresences(boolean[] agencies, int platform, int usage, int hours) implements Step {

		boolean concerns(int row, int on) {
			return agencies[row] && (platform == StudyView.NONE || platform == on);
		}
	}

	/** Hours that a change adds for posts. @param places by row and platform @param posts of each place */
	private record ForPosts(int hours, int[] places, PostStrands.Sums posts) implements Step {
	}

	/** The effect of a kind that a plug-in contributes. */
	private record Contributed(ContributedProgram program, ChangeReach reach) implements Step {
	}

	/** An agency of the view on a platform. */
	private record AgencyOnPlatform(int row, int platform, int jurisdiction) {
	}

	private final ScenarioFrame frame;
	private final WorkView told;
	private final DelayProgram delays;
	private final List<Step> steps = new ArrayList<>();
	/** Rows of the agencies of the view, in its order. */
	private final int[] order;
	/** Where some step may suppose hours, agency by agency. */
	private final AgencyOnPlatform[] places;
	/** Governments for which a change of Palier supposes work. A draw in which none of their agencies works gives them 0 hours. */
	private final boolean[] supposes;
	private final int[] shown;
	private final double weeks;

	/**
	 * @param assumptions position of an assumption; -1 for null
	 * @param contributed what is ready of a contributed change
	 */
	WorkProgram(ScenarioFrame frame, StudyView base, List<ScenarioChange> active, ToIntFunction<@Nullable Assumption> assumptions,
			Function<ContributedChange, ContributedProgram> contributed, DelayProgram delays, PostsProgram posts) {
		this.frame = frame;
		this.told = base.work();
		this.delays = delays;
		this.weeks = weeks(base.posts());
		this.order = frame.order().stream().mapToInt(Integer::intValue).toArray();
		this.shown = new int[frame.rows()];
		Arrays.fill(shown, -1);
		IntStream.range(0, order.length).forEach(it -> shown[order[it]] = it);
		for (ScenarioChange change : active) {
			if (change instanceof WorkHours it) {
				boolean[] agencies = new boolean[frame.rows()];
				IntStream.range(0, agencies.length).forEach(row -> agencies[row] = frame.matches(it.getFilter(), row));
				int hours = assumptions.applyAsInt(it.getHours());
				var presences = new ForPresences(agencies, frame.platform(it.getPlatform()), frame.usage(it.getUsage()), hours);
				steps.add(it.getBasis() == WorkBasis.POST ? forPosts(presences, posts.cells(), posts.strands()) : presences);
			} else if (change instanceof ContributedChange it && contributed.apply(it).changes(Part.WORK)) {
				ContributedProgram program = contributed.apply(it);
				steps.add(new Contributed(program, program.reach(frame, order, frame.rowViews())));
			}
		}
		places = places(steps);
		supposes = new boolean[frame.jurisdictions()];
		Stream.of(places(steps.stream().filter(it -> !(it instanceof Contributed)).toList())).forEach(it -> supposes[it.jurisdiction()] = true);
	}

	private AgencyOnPlatform[] places(List<Step> of) {
		var reached = new BitSet();
		for (Step step : of) {
			switch (step) {
			case ForPosts it -> IntStream.of(it.places()).forEach(reached::set);
			case ForPresences it -> IntStream.range(0, frame.rows() * frame.platforms())
					.filter(cell -> it.concerns(cell / frame.platforms(), cell % frame.platforms())).forEach(reached::set);
			case Contributed it -> reached.set(0, frame.rows() * frame.platforms());
			}
		}
		return IntStream.of(order).boxed().flatMap(row -> IntStream.range(0, frame.platforms())
				.filter(it -> reached.get(row * frame.platforms() + it)).mapToObj(it -> new AgencyOnPlatform(row, it, frame.jurisdiction(row))))
				.toArray(AgencyOnPlatform[]::new);
	}

	/** Hours that a change adds for posts instead of presences. */
	private ForPosts forPosts(ForPresences change, PostCells cells, PostStrands strands) {
		SortedMap<Integer, List<Integer>> written = new TreeMap<>();
		for (int cell : cells.where(it -> cells.row(it) >= 0 && cells.platform(it) >= 0 && cells.how(it) == Attributed.DIRECT
				&& change.concerns(cells.row(it), cells.platform(it)) && (change.usage() == StudyView.NONE || change.usage() == cells.usage(it)))) {
			written.computeIfAbsent(cells.row(cell) * frame.platforms() + cells.platform(cell), it -> new ArrayList<>()).add(cell);
		}
		return new ForPosts(change.hours(), written.keySet().stream().mapToInt(Integer::intValue).toArray(),
				strands.sums(written.values().stream().map(it -> it.stream().mapToInt(Integer::intValue).toArray()).toList()));
	}

	private static double weeks(PostsView posts) {
		List<LocalDate> mondays = posts.weeks().stream().filter(it -> it.agency() >= 0 && it.how() == Attributed.DIRECT)
				.map(PostsView.Week::monday).sorted().toList();
		return mondays.isEmpty() ? 1 : ChronoUnit.WEEKS.between(mondays.getFirst(), mondays.getLast()) + 1;
	}

	boolean varies() {
		return !steps.isEmpty() || delays.changesValidation();
	}

	/** The work of a draw. @param cells of the view @param factors of posts */
	WorkView draw(Draw draw, Cells cells, double[] factors) {
		if (!varies()) {
			return told;
		}
		return new WorkView(told.told(), steps.isEmpty() ? List.of() : supposed(draw, cells, factors),
				delays.changesValidation() ? validations(draw) : told.validations());
	}

	private List<WorkView.Supposed> supposed(Draw draw, Cells cells, double[] factors) {
		int platforms = frame.platforms();
		double[] each = hours(draw, cells, factors);
		// The last column is for all platforms together.
		double[][] hours = new double[frame.jurisdictions()][platforms + 1];
		long[][] agencies = new long[frame.jurisdictions()][platforms + 1];
		int last = -1;
		for (AgencyOnPlatform place : places) {
			double here = each[place.row() * platforms + place.platform()];
			if (!Double.isNaN(here)) {
				double[] hoursHere = hours[place.jurisdiction()];
				long[] agenciesHere = agencies[place.jurisdiction()];
				hoursHere[place.platform()] += here;
				hoursHere[platforms] += here;
				agenciesHere[place.platform()]++;
				agenciesHere[platforms] += place.row() == last ? 0 : 1;
				last = place.row();
			}
		}
		List<WorkView.Supposed> supposed = new ArrayList<>();
		for (int jurisdiction = 0; jurisdiction < hours.length; jurisdiction++) {
			for (int platform = 0; platform <= platforms; platform++) {
				if (agencies[jurisdiction][platform] > 0 || platform == platforms && supposes[jurisdiction]) {
					supposed.add(new WorkView.Supposed(jurisdiction, platform == platforms ? StudyView.NONE : platform,
							agencies[jurisdiction][platform], hours[jurisdiction][platform]));
				}
			}
		}
		return supposed;
	}

	/** Hours a week by row and platform; not a number where none are supposed. */
	private double[] hours(Draw draw, Cells cells, double[] factors) {
		double[] hours = new double[frame.rows() * frame.platforms()];
		Arrays.fill(hours, Double.NaN);
		for (Step step : steps) {
			switch (step) {
			case ForPosts it -> addForPosts(it, draw, factors, hours);
			case ForPresences it -> addForPresences(it, draw, cells, hours);
			case Contributed it -> it.program().work(draw, new ChangedWork(it.reach(), shown, cells, hours));
			}
		}
		return hours;
	}

	private void addForPresences(ForPresences change, Draw draw, Cells cells, double[] hours) {
		int platforms = frame.platforms();
		double more = draw.value(change.hours());
		for (int agency = 0; agency < order.length; agency++) {
			int row = order[agency];
			for (int platform = 0; platform < platforms; platform++) {
				int cell = agency * platforms + platform;
				if (change.concerns(row, platform) && Cells.status(cells.state(cell)) == PresenceStatus.PRESENT
						&& (change.usage() == StudyView.NONE || cells.shows(cell, change.usage()))) {
					add(hours, row * platforms + platform, more);
				}
			}
		}
	}

	private void addForPosts(ForPosts change, Draw draw, double[] factors, double[] hours) {
		double each = draw.value(change.hours()) / weeks;
		for (int i = 0; i < change.places().length; i++) {
			double written = change.posts().of(i, factors);
			if (written > 0) {
				add(hours, change.places()[i], each * written);
			}
		}
	}

	private static void add(double[] hours, int cell, double more) {
		hours[cell] = Double.isNaN(hours[cell]) ? more : hours[cell] + more;
	}

	private List<WorkView.Validation> validations(Draw draw) {
		double[] hours = new double[frame.jurisdictions()];
		long[] agencies = new long[frame.jurisdictions()];
		for (int row : order) {
			double waited = delays.validation(draw, row);
			if (!Double.isNaN(waited)) {
				hours[frame.jurisdiction(row)] += waited;
				agencies[frame.jurisdiction(row)]++;
			}
		}
		return IntStream.range(0, hours.length).filter(it -> agencies[it] > 0)
				.mapToObj(it -> new WorkView.Validation(it, agencies[it], hours[it] / agencies[it])).toList();
	}
}
