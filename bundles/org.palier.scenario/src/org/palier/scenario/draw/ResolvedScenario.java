// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.ContributedChange;
import org.palier.model.Scenario;
import org.palier.model.ScenarioChange;
import org.palier.model.Study;
import org.palier.numbers.indicators.Indicator.Part;
import org.palier.numbers.view.CodingErrors;
import org.palier.numbers.view.InterviewWork;
import org.palier.numbers.view.PostDetail;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.numbers.view.WorkView;
import org.palier.scenario.change.BrokenChangeException;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.plan.QuantileFunction;
import org.palier.scenario.plan.ScenarioChecks;
import org.palier.scenario.plan.ScenarioLayers;
import org.palier.scenario.plan.ScenarioRefusedException;
import org.palier.scenario.plan.ToldValues;
import org.palier.scenario.words.ScenarioWords;
import org.palier.statistics.random.CounterSource;

/**
 * A possible scenario, laid over a view of its study and ready to be drawn: a draw is a {@link StudyView} that
 * indicators read as they read the study itself. A draw depends on the seed, its number, the ids of assumptions and
 * changes, and nothing else. Later edits of the study or the scenario do not show. Immutable and thread-safe.
 */
public final class ResolvedScenario {

	private static final long CENTRAL = -1;

	private final Bilingual name;
	private final StudyView base;
	private final UsedAssumptions assumptions;
	private final long seed;
	private final List<StudyView.AgencyView> agencies;
	private final List<StudyView.PlatformView> platforms;
	private final List<TheoryView> theories;
	private final CensusProgram census;
	private final PostsProgram posts;
	/** Makes the changes ready for other cells of the same posts. */
	private final Function<PostsView, PostsProgram> program;
	/** Those of the cubes of theories that were asked for. */
	private final Map<Set<Facet>, PostsProgram> ofTheories = new ConcurrentHashMap<>();
	private final WorkProgram work;
	private final List<ContributedProgram> contributed;
	private final boolean empty;
	/** The errors of the coding of posts; the study and all its scenarios share those of a draw. */
	private final CodingErrors errors;

	/**
	 * An assumption that a change uses.
	 *
	 * @param id     stable id, unique in the scenario and those that it is laid over
	 * @param name   what readers see
	 * @param unit   of its values; empty when nobody said
	 * @param values which values are how likely
	 */
	public record UsedAssumption(String id, Bilingual name, String unit, QuantileFunction values) {
	}

	private ResolvedScenario(Study study, StudyView base, Bilingual name, long seed, List<ScenarioChange> active, ChangeKinds kinds) {
		this.base = base;
		this.name = name;
		this.seed = seed;
		this.empty = active.isEmpty();
		this.errors = new CodingErrors(base.estimates());
		this.assumptions = new UsedAssumptions(active, kinds);
		var frame = new ScenarioFrame(study, base, active);
		Map<ContributedChange, ContributedProgram> programs = new LinkedHashMap<>();
		active.stream().filter(ContributedChange.class::isInstance).map(ContributedChange.class::cast)
				.forEach(it -> programs.put(it, new ContributedProgram(it, kinds.find(it.getKind()).orElseThrow(), frame,
						assumptions::position)));
		contributed = List.copyOf(programs.values());
		agencies = List.copyOf(frame.agencyViews());
		platforms = List.copyOf(frame.platformViews());
		theories = List.copyOf(new ChangedPlacements(frame, base).after(active));
		var delays = new DelayProgram(frame, ToldValues.areWithheld(study, base) ? InterviewWork.NONE : new InterviewWork(study), active,
				assumptions::position);
		census = new CensusProgram(frame, base, active, assumptions::position, programs::get);
		program = cube -> new PostsProgram(frame, cube, active, assumptions::position, programs::get, delays, agencies, theories);
		posts = program.apply(base.posts());
		work = new WorkProgram(frame, base, active, assumptions::position, programs::get, delays, posts);
	}

	/** Resolves a scenario with Palier's own kinds of changes alone. */
	public static ResolvedScenario of(Study study, StudyView base, @Nullable Scenario scenario) throws ScenarioRefusedException {
		return of(study, base, scenario, ChangeKinds.NONE);
	}

	/**
	 * A scenario with all that it is laid over.
	 *
	 * @param base     a view of this study as it stands
	 * @param scenario of the study; null for the study itself, in which nothing changes
	 * @param kinds of changes at hand beside Palier's own
	 * @throws ScenarioRefusedException when it is impossible, e.g. because the plug-in of one of its changes
	 *                                  is missing, or rests on interviews that the view withholds
	 */
	public static ResolvedScenario of(Study study, StudyView base, @Nullable Scenario scenario, ChangeKinds kinds)
			throws ScenarioRefusedException {
		if (scenario == null) {
			return unchanged(study, base);
		}
		ScenarioLayers layers = ScenarioChecks.accepted(study, scenario, kinds);
		ToldValues.check(study, base, layers);
		return new ResolvedScenario(study, base, ScenarioWords.name(scenario), scenario.getSeed(), layers.changes(), kinds);
	}

	/** The study itself, as a scenario in which nothing changes. */
	public static ResolvedScenario unchanged(Study study, StudyView base) {
		return new ResolvedScenario(study, base, ScenarioWords.text("unchanged"), 0, List.of(), ChangeKinds.NONE);
	}

	/** Returns the name for readers. */
	public Bilingual name() {
		return name;
	}

	/** Its own seed. */
	public long seed() {
		return seed;
	}

	/** The view that it is laid over. */
	public StudyView base() {
		return base;
	}

	/** The assumptions that its changes use, in the order of their first use. */
	public List<UsedAssumption> assumptions() {
		return assumptions.all();
	}

	/**
	 * The least and the greatest value that the changes which use an assumption allow, e.g. 0 and 1 of a share.
	 *
	 * @param assumption position in {@link #assumptions}
	 */
	public double[] possible(int assumption) {
		return assumptions.possible(assumption);
	}

	/** Ids of the contributed kinds of changes that it uses. */
	public List<String> contributed() {
		return contributed.stream().map(ContributedProgram::kind).distinct().toList();
	}

	/** Draws of it show no sign of life. */
	public void stalled(Bilingual reason) {
		contributed.forEach(it -> it.stalled(reason));
	}

	/** Parts of the view that can differ from draw to draw. */
	public Set<Part> varying() {
		Set<Part> parts = EnumSet.noneOf(Part.class);
		if (census.varies()) {
			parts.add(Part.CENSUS);
		}
		if (posts.varies()) {
			parts.add(Part.POSTS);
		}
		if (work.varies()) {
			parts.add(Part.WORK);
		}
		return parts;
	}

	/** True when shares of posts are corrected by what people coded, and so drawn within what that leaves open. */
	public boolean drawsCodingErrors() {
		return !errors.isEmpty();
	}

	/** The values of the assumptions in a draw. @param number 0 or more */
	public double[] values(long drawSeed, int number) {
		return assumptions.values(drawSeed, number);
	}

	/** The value of one of them. */
	public double value(long drawSeed, int number, int assumption) {
		return assumptions.value(drawSeed, number, assumption);
	}

	/** The medians of the assumptions. */
	public double[] medians() {
		return assumptions.medians();
	}

	/**
	 * A draw.
	 *
	 * @param number 0 or more
	 * @throws BrokenChangeException when a contributed kind of change throws
	 */
	public StudyView draw(long drawSeed, int number) {
		return draw(new Draw(values(drawSeed, number), CounterSource.key(CounterSource.key(0, drawSeed), number), false));
	}

	/** The view in which each assumption has its median and each share is met exactly, by the scenario's own seed. */
	public StudyView central() {
		return central(medians());
	}

	/** The central draw with other values of the assumptions. @param values in the order of the assumptions */
	public StudyView central(double[] values) {
		return draw(new Draw(values.clone(), CounterSource.key(CounterSource.key(0, seed), CENTRAL), true));
	}

	private StudyView draw(Draw draw) {
		return views(draw, Set.of(PostDetail.AGENCIES)).get(PostDetail.AGENCIES);
	}

	/** {@link #central()} as several details show it. */
	public Map<PostDetail, StudyView> central(Set<PostDetail> details) {
		return views(new Draw(medians(), CounterSource.key(CounterSource.key(0, seed), CENTRAL), true), details);
	}

	private Map<PostDetail, StudyView> views(Draw draw, Set<PostDetail> details) {
		Map<PostDetail, StudyView> views = new EnumMap<>(PostDetail.class);
		draw(List.of(draw), details, Progress.NONE, (number, it) -> views.putAll(it));
		return views;
	}

	/** How many draws are best made at once. */
	public int atOnce(Set<PostDetail> details) {
		return posts.atOnce(details);
	}

	/** Takes the views of a draw. */
	@FunctionalInterface
	public interface Drawn {
		void take(int number, Map<PostDetail, StudyView> views);
	}

	/**
	 * Draws as several details show them, one after the other.
	 *
	 * @param from     number of the first
	 * @param to       of the one after the last
	 * @param progress is asked several times a draw whether to go on
	 */
	public void draw(long drawSeed, int from, int to, Set<PostDetail> details, Progress progress, Drawn drawn) {
		draw(it -> values(drawSeed, it), drawSeed, from, to, details, progress, drawn);
	}

	/**
	 * Makes draws with each assumption at a given value, so that chance alone differs between them.
	 *
	 * @param values in the order of the assumptions
	 */
	public void draw(double[] values, long drawSeed, int from, int to, Set<PostDetail> details, Progress progress, Drawn drawn) {
		draw(it -> values.clone(), drawSeed, from, to, details, progress, drawn);
	}

	private void draw(IntFunction<double[]> values, long drawSeed, int from, int to, Set<PostDetail> details, Progress progress, Drawn drawn) {
		List<Draw> draws = IntStream.range(from, to)
				.mapToObj(it -> new Draw(values.apply(it), CounterSource.key(CounterSource.key(0, drawSeed), it), false)).toList();
		draw(draws, details, progress, (number, views) -> drawn.take(from + number, views));
	}

	private void draw(List<Draw> draws, Set<PostDetail> details, Progress progress, Drawn drawn) {
		if (empty) {
			for (int number = 0; number < draws.size(); number++) {
				StudyView same = withError(draws.get(number));
				drawn.take(number, details.stream().collect(Collectors.toMap(Function.identity(), it -> same)));
			}
			return;
		}
		DrawnPosts written = posts.draw(draws, details, progress);
		var cubes = new DrawnCubes(draws);
		for (int number = 0; number < draws.size(); number++) {
			progress.checkCancelled();
			Draw draw = draws.get(number);
			CensusProgram.Result cells = census.draw(draw);
			WorkView hours = work.draw(draw, cells.cells(), written.factors(number));
			Map<PostDetail, StudyView> views = new EnumMap<>(PostDetail.class);
			int place = number;
			StudyView start = withError(draw);
			written.views(number).forEach((detail, it) -> views.put(detail, start.with(new StudyView.Parts(platforms, theories, agencies,
					cells.cells(), cells.tally(), it.withCubes(asked -> cubes.of(asked, place, detail)), hours))));
			drawn.take(number, views);
		}
	}

	/** The study with the error of its coding in a draw; the central one has none. */
	private StudyView withError(Draw draw) {
		return draw.central() || errors.isEmpty() ? base : base.withCodingError(errors.draw(draw.key()));
	}

	/**
	 * The cubes of theories of some draws. All cubes of a draw have its values, and so the same posts before rounding; each is
	 * drawn when an indicator first asks for it.
	 */
	private final class DrawnCubes {

		private final List<Draw> draws;
		private final Map<ViewRequest, DrawnPosts> drawn = new HashMap<>();
		private final Map<ViewKey, PostsView> shown = new HashMap<>();

		private record ViewRequest(Set<Facet> theories, PostDetail detail) {
		}

		private record ViewKey(ViewRequest asked, int number) {
		}

		DrawnCubes(List<Draw> draws) {
			this.draws = draws;
		}

		synchronized PostsView of(Set<Facet> theories, int number, PostDetail detail) {
			return shown.computeIfAbsent(new ViewKey(new ViewRequest(theories, detail), number),
					it -> drawn.computeIfAbsent(it.asked(), this::draw).views(number).get(detail));
		}

		private DrawnPosts draw(ViewRequest asked) {
			return ofTheories.computeIfAbsent(asked.theories(), it -> program.apply(base.posts().cubeOf(it)))
					.draw(draws, Set.of(asked.detail()), Progress.NONE);
		}
	}
}
