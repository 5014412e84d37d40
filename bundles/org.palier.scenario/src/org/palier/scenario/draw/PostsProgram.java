// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Attributed;
import org.palier.ground.Progress;
import org.palier.model.Assumption;
import org.palier.model.ContributedChange;
import org.palier.model.Merger;
import org.palier.model.PlatformCloses;
import org.palier.model.PostVolume;
import org.palier.model.ReplyPractice;
import org.palier.model.ScenarioChange;
import org.palier.model.UsageShift;
import org.palier.numbers.indicators.Indicator.Part;
import org.palier.numbers.view.PostDetail;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.scenario.change.ChangedPosts;

/**
 * The effect of a scenario on the counts of posts, made ready to be drawn many times. Each cell of the cube has an
 * amount that changes scale, move to a cell made for it, or take away. At the end amounts are rounded so that their
 * sums stay (each rounding hands its rest to the next cell). Only the closing of a platform reaches posts that no
 * agency wrote. Cells that all changes treat alike share a factor, see {@link PostStrands}. Immutable once made.
 */
final class PostsProgram {

	private final ScenarioFrame frame;
	private final PostsView base;
	private final ToIntFunction<@Nullable Assumption> assumptions;
	private final Function<ContributedChange, ContributedProgram> contributed;
	private final PostCells cells;
	private final DelayProgram delays;
	private final boolean[] varying = new boolean[1];
	private final PostStrands strands;
	private final List<PostChange.OfFactors> changes;
	private final PostRounding rounding;
	private final PostAnswers answers;

	PostsProgram(ScenarioFrame frame, PostsView base, List<ScenarioChange> active, ToIntFunction<@Nullable Assumption> assumptions,
			Function<ContributedChange, ContributedProgram> contributed, DelayProgram delays, List<StudyView.AgencyView> agencies,
			List<TheoryView> theories) {
		this.frame = frame;
		this.base = base;
		this.assumptions = assumptions;
		this.contributed = contributed;
		this.delays = delays;
		this.cells = new PostCells(base);
		List<PostChange> ofCells = base.isEmpty() ? List.of() : active.stream().flatMap(this::compile).toList();
		strands = new PostStrands(cells, ofCells);
		changes = ofCells.stream().map(it -> it.of(strands)).toList();
		var shown = new ShownPosts(frame, base, cells, agencies, theories);
		var authors = new PostAuthors(base, cells);
		rounding = new PostRounding(strands, shown, authors);
		answers = new PostAnswers(frame, base, cells, delays, shown, authors, agencies);
	}

	/** Makes the effects of a change on posts; none for most kinds of changes. */
	private Stream<PostChange> compile(ScenarioChange change) {
		return switch (change) {
		case PlatformCloses it -> {
			int platform = frame.platform(it.getPlatform());
			if (it.getFilter() == null) {
				cells.close(platform);
			}
			yield Stream.of(new PostChange.Ended(
					cells.where(cell -> cells.platform(cell) == platform && (it.getFilter() == null || matches(it, cell)))));
		}
		case PostVolume it -> {
			int usage = frame.usage(it.getUsage());
			yield Stream.of(new PostChange.Scaled(assumption(it.getFactor()), cells.where(reached(it, frame.platform(it.getPlatform()))
					.and(cell -> usage == StudyView.NONE || cells.usage(cell) == usage))));
		}
		case UsageShift it -> Stream.of(shift(it));
		case ReplyPractice it when it.getRate() != null -> Stream.of(replies(it));
		case Merger it -> {
			it.getAgencies().stream().filter(one -> one != it.getInto()).forEach(one -> cells.move(frame.row(one), frame.row(it.getInto())));
			yield Stream.empty();
		}
		case ContributedChange it when contributed.apply(it).changes(Part.POSTS) -> Stream.of(contribute(it, contributed.apply(it)));
		default -> Stream.empty();
		};
	}

	private PostChange contribute(ContributedChange change, ContributedProgram program) {
		varying[0] = true;
		int[] there = IntStream.range(0, cells.size()).map(cells::row).filter(row -> row >= 0).distinct().sorted().toArray();
		var reach = program.reach(frame, there, frame.rowViews());
		int[] reached = cells.where(reached(change, StudyView.NONE).and(cell -> program.reaches(cells.platform(cell))));
		boolean[] replies = new boolean[reached.length];
		for (int group = 0; group < reached.length; group++) {
			replies[group] = cells.reply(reached[group]);
		}
		return new PostChange.Contributed(program, reach, new ChangedPosts.Groups(reached, IntStream.of(reached).map(cells::row).toArray(),
				IntStream.of(reached).map(cells::platform).toArray(), IntStream.of(reached).map(cells::usage).toArray(), replies));
	}

	private int assumption(Assumption assumption) {
		varying[0] = true;
		return assumptions.applyAsInt(assumption);
	}

	private boolean matches(ScenarioChange change, int cell) {
		return cells.row(cell) >= 0 && frame.matches(change.getFilter(), cells.row(cell));
	}

	/** Posts that an agency wrote itself. */
	private IntPredicate reached(ScenarioChange change, int platform) {
		return cell -> cells.how(cell) == Attributed.DIRECT && matches(change, cell)
				&& (platform == StudyView.NONE || cells.platform(cell) == platform);
	}

	private PostChange shift(UsageShift change) {
		int from = frame.usage(change.getFrom());
		int to = frame.usage(change.getTo());
		int share = assumption(change.getShare());
		int[] reached = cells.where(reached(change, frame.platform(change.getPlatform())).and(cell -> cells.usage(cell) == from));
		return new PostChange.Moved(share, reached,
				IntStream.of(reached).map(cell -> cells.make(cell, to, cells.reply(cell), cells.relay(cell))).toArray());
	}

	private PostChange replies(ReplyPractice change) {
		int usage = frame.usage(change.getUsage());
		Map<List<Integer>, List<Integer>> written = new LinkedHashMap<>();
		for (int cell : cells.where(reached(change, frame.platform(change.getPlatform())))) {
			written.computeIfAbsent(List.of(cells.row(cell), cells.platform(cell)), it -> new ArrayList<>()).add(cell);
		}
		List<PostChange.Answered.ReplyCells> places = new ArrayList<>();
		for (List<Integer> here : written.values()) {
			int[] replies = here.stream().filter(cells::reply).mapToInt(Integer::intValue).toArray();
			int[] others = here.stream().filter(it -> !cells.reply(it)).mapToInt(Integer::intValue).toArray();
			places.add(new PostChange.Answered.ReplyCells(replies, others,
					replies.length > 0 ? new int[0] : IntStream.of(others).map(it -> cells.make(it, usage, true, false)).toArray()));
		}
		return new PostChange.Answered(assumption(change.getRate()), places);
	}

	/** True when draws can differ. */
	boolean varies() {
		return varying[0] || delays.varies() && !base.isEmpty();
	}

	/** True when the posts stay as they are. */
	private boolean isUnchanged() {
		return base.isEmpty() || changes.isEmpty() && delays.isEmpty() && frame.sameAgencies();
	}

	/** The cells, with what each is about. */
	PostCells cells() {
		return cells;
	}

	/** Which of them are in proportion in all draws. */
	PostStrands strands() {
		return strands;
	}

	/** How many draws are best worked out at once. */
	int atOnce(Set<PostDetail> details) {
		return isUnchanged() ? PostRounding.MOST_DRAWS : rounding.atOnce(details);
	}

	/** Draws. Thread-safe. @param progress is asked before each whether to go on */
	DrawnPosts draw(List<Draw> draws, Set<PostDetail> details, Progress progress) {
		double[][] factors = new double[draws.size()][];
		for (int draw = 0; draw < factors.length; draw++) {
			progress.checkCancelled();
			factors[draw] = factors(draws.get(draw));
		}
		if (isUnchanged()) {
			return new DrawnPosts.Same(factors, base, details);
		}
		return answers.of(draws, factors, rounding.round(factors, details), details);
	}

	/** Returns the factors of the posts of each strand, before rounding. */
	private double[] factors(Draw draw) {
		double[] factors = strands.start();
		changes.forEach(it -> it.apply(draw, factors));
		return factors;
	}
}
