// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.ground.text.ShorterNames;
import org.palier.ground.text.Typography;
import org.palier.pictures.ChartSheet.Align;
import org.palier.pictures.Drawing.Dash;
import org.palier.pictures.Drawing.Point;
import org.palier.pictures.SharesChart.Mark;

/**
 * Curves of the share that has come by each of some named moments, which are equally far apart. Each curve has a step up at
 * each moment, with the interval of the share. Things that never come stay counted, so that a curve need not reach the top
 * and never goes down. The first curve is full, the others are hollow, dashed and dotted; each has its name at its end. The
 * caller shows title and subject above the picture. Equal input always gives equal shapes. Immutable.
 *
 * @param title title of the picture, in the language of the reader, as all words here
 * @param subject measure, unit, who, when, of how many, source
 * @param moments moments in order of time, two or more, in a word or two
 * @param curves one to three curves; more need small multiples
 */
public record StepCurves(String title, String subject, List<String> moments, List<Curve> curves) implements Chart {

	/** More curves than that nobody tells apart. */
	public static final int MOST = 3;

	private static final double SIZE = 12;
	private static final double SMALL = 11;
	private static final double HEIGHT = 170;
	private static final double FOOT = 30;
	private static final double APART = 16;
	private static final double RADIUS = 4.4;
	private static final double HOLE = 2.4;
	private static final double CAP = 3.5;
	/** Between the marks of two curves at one moment. */
	private static final double BESIDE = 9;
	private static final double LABELS = 0.32;
	private static final double LEAST = 300;

	/**
	 * A curve.
	 *
	 * @param name in the language of the reader
	 * @param at   share by each moment, never below the one before
	 */
	public record Curve(String name, List<Mark> at) {
		/** Copies its list. */
		public Curve {
			at = List.copyOf(at);
		}

		private boolean goesDown() {
			return IntStream.range(1, at.size()).anyMatch(it -> at.get(it).value() < at.get(it - 1).value());
		}

		private double widest(ChartSheet sheet, Typography typography) {
			return Math.max(sheet.width(name, SIZE, true), sheet.width(last(this, typography), SIZE, true));
		}
	}

	/** Refuses curves that go down, that lack a moment, or that are too many. */
	public StepCurves {
		moments = List.copyOf(moments);
		curves = List.copyOf(curves);
		if (moments.size() < 2 || curves.size() > MOST) {
			throw new IllegalArgumentException(moments + ", " + curves.size() + " curves");
		}
		for (Curve curve : curves) {
			if (curve.at().size() != moments.size() || curve.goesDown()) {
				throw new IllegalArgumentException(curve + " is no curve over " + moments);
			}
		}
	}

	@Override
	public ChartKind kind() {
		return ChartKind.STEP_CURVE;
	}

	@Override
	public boolean isDrawable() {
		return !curves.isEmpty();
	}

	@Override
	public boolean fits(double width) {
		return width >= LEAST;
	}

	/** Where things lie. */
	private record ChartGeometry(double left, double right, double bottom, PercentScale scale, int moments) {

		double x(int moment) {
			return left + (moment + 1) * (right - left) / moments;
		}

		double y(double share) {
			return bottom - scale.at(share);
		}
	}

	@Override
	public Drawing in(double width, FontMetrics metrics, Palette palette, Locale locale) {
		var sheet = new ChartSheet(metrics, palette);
		var typography = new Typography(locale);
		double top = SMALL;
		double most = curves.stream().flatMap(it -> it.at().stream()).mapToDouble(it -> it.hasMargin() ? it.high() : it.value()).max().orElse(1);
		PercentScale scale = PercentScale.holding(most, 0, HEIGHT);
		double ticks = scale.ticks().stream().mapToDouble(it -> sheet.width(tick(it, scale, typography), SMALL, false)).max().orElse(0);
		double labels = Math.min(width * LABELS, curves.stream().mapToDouble(it -> it.widest(sheet, typography)).max().orElse(0));
		var places = new ChartGeometry(ticks + 6, width - labels - 14 - BESIDE, top + HEIGHT, scale, moments.size());
		for (double tick : scale.ticks()) {
			double y = places.y(tick);
			sheet.line(places.left(), y, places.right() + BESIDE, y, tick == 0 ? palette.rule() : palette.track(), 1, Dash.NONE);
			sheet.words(tick(tick, scale, typography), places.left() - 6, y + 4, Align.END, SMALL, false, palette.secondary());
		}
		moments(sheet, places);
		for (int i = curves.size() - 1; i >= 0; i--) {
			curve(sheet, places, i, typography);
		}
		labels(sheet, places, labels, top, typography);
		return sheet.drawing(title, alt(typography), width, Math.max(places.bottom() + FOOT, top + curves.size() * 2.2 * APART));
	}

	private static String tick(double tick, PercentScale scale, Typography typography) {
		return tick >= scale.end() - 1e-9 ? PercentScale.whole(tick, typography) : typography.number(tick * 100, 0);
	}

	/** Moments under their steps, shortened so that none lies on the next and no two look alike. */
	private void moments(ChartSheet sheet, ChartGeometry places) {
		double room = (places.right() - places.left()) / moments.size() - 4;
		List<String> named = sheet.fitted(moments, ShorterNames.NONE, room, SMALL, false);
		for (int i = 0; i < named.size(); i++) {
			double x = places.x(i);
			sheet.line(x, places.bottom(), x, places.bottom() + 4, sheet.palette().secondary(), 1, Dash.NONE);
			sheet.words(named.get(i), x, places.bottom() + SMALL + 7, Align.MIDDLE, SMALL, false, sheet.palette().secondary());
		}
	}

	private void curve(ChartSheet sheet, ChartGeometry places, int place, Typography typography) {
		Curve curve = curves.get(place);
		String ink = ShareMarks.color(sheet.palette(), place == 0);
		double aside = (place - (curves.size() - 1) / 2.0) * BESIDE;
		sheet.group(said(curve, typography), mark -> {
			List<Point> steps = new ArrayList<>();
			double before = 0;
			steps.add(new Point(places.left(), places.y(0)));
			for (int i = 0; i < curve.at().size(); i++) {
				double x = places.x(i) + aside;
				steps.add(new Point(x, places.y(before)));
				before = curve.at().get(i).value();
				steps.add(new Point(x, places.y(before)));
			}
			steps.add(new Point(places.right() + BESIDE + 4, places.y(before)));
			mark.add(new Drawing.Line(steps, ink, place == 0 ? 2.6 : 2, place == 0 ? Dash.NONE : place == 1 ? Dash.DASHED : Dash.DOTTED));
			for (int i = 0; i < curve.at().size(); i++) {
				mark(mark, places, curve.at().get(i), places.x(i) + aside, ink, place == 0);
			}
		});
	}

	private static void mark(ChartSheet sheet, ChartGeometry places, Mark mark, double x, String ink, boolean full) {
		if (mark.hasMargin()) {
			sheet.line(x, places.y(mark.low()), x, places.y(mark.high()), ink, 1.8, Dash.NONE);
			for (double end : new double[] { mark.low(), mark.high() }) {
				sheet.line(x - CAP, places.y(end), x + CAP, places.y(end), ink, 1.8, Dash.NONE);
			}
		}
		sheet.add(new Drawing.Disc(x, places.y(mark.value()), RADIUS, ink));
		if (!full) {
			sheet.add(new Drawing.Disc(x, places.y(mark.value()), HOLE, sheet.palette().background()));
		}
	}

	/** Name and last share of each curve where it ends, pushed apart where they would lie on each other. */
	private void labels(ChartSheet sheet, ChartGeometry places, double room, double top, Typography typography) {
		List<Integer> order = IntStream.range(0, curves.size()).boxed().sorted(Comparator.comparingDouble((Integer it) -> -end(it).value()))
				.toList();
		double high = 2.2 * APART;
		double[] at = new double[order.size()];
		double next = top;
		for (int i = 0; i < at.length; i++) {
			at[i] = Math.max(next, places.y(end(order.get(i)).value()) - APART * 0.8);
			next = at[i] + high;
		}
		double most = places.bottom() - high + APART;
		for (int i = at.length - 1; i >= 0; i--) {
			at[i] = Math.max(top + i * high, Math.min(at[i], most));
			most = at[i] - high;
		}
		List<String> names = sheet.fitted(curves.stream().map(Curve::name).toList(), ShorterNames.NONE, room, SIZE, true);
		double x = places.right() + BESIDE + 12;
		for (int i = 0; i < at.length; i++) {
			boolean first = order.get(i) == 0;
			String ink = first ? ShareMarks.color(sheet.palette(), true) : sheet.palette().text();
			sheet.words(last(curves.get(order.get(i)), typography), x, at[i] + SIZE, Align.START, SIZE, true, ink);
			sheet.words(names.get(order.get(i)), x, at[i] + SIZE + APART - 2, Align.START, SIZE, first, ink);
		}
	}

	private Mark end(int curve) {
		return curves.get(curve).at().getLast();
	}

	private static String last(Curve curve, Typography typography) {
		return typography.share(curve.at().getLast().value());
	}

	private String said(Curve curve, Typography typography) {
		String of = typography.french() ? "\u202f: " : ": ";
		return curve.name() + of + IntStream.range(0, moments.size()).mapToObj(it -> moments.get(it) + " " + said(curve.at().get(it), typography))
				.collect(Collectors.joining(", "));
	}

	private static String said(Mark mark, Typography typography) {
		return typography.share(mark.value()) + (!mark.hasMargin() ? "" : " (" + new ChartWords(typography.locale()).say("range",
				typography.number(mark.low() * 100, 0), typography.number(mark.high() * 100, 0)) + ")");
	}

	private String alt(Typography typography) {
		String between = typography.french() ? "\u202f; " : "; ";
		return title + ". " + subject + " " + curves.stream().map(it -> said(it, typography)).collect(Collectors.joining(between)) + ".";
	}
}
