// SPDX-License-Identifier: EPL-2.0
package org.palier.core.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.palier.core.census.Cells;
import org.palier.core.census.PostsView;
import org.palier.core.census.StudyView;
import org.palier.core.census.WorkView;
import org.palier.corpus.Attributed;
import org.palier.model.Assumption;
import org.palier.model.PresenceStatus;
import org.palier.model.ScenarioChange;
import org.palier.model.WorkBasis;
import org.palier.model.WorkHours;

/**
 * The hours of work that a scenario supposes: so many a week for each presence that a change concerns, or so many for
 * each post, at the posts a week that the agency writes, which is its posts over all weeks from the first dated post
 * of an agency of the study to the last. Immutable once made.
 */
final class WorkProgram {

	/** @param agencies positions in the view that it concerns */
	private record Change(boolean[] agencies, int platform, int usage, int hours, boolean perPost) {
	}

	private final ScenarioFrame frame;
	private final WorkView told;
	private final DelayProgram delays;
	private final PostCells posts;
	private final List<Change> changes = new ArrayList<>();
	private final double weeks;

	WorkProgram(ScenarioFrame frame, StudyView base, List<ScenarioChange> active, ToIntFunction<Assumption> assumptions,
			DelayProgram delays, PostCells posts) {
		this.frame = frame;
		this.told = base.work();
		this.delays = delays;
		this.posts = posts;
		this.weeks = weeks(base.posts());
		for (ScenarioChange change : active) {
			if (change instanceof WorkHours it) {
				boolean[] agencies = new boolean[frame.rows()];
				IntStream.range(0, agencies.length).forEach(row -> agencies[row] = frame.matches(it.getFilter(), row));
				changes.add(new Change(agencies, frame.platform(it.getPlatform()), frame.usage(it.getUsage()),
						assumptions.applyAsInt(it.getHours()), it.getBasis() == WorkBasis.POST));
			}
		}
	}

	private static double weeks(PostsView posts) {
		List<LocalDate> mondays = posts.weeks().stream().filter(it -> it.agency() >= 0 && it.how() == Attributed.DIRECT)
				.map(PostsView.Week::monday).sorted().toList();
		return mondays.isEmpty() ? 1 : ChronoUnit.WEEKS.between(mondays.getFirst(), mondays.getLast()) + 1;
	}

	boolean varies() {
		return !changes.isEmpty() || delays.changesValidation();
	}

	/** The work of a draw. @param cells of the view @param amounts of posts before rounding */
	WorkView draw(Draw draw, Cells cells, double[] amounts) {
		if (!varies()) {
			return told;
		}
		return new WorkView(told.told(), changes.isEmpty() ? List.of() : supposed(draw, cells, amounts),
				delays.changesValidation() ? validations(draw) : told.validations());
	}

	private List<WorkView.Supposed> supposed(Draw draw, Cells cells, double[] amounts) {
		int platforms = frame.platforms();
		// The last column is for all platforms together.
		double[][] hours = new double[frame.jurisdictions()][platforms + 1];
		long[][] agencies = new long[frame.jurisdictions()][platforms + 1];
		double[][] perPost = perPost(draw, amounts);
		for (int agency = 0; agency < frame.order().size(); agency++) {
			int row = frame.order().get(agency);
			int jurisdiction = frame.jurisdiction(row);
			boolean works = false;
			for (int platform = 0; platform < platforms; platform++) {
				double here = perPost[row] == null ? Double.NaN : perPost[row][platform];
				int cell = agency * platforms + platform;
				if (Cells.status(cells.state(cell)) == PresenceStatus.PRESENT) {
					for (Change change : changes) {
						if (!change.perPost() && change.agencies()[row] && concerns(change, platform)
								&& (change.usage() == StudyView.NONE || cells.shows(cell, change.usage()))) {
							here = (Double.isNaN(here) ? 0 : here) + draw.value(change.hours());
						}
					}
				}
				if (!Double.isNaN(here)) {
					works = true;
					hours[jurisdiction][platform] += here;
					hours[jurisdiction][platforms] += here;
					agencies[jurisdiction][platform]++;
				}
			}
			agencies[jurisdiction][platforms] += works ? 1 : 0;
		}
		List<WorkView.Supposed> supposed = new ArrayList<>();
		for (int jurisdiction = 0; jurisdiction < hours.length; jurisdiction++) {
			for (int platform = 0; platform <= platforms; platform++) {
				if (agencies[jurisdiction][platform] > 0) {
					supposed.add(new WorkView.Supposed(jurisdiction, platform == platforms ? StudyView.NONE : platform,
							agencies[jurisdiction][platform], hours[jurisdiction][platform]));
				}
			}
		}
		return supposed;
	}

	private static boolean concerns(Change change, int platform) {
		return change.platform() == StudyView.NONE || change.platform() == platform;
	}

	/** Hours a week for posts, by row and platform; no row or not a number where there is none. */
	private double[][] perPost(Draw draw, double[] amounts) {
		double[][] hours = new double[frame.rows()][];
		for (Change change : changes) {
			for (int cell = 0; change.perPost() && cell < amounts.length; cell++) {
				int row = posts.row(cell);
				int platform = posts.platform(cell);
				if (row >= 0 && platform >= 0 && posts.how(cell) == Attributed.DIRECT && amounts[cell] > 0 && change.agencies()[row]
						&& concerns(change, platform) && (change.usage() == StudyView.NONE || change.usage() == posts.usage(cell))) {
					if (hours[row] == null) {
						hours[row] = new double[frame.platforms()];
						java.util.Arrays.fill(hours[row], Double.NaN);
					}
					double before = Double.isNaN(hours[row][platform]) ? 0 : hours[row][platform];
					hours[row][platform] = before + draw.value(change.hours()) * amounts[cell] / weeks;
				}
			}
		}
		return hours;
	}

	private List<WorkView.Validation> validations(Draw draw) {
		double[] hours = new double[frame.jurisdictions()];
		long[] agencies = new long[frame.jurisdictions()];
		for (int row : frame.order()) {
			OptionalDouble waited = delays.validation(draw, row);
			if (waited.isPresent()) {
				hours[frame.jurisdiction(row)] += waited.getAsDouble();
				agencies[frame.jurisdiction(row)]++;
			}
		}
		return IntStream.range(0, hours.length).filter(it -> agencies[it] > 0)
				.mapToObj(it -> new WorkView.Validation(it, agencies[it], hours[it] / agencies[it])).toList();
	}
}
