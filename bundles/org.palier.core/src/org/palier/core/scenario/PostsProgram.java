// SPDX-License-Identifier: EPL-2.0
package org.palier.core.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.palier.core.census.PostDetail;
import org.palier.core.census.PostsView;
import org.palier.core.census.StudyView;
import org.palier.core.census.TheoryView;
import org.palier.core.indicators.Indicator.Part;
import org.palier.corpus.Attributed;
import org.palier.model.Agency;
import org.palier.model.Assumption;
import org.palier.model.ContributedChange;
import org.palier.model.Merger;
import org.palier.model.PlatformCloses;
import org.palier.model.PostVolume;
import org.palier.model.ReplyPractice;
import org.palier.model.ScenarioChange;
import org.palier.model.UsageShift;

/**
 * What a scenario does to the counts of posts, made ready to be drawn many times: each cell of the cube has an amount
 * that changes scale, move to a cell made for it, or take away; at the end amounts are rounded so that their sums stay
 * (each rounding hands its rest to the next cell). Posts that no agency wrote are reached only by the closing of a
 * platform.
 * Immutable once made.
 */
final class PostsProgram {

	/** Changes amounts in one draw. */
	@FunctionalInterface
	private interface AmountChange {
		void apply(Draw draw, double[] amounts);
	}

	private final ScenarioFrame frame;
	private final PostsView base;
	private final ToIntFunction<Assumption> assumptions;
	private final Function<ContributedChange, ContributedProgram> contributed;
	private final PostCells cells;
	private final List<AmountChange> changes = new ArrayList<>();
	private final DelayProgram delays;
	private final boolean[] varying = new boolean[1];
	private final int[] canonical;
	private final double[] start;
	private final PostAnswers answers;

	PostsProgram(ScenarioFrame frame, PostsView base, List<ScenarioChange> active, ToIntFunction<Assumption> assumptions,
			Function<ContributedChange, ContributedProgram> contributed, DelayProgram delays, List<StudyView.AgencyView> agencies,
			List<TheoryView> theories) {
		this.frame = frame;
		this.base = base;
		this.assumptions = assumptions;
		this.contributed = contributed;
		this.delays = delays;
		this.cells = new PostCells(base);
		active.forEach(this::compile);
		canonical = IntStream.range(0, cells.size()).boxed()
				.sorted(Comparator.comparingInt(cells::source).thenComparingInt(cells::usage).thenComparing(cells::reply)
						.thenComparing(cells::made))
				.mapToInt(Integer::intValue).toArray();
		start = cells.amounts();
		answers = new PostAnswers(frame, base, cells, delays, canonical, agencies, theories);
	}

	private void compile(ScenarioChange change) {
		if (base.isEmpty()) {
			return;
		}
		switch (change) {
		case PlatformCloses it -> {
			int platform = frame.platform(it.getPlatform());
			int[] reached = cells.where(cell -> cells.platform(cell) == platform && (it.getFilter() == null || matches(it, cell)));
			changes.add((draw, amounts) -> fill(amounts, reached));
			if (it.getFilter() == null) {
				cells.close(platform);
			}
		}
		case PostVolume it -> {
			int usage = frame.usage(it.getUsage());
			int factor = assumption(it.getFactor());
			int[] reached = cells.where(reached(it, frame.platform(it.getPlatform()))
					.and(cell -> usage == StudyView.NONE || cells.usage(cell) == usage));
			changes.add((draw, amounts) -> {
				double by = draw.value(factor);
				for (int cell : reached) {
					amounts[cell] *= by;
				}
			});
		}
		case UsageShift it -> shift(it);
		case ReplyPractice it -> {
			if (it.getRate() != null) {
				replies(it);
			}
		}
		case Merger it -> it.getAgencies().stream().filter(one -> one != it.getInto()).forEach(one -> merge(one, it.getInto()));
		case ContributedChange it -> contribute(it, contributed.apply(it));
		default -> {
			// leaves posts as they are
		}
		}
	}

	private void contribute(ContributedChange change, ContributedProgram program) {
		if (program.changes(Part.POSTS)) {
			varying[0] = true;
			int[] there = IntStream.range(0, cells.size()).map(cells::row).filter(row -> row >= 0).distinct().sorted().toArray();
			var reach = ChangeReach.of(frame, program, there, frame.rowViews());
			int[] reached = cells.where(reached(change, StudyView.NONE).and(cell -> program.reaches(cells.platform(cell))));
			boolean[] replies = new boolean[reached.length];
			for (int group = 0; group < reached.length; group++) {
				replies[group] = cells.reply(reached[group]);
			}
			var groups = new ChangedPosts.Groups(reached, IntStream.of(reached).map(cells::row).toArray(),
					IntStream.of(reached).map(cells::platform).toArray(), IntStream.of(reached).map(cells::usage).toArray(), replies);
			changes.add((draw, amounts) -> program.posts(draw, new ChangedPosts(reach, groups, amounts)));
		}
	}

	private int assumption(Assumption assumption) {
		varying[0] = true;
		return assumptions.applyAsInt(assumption);
	}

	private static void fill(double[] amounts, int[] reached) {
		for (int cell : reached) {
			amounts[cell] = 0;
		}
	}

	private boolean matches(ScenarioChange change, int cell) {
		return cells.row(cell) >= 0 && frame.matches(change.getFilter(), cells.row(cell));
	}

	/** Posts that an agency wrote itself. */
	private IntPredicate reached(ScenarioChange change, int platform) {
		return cell -> cells.how(cell) == Attributed.DIRECT && matches(change, cell) && (platform == StudyView.NONE || cells.platform(cell) == platform);
	}

	private void shift(UsageShift change) {
		int from = frame.usage(change.getFrom());
		int to = frame.usage(change.getTo());
		int share = assumption(change.getShare());
		int[] reached = cells.where(reached(change, frame.platform(change.getPlatform())).and(cell -> cells.usage(cell) == from));
		int[] made = IntStream.of(reached).map(cell -> cells.make(cell, to, cells.reply(cell), cells.relay(cell))).toArray();
		changes.add((draw, amounts) -> {
			double part = draw.value(share);
			for (int i = 0; i < reached.length; i++) {
				double moved = amounts[reached[i]] * part;
				amounts[reached[i]] -= moved;
				amounts[made[i]] += moved;
			}
		});
	}

	/**
	 * Sets replies among posts written to a rate r by more or fewer replies, the other posts left as they are: of W
	 * others there are r W / (1 - r) replies. Replies are of the kinds that the agency wrote before; where it wrote
	 * none, of the usage stated, spread as its other posts.
	 */
	private void replies(ReplyPractice change) {
		int rate = assumption(change.getRate());
		int usage = frame.usage(change.getUsage());
		Map<List<Integer>, List<Integer>> written = new HashMap<>();
		for (int cell : cells.where(reached(change, frame.platform(change.getPlatform())))) {
			written.computeIfAbsent(List.of(cells.row(cell), cells.platform(cell)), it -> new ArrayList<>()).add(cell);
		}
		for (List<Integer> here : written.values()) {
			int[] replies = here.stream().filter(cells::reply).mapToInt(Integer::intValue).toArray();
			int[] others = here.stream().filter(it -> !cells.reply(it)).mapToInt(Integer::intValue).toArray();
			int[] made = replies.length > 0 ? new int[0] : IntStream.of(others).map(it -> cells.make(it, usage, true, false)).toArray();
			changes.add((draw, amounts) -> {
				double per = draw.value(rate) / (1 - draw.value(rate));
				double now = sum(amounts, replies);
				double wanted = per * sum(amounts, others);
				for (int cell : replies) {
					amounts[cell] = now == 0 ? wanted / replies.length : amounts[cell] * (wanted / now);
				}
				for (int i = 0; i < made.length; i++) {
					amounts[made[i]] = per * amounts[others[i]];
				}
			});
		}
	}

	private static double sum(double[] amounts, int[] some) {
		double sum = 0;
		for (int cell : some) {
			sum += amounts[cell];
		}
		return sum;
	}

	private void merge(Agency from, Agency into) {
		cells.move(frame.row(from), frame.row(into));
	}

	/** True when draws can differ. */
	boolean varies() {
		return varying[0] || delays.varies() && !base.isEmpty();
	}

	/** True when the posts stay as they are. */
	boolean isUnchanged() {
		return base.isEmpty() || changes.isEmpty() && delays.isEmpty() && frame.sameAgencies();
	}

	/** The cells, with what each is about. */
	PostCells cells() {
		return cells;
	}

	/** How many posts each cell has in a draw, before rounding. Thread-safe. */
	double[] amounts(Draw draw) {
		double[] amounts = start.clone();
		changes.forEach(it -> it.apply(draw, amounts));
		return amounts;
	}

	/** The posts of a draw as each detail shows them. Thread-safe. */
	Map<PostDetail, PostsView> draw(Draw draw, double[] amounts, Set<PostDetail> details) {
		if (!isUnchanged()) {
			return answers.views(draw, rounded(amounts), details);
		}
		Map<PostDetail, PostsView> same = new EnumMap<>(PostDetail.class);
		details.forEach(it -> same.put(it, base));
		return same;
	}

	/** Whole posts of each cell; each rounding hands its rest to the next. */
	private long[] rounded(double[] amounts) {
		long[] posts = new long[amounts.length];
		double rest = 0;
		for (int cell : canonical) {
			double exact = amounts[cell] + rest;
			posts[cell] = Math.max(0, Math.round(exact));
			rest = exact - posts[cell];
		}
		return posts;
	}
}
