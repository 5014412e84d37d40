// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.ground.text.Typography;
import org.palier.numbers.indicators.LevelFlows;
import org.palier.numbers.indicators.LevelFlows.Flow;
import org.palier.numbers.view.TheoryView;
import org.palier.pictures.ChartSheet.Align;
import org.palier.pictures.Drawing.Dash;
import org.palier.pictures.Drawing.Point;
import org.palier.pictures.PyramidLayout.Band;

/**
 * The flows between the levels of a pyramid, drawn as streams at its side. Each level is at the height of its band. The
 * study is at the left and the scenario at the right, and a stream is as thick as its number is large. All streams have one
 * scale. Streams that leave their level are on top and have an outline. Streams from outside or to outside pass below the
 * pyramid.
 */
final class LevelStreams {

	/** Room that the streams take, from one side to the other. */
	static final double WIDTH = 176;

	private static final double NODE = 12;
	/** The part of a band's height that stays free, and the room between the streams below the pyramid. */
	private static final double GAP = 22;
	/** Most that what no level holds is high. */
	private static final double BELOW = 72;
	private static final double SIZE = 11;
	private static final double HEADING = 13;
	/** How far along a stream its number stands: at the middle, streams cross. */
	private static final double EARLY = 0.12;
	/** The part of the background's colour in streams that stay on their level, so that the others stand out. */
	private static final double PALE = 0.5;
	private static final int STEPS = 24;

	private final PyramidLayout pyramid;
	private final TheoryView theory;
	private final LevelFlows flows;
	private final Typography typography;
	private final Palette palette;
	private final ChartWords words;
	private final double scale;

	/** One end of all streams of a level. @param top of the first of them @param bottom of the last */
	private record End(double top, double bottom) {
	}

	/**
	 * @param pyramid of the scenario
	 * @param theory  of the scenario, whose levels the flows mean
	 */
	LevelStreams(PyramidLayout pyramid, TheoryView theory, LevelFlows flows, Typography typography, Palette palette) {
		this.pyramid = pyramid;
		this.theory = theory;
		this.flows = flows;
		this.typography = typography;
		this.palette = palette;
		this.words = new ChartWords(typography.locale());
		this.scale = levels().stream().mapToDouble(it -> room(it) / most(it)).min().orElse(1);
	}

	/** Draws the streams. @param x of their left side @return where they end downward */
	double draw(ChartSheet sheet, double x) {
		double heading = pyramid.bands().getFirst().top() - 8;
		sheet.words(words.say("streams.before"), x, heading, Align.START, HEADING, true, palette.secondary());
		sheet.words(words.say("streams.after"), x + WIDTH, heading, Align.END, HEADING, true, palette.secondary());
		Map<Integer, End> before = ends(flows::from);
		Map<Integer, End> after = ends(flows::to);
		List<Flow> order = flows.flows().stream().sorted(Comparator.comparingInt(Flow::from).thenComparingInt(Flow::to).reversed()).toList();
		Map<Flow, Double> starts = places(order, Flow::from, before);
		List<Flow> byGoal = order.stream().sorted(Comparator.comparingInt(Flow::to).thenComparingInt(Flow::from).reversed()).toList();
		Map<Flow, Double> goals = places(byGoal, Flow::to, after);
		for (boolean stays : List.of(true, false)) {
			order.stream().filter(it -> it.stays() == stays)
					.forEach(it -> stream(sheet, it, new Point(x + NODE, starts.get(it)), new Point(x + WIDTH - NODE, goals.get(it))));
		}
		before.forEach((level, end) -> end(sheet, level, end, x));
		after.forEach((level, end) -> end(sheet, level, end, x + WIDTH - NODE));
		labels(sheet, before, "streams.new", end -> new Point(x, end.bottom() + SIZE + 3));
		labels(sheet, after, "streams.gone", end -> new Point(x + WIDTH + 6, (end.top() + end.bottom() + SIZE * 0.7) / 2));
		return Stream.of(before, after).flatMap(it -> it.values().stream()).mapToDouble(it -> it.bottom() + GAP).max().orElse(0);
	}

	/** The flows that change level, in words, the largest first; empty when there are none. */
	String told() {
		return flows.flows().stream().filter(it -> !it.stays()).sorted(Comparator.comparingLong(Flow::count).reversed())
				.map(this::told).collect(Collectors.joining(words.say("separator")));
	}

	private String told(Flow flow) {
		String count = typography.count(flow.count());
		if (flow.stays()) {
			return words.say("streams.stays", count, name(flow.from()));
		}
		if (flow.from() == LevelFlows.OUTSIDE) {
			return words.say("streams.arrives", count, name(flow.to()));
		}
		return flow.to() == LevelFlows.OUTSIDE ? words.say("streams.leaves", count, name(flow.from()))
				: words.say("streams.moves", count, name(flow.from()), name(flow.to()));
	}

	private String name(int level) {
		return level < 0 ? words.say("streams.unplaced") : theory.categories().get(level).plainName().in(typography.locale());
	}

	/** Where something comes from or goes, from top to bottom. */
	private List<Integer> levels() {
		return flows.flows().stream().flatMap(it -> Stream.of(it.from(), it.to())).distinct().sorted(Comparator.reverseOrder()).toList();
	}

	private double room(int level) {
		return level < 0 ? BELOW : band(level).bottom() - band(level).top() - GAP;
	}

	private long most(int level) {
		return Math.max(sum(flows.from(level)), sum(flows.to(level)));
	}

	private static long sum(List<Flow> flows) {
		return flows.stream().mapToLong(Flow::count).sum();
	}

	private Band band(int level) {
		return pyramid.bands().stream().filter(it -> it.level() == level).findFirst().orElseThrow();
	}

	/** Levels at the middle of their bands, what no level holds below them. */
	private Map<Integer, End> ends(IntFunction<List<Flow>> flowsOf) {
		Map<Integer, End> ends = new TreeMap<>();
		double below = band(0).bottom() + GAP;
		for (int level : levels()) {
			double height = sum(flowsOf.apply(level)) * scale;
			double top = level < 0 ? below : (band(level).top() + band(level).bottom() - height) / 2;
			below += level < 0 ? most(level) * scale + GAP + SIZE : 0;
			if (height > 0) {
				ends.put(level, new End(top, top + height));
			}
		}
		return ends;
	}

	/** Where each stream begins, or ends: one below the other, in the order given. */
	private Map<Flow, Double> places(List<Flow> order, ToIntFunction<Flow> level, Map<Integer, End> ends) {
		Map<Integer, Double> next = new HashMap<>();
		Map<Flow, Double> places = new HashMap<>();
		for (Flow flow : order) {
			double top = next.getOrDefault(level.applyAsInt(flow), ends.get(level.applyAsInt(flow)).top());
			places.put(flow, top);
			next.put(level.applyAsInt(flow), top + flow.count() * scale);
		}
		return places;
	}

	private void stream(ChartSheet sheet, Flow flow, Point from, Point to) {
		double thickness = flow.count() * scale;
		List<Point> around = new ArrayList<>();
		for (int step = 0; step <= STEPS; step++) {
			around.add(between(from, to, (double) step / STEPS));
		}
		for (int step = STEPS; step >= 0; step--) {
			Point above = between(from, to, (double) step / STEPS);
			around.add(new Point(above.x(), above.y() + thickness));
		}
		String fill = flow.stays() ? Rgb.of(fill(flow.from())).mix(Rgb.of(palette.background()), PALE).hex() : fill(flow.from());
		sheet.add(new Drawing.Group(told(flow),
				List.of(new Drawing.Polygon(around, fill, flow.stays() ? fill : palette.secondary(), Dash.NONE))));
		if (!flow.stays() && thickness > SIZE + 2) {
			Point place = between(from, to, EARLY);
			sheet.words(typography.count(flow.count()), place.x(), place.y() + (thickness + SIZE * 0.7) / 2, Align.MIDDLE, SIZE, true,
					palette.textOn(fill));
		}
	}

	/** On a curve that leaves and reaches its ends level: the smoothstep 3t² − 2t³. @param part 0 at the first end, 1 at the second */
	private static Point between(Point from, Point to, double part) {
		double eased = part * part * (3 - 2 * part);
		return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * eased);
	}

	private void end(ChartSheet sheet, int level, End end, double x) {
		sheet.rectangle(x, end.top(), NODE, end.bottom() - end.top(), 0, fill(level), palette.secondary());
	}

	/** Says what the ends below the pyramid are. @param outside key of what comes from outside or goes there */
	private void labels(ChartSheet sheet, Map<Integer, End> ends, String outside, Function<End, Point> place) {
		ends.forEach((level, end) -> {
			if (level < 0) {
				Point at = place.apply(end);
				sheet.words(words.say(level == LevelFlows.OUTSIDE ? outside : "streams.unplaced"), at.x(), at.y(), Align.START, SIZE, false,
						palette.secondary());
			}
		});
	}

	private String fill(int level) {
		return level < 0 ? palette.rule() : band(level).fill();
	}
}
