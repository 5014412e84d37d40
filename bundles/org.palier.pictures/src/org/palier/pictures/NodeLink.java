// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.ground.text.ShorterNames;
import org.palier.ground.text.Typography;
import org.palier.pictures.ChartSheet.Align;
import org.palier.pictures.Drawing.Dash;

/**
 * Nodes and the lines between them, thicker for larger numbers. The nodes that receive most are full, one of them in the
 * middle; the others are hollow and around it. Beside the nodes, or below them where there is little room, is the table of
 * the largest numbers, whose last row sums up all others. The picture shows the shape, and the table the quantities and
 * their direction. When there are more than {@value #MOST_NODES} nodes, those that have least are in the last row alone.
 * Equal input always gives equal shapes. Immutable.
 *
 * @param title title of the picture, in the language of the reader, as all words here
 * @param subject measure, unit, who, when, of how many, source
 * @param heads heads of the table: from whom, to whom, how many; three
 * @param ties numbers above 0, one for each pair of names and direction
 */
public record NodeLink(String title, String subject, List<String> heads, List<Tie> ties) implements Chart {

	/** A picture of more is a ball of wool. */
	public static final int MOST_NODES = 29;

	private static final int MOST_ROWS = 10;
	private static final double MARGIN = 16;
	private static final double SIZE = 12;
	private static final double SMALL = 11;
	private static final double ROW = 22;
	private static final double STEP = 20;
	private static final double LEAST = 300;
	private static final double BESIDE = 560;
	private static final double PICTURE = 0.52;
	private static final double NAMES = 0.3;
	private static final double GAP = 24;
	private static final double RADIUS = 4;
	private static final double MORE = 5;
	private static final double CENTRE = 11;
	private static final double THIN = 1.2;
	private static final double THICK = 5;
	private static final double THIN_OF_MANY = 2.6;
	private static final int MANY = 15;
	private static final double LEAST_HIGH = 150;
	private static final double MOST_ACROSS = 110;

	/** A tie. @param from the giver @param to the receiver @param count 1 or more */
	public record Tie(String from, String to, long count) {
	}

	/** The largest ties first, of those as large in the order of their names. */
	public NodeLink {
		heads = List.copyOf(heads);
		ties = ties.stream().sorted(Comparator.comparingLong((Tie it) -> -it.count()).thenComparing(Tie::from).thenComparing(Tie::to)).toList();
		if (heads.size() != 3 || ties.stream().anyMatch(it -> it.count() < 1 || it.from().equals(it.to()))) {
			throw new IllegalArgumentException(heads + ", " + ties);
		}
	}

	@Override
	public ChartKind kind() {
		return ChartKind.NODE_LINK;
	}

	/** Whether there are three or more: two that are joined are a sentence. */
	@Override
	public boolean isDrawable() {
		return names(ties).size() > 2;
	}

	@Override
	public boolean fits(double width) {
		return width >= LEAST;
	}

	private static Map<String, Long> names(List<Tie> ties) {
		Map<String, Long> names = new TreeMap<>();
		ties.forEach(it -> {
			names.merge(it.from(), it.count(), Long::sum);
			names.merge(it.to(), it.count(), Long::sum);
		});
		return names;
	}

	/** Names of those that receive as much as any. */
	private SortedSet<String> most() {
		Map<String, Long> received = ties.stream().collect(Collectors.groupingBy(Tie::to, Collectors.summingLong(Tie::count)));
		long most = received.values().stream().mapToLong(it -> it).max().orElse(0);
		return received.entrySet().stream().filter(it -> it.getValue() == most).map(Map.Entry::getKey)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Names that are drawn: one that receives most, then those that have most of either way. */
	private List<String> drawn() {
		String most = most().first();
		return Stream.concat(Stream.of(most), names(ties).entrySet().stream().filter(it -> !it.getKey().equals(most))
				.sorted(Comparator.comparingLong((Map.Entry<String, Long> it) -> -it.getValue()).thenComparing(Map.Entry::getKey))
				.map(Map.Entry::getKey))
				.limit(MOST_NODES).toList();
	}

	/** A name where it lies. @param side of its label: below 0 at the left, above 0 at the right, 0 beneath */
	private record Node(String name, double x, double y, double radius, int side) {
	}

	@Override
	public Drawing in(double width, FontMetrics metrics, Palette palette, Locale locale) {
		var sheet = new ChartSheet(metrics, palette);
		var typography = new Typography(locale);
		double top = sheet.heading(title, subject, MARGIN, width) + 6;
		boolean beside = width >= BESIDE;
		double room = beside ? (width - 2 * MARGIN - GAP) * PICTURE : width - 2 * MARGIN;
		double bottom = picture(sheet, MARGIN, top, room, typography);
		double end = beside ? table(sheet, MARGIN + room + GAP, top, width - MARGIN, typography)
				: table(sheet, MARGIN, bottom + 12, width - MARGIN, typography);
		return sheet.drawing(title, alt(typography), width, Math.max(bottom, end) + MARGIN);
	}

	/** On either side of an oval, one below the other, so that no label meets the next. @return where it ends downward */
	private double picture(ChartSheet sheet, double left, double top, double width, Typography typography) {
		List<String> drawn = drawn();
		List<String> names = sheet.fitted(drawn, ShorterNames.NONE, width * NAMES, SMALL, true);
		int rows = drawn.size() / 2;
		double high = Math.max(LEAST_HIGH, (rows + 1) * STEP);
		double labels = names.stream().skip(1).mapToDouble(it -> sheet.width(it, SMALL, true)).max().orElse(0);
		double across = Math.min(MOST_ACROSS, width / 2 - labels - RADIUS - MORE - 6);
		double cx = left + width / 2;
		double cy = top + high / 2;
		Map<String, Long> all = names(ties);
		double most = drawn.stream().skip(1).mapToLong(all::get).max().orElse(1);
		Map<String, Node> nodes = new LinkedHashMap<>();
		nodes.put(drawn.getFirst(), new Node(names.getFirst(), cx, cy, CENTRE, 0));
		for (int i = 1; i < drawn.size(); i++) {
			int side = i % 2 == 0 ? 1 : -1;
			// At the left there may be one more; each side is spread over its own height.
			int many = side < 0 ? rows : drawn.size() - 1 - rows;
			double y = top + ((i - 1) / 2 + 0.5) / many * high;
			double away = (y - cy) / (high / 2);
			double x = cx + side * across * Math.sqrt(Math.max(0.06, 1 - away * away));
			nodes.put(drawn.get(i), new Node(names.get(i), x, y, RADIUS + MORE * Math.sqrt(all.get(drawn.get(i)) / most), side));
		}
		lines(sheet, nodes, typography);
		SortedSet<String> full = most();
		nodes.forEach((name, node) -> node(sheet, name, node, across, full.contains(name)));
		return top + high;
	}

	/** Both ways of a pair are one line. */
	private void lines(ChartSheet sheet, Map<String, Node> nodes, Typography typography) {
		Map<List<String>, List<Tie>> pairs = new LinkedHashMap<>();
		ties.stream().filter(it -> nodes.containsKey(it.from()) && nodes.containsKey(it.to()))
				.forEach(it -> pairs.computeIfAbsent(Stream.of(it.from(), it.to()).sorted().toList(), key -> new ArrayList<>()).add(it));
		double most = pairs.values().stream().mapToLong(NodeLink::sum).max().orElse(1);
		pairs.forEach((pair, both) -> {
			Node one = nodes.get(pair.getFirst());
			Node other = nodes.get(pair.getLast());
			double weight = THIN + ((nodes.size() > MANY ? THIN_OF_MANY : THICK) - THIN) * Math.sqrt(sum(both) / most);
			sheet.group(both.stream().map(it -> said(it, typography)).collect(Collectors.joining(typography.french() ? "\u202f; " : "; ")),
					mark -> mark.line(one.x(), one.y(), other.x(), other.y(), sheet.palette().secondary(), weight, Dash.NONE));
		});
	}

	private static long sum(List<Tie> ties) {
		return ties.stream().mapToLong(Tie::count).sum();
	}

	private static void node(ChartSheet sheet, String name, Node node, double across, boolean full) {
		Palette palette = sheet.palette();
		sheet.group(name, mark -> {
			mark.add(new Drawing.Disc(node.x(), node.y(), node.radius(), ShareMarks.color(palette, full)));
			if (!full) {
				mark.add(new Drawing.Disc(node.x(), node.y(), node.radius() - 1.8, palette.background()));
			}
			if (node.side() != 0) {
				mark.words(node.name(), node.x() + node.side() * (node.radius() + 6), node.y() + 4,
						node.side() < 0 ? Align.END : Align.START, SMALL, full, palette.text());
				return;
			}
			double y = node.y() + node.radius() + 13;
			for (String line : mark.wrapped(name, 2 * (across - RADIUS - MORE - 4), SMALL, true, 2)) {
				double wide = mark.width(line, SMALL, true);
				mark.rectangle(node.x() - wide / 2 - 3, y - SMALL, wide + 6, SMALL + 4, 0, palette.background(), "");
				mark.words(line, node.x(), y, Align.MIDDLE, SMALL, true, palette.text());
				y += SMALL + 3;
			}
		});
	}

	/** @return where it ends downward */
	private double table(ChartSheet sheet, double left, double top, double right, Typography typography) {
		Palette palette = sheet.palette();
		List<Tie> rows = shown();
		double numbers = Math.max(sheet.width(heads.getLast(), SMALL, true), rows.stream()
				.mapToDouble(it -> sheet.width(typography.count(it.count()), SIZE, false)).max().orElse(0));
		long others = sum(ties) - sum(rows);
		numbers = Math.min((right - left) * 0.3, Math.max(numbers, sheet.width(typography.count(others), SIZE, false)));
		double each = (right - left - numbers - 2 * 10) / 2;
		double second = left + each + 10;
		sheet.words(sheet.fitted(heads.get(0), each, SMALL, true), left, top + SMALL, Align.START, SMALL, true, palette.secondary());
		sheet.words(sheet.fitted(heads.get(1), each, SMALL, true), second, top + SMALL, Align.START, SMALL, true, palette.secondary());
		sheet.words(sheet.fitted(heads.get(2), numbers, SMALL, true), right, top + SMALL, Align.END, SMALL, true, palette.secondary());
		sheet.line(left, top + SMALL + 6, right, top + SMALL + 6, palette.text(), 1.4, Dash.NONE);
		Map<String, String> called = new HashMap<>();
		List<String> names = rows.stream().flatMap(it -> Stream.of(it.from(), it.to())).distinct().toList();
		List<String> fitted = sheet.fitted(names, ShorterNames.NONE, each, SIZE, false);
		for (int i = 0; i < names.size(); i++) {
			called.put(names.get(i), fitted.get(i));
		}
		double y = top + SMALL + 6;
		for (Tie tie : rows) {
			sheet.words(called.getOrDefault(tie.from(), tie.from()), left, y + 16, Align.START, SIZE, false, palette.text());
			sheet.words(called.getOrDefault(tie.to(), tie.to()), second, y + 16, Align.START, SIZE, false, palette.text());
			sheet.words(typography.count(tie.count()), right, y + 16, Align.END, SIZE, false, palette.text());
			y += ROW;
			sheet.line(left, y, right, y, palette.track(), 1, Dash.NONE);
		}
		if (others > 0) {
			sheet.words(sheet.fitted(others(typography), 2 * each, SIZE, false), left, y + 16, Align.START, SIZE, false, palette.secondary());
			sheet.words(typography.count(others), right, y + 16, Align.END, SIZE, false, palette.secondary());
			y += ROW;
		}
		return y;
	}

	/** Ties that have a row: all where they find room, else all but those that the last row holds. */
	private List<Tie> shown() {
		return ties.size() <= MOST_ROWS ? ties : ties.subList(0, MOST_ROWS - 1);
	}

	private String others(Typography typography) {
		return new ChartWords(typography.locale()).say("network.others", ties.size() - shown().size());
	}

	private static String said(Tie tie, Typography typography) {
		return new ChartWords(typography.locale()).say("network.tie", tie.from(), tie.to(), typography.count(tie.count()));
	}

	private String alt(Typography typography) {
		var words = new ChartWords(typography.locale());
		List<String> told = new ArrayList<>(shown().stream().map(it -> said(it, typography)).toList());
		long others = sum(ties) - sum(shown());
		if (others > 0) {
			told.add(words.say("caption", others(typography), typography.count(others)));
		}
		return title + ". " + subject + " " + String.join(words.say("separator"), told) + ".";
	}
}
