// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.palier.interviews.passages.CodeSystem;
import org.palier.interviews.text.Paragraph;
import org.palier.interviews.text.Span;
import org.palier.model.Passage;
import org.palier.ui.interviews.PassageLanes.Bracket;
import org.palier.ui.interviews.colors.TextColors;
import org.palier.ui.labels.ModelLabels;

/** Brackets of passages beside the text, with the names of their codes, numbers of paragraphs and who speaks. */
final class PassageRuler extends Canvas {

	static final int WIDEST = 300;
	static final int NARROWEST = 210;
	private static final int MARGIN = 92;
	/** Pixels for the name of a speaker, at least and at most. */
	private static final int NAME = 54;
	private static final int LONGEST_NAME = 220;
	private static final int GAP = 8;
	private static final int LANE = 11;

	private final TranscriptPane pane;
	private final ModelLabels labels = ModelLabels.ofWorkbench();
	private final List<Passage> shown = new ArrayList<>();
	private final List<int[]> places = new ArrayList<>();
	private int times;
	private int names = NAME;
	/** How many brackets stand side by side at the most: names have the room that is left. */
	private int lanes = 1;
	private TextColors colors;

	PassageRuler(Composite parent, TranscriptPane pane) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.pane = pane;
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.MouseDown, event -> at(event.x, event.y).ifPresent(pane::select));
		addListener(SWT.MouseMove, event -> tell(at(event.x, event.y).map(this::name).orElse(null)));
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? WIDEST : width, height == SWT.DEFAULT ? 100 : height);
	}

	/**
	 * Pixels more than usual that the times of a recording and the names of speakers take: no name is cut, but what is longer than a name is.
	 */
	int gutter() {
		List<Paragraph> paragraphs = pane.current().paragraphs();
		var gc = new GC(this);
		times = paragraphs.stream().anyMatch(it -> it.at() != null) ? gc.textExtent("0:00:00").x + GAP : 0;
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		int widest = paragraphs.stream().map(Paragraph::speaker).distinct().mapToInt(it -> gc.textExtent(it).x).max().orElse(0);
		gc.dispose();
		names = Math.clamp(widest + GAP, NAME, LONGEST_NAME);
		return times + names - NAME;
	}

	private static String time(Duration at) {
		return String.format(Locale.ROOT, "%d:%02d:%02d", at.toHours(), at.toMinutesPart(), at.toSecondsPart());
	}

	private int margin() {
		return MARGIN + times + names - NAME;
	}

	private Optional<Passage> at(int x, int y) {
		for (int i = 0; i < shown.size(); i++) {
			int[] place = places.get(i);
			if (y >= place[0] && y < place[1] && Math.abs(x - place[2]) <= LANE / 2 || y >= place[3] && y < place[4] && x < place[2] - LANE) {
				return Optional.of(shown.get(i));
			}
		}
		return Optional.empty();
	}

	/** Names that have no room are told whole. */
	private void tell(String name) {
		if (!Objects.equals(name, getToolTipText())) {
			setToolTipText(name);
		}
	}

	private String name(Passage passage) {
		return passage.getCodes().stream().map(labels::text).collect(Collectors.joining(", "));
	}

	private void paint(GC gc) {
		colors = TextColors.on(pane.text());
		gc.setBackground(pane.text().getBackground());
		gc.fillRectangle(getClientArea());
		paintSpeakers(gc);
		shown.clear();
		places.clear();
		List<int[]> extents = new ArrayList<>();
		int height = getClientArea().height;
		for (Passage passage : pane.passages().stream().sorted(Comparator.comparing(pane::span)).toList()) {
			Span span = pane.span(passage);
			int top = pane.y(span.from());
			int bottom = pane.y(span.to()) + pane.text().getLineHeight() - 3;
			if (bottom > 0 && top < height && !passage.getCodes().isEmpty()) {
				shown.add(passage);
				extents.add(new int[] { top, Math.max(bottom, top + 6) });
			}
		}
		List<Bracket> brackets = PassageLanes.of(extents);
		lanes = brackets.stream().mapToInt(Bracket::lane).max().orElse(0) + 1;
		List<Integer> order = new ArrayList<>();
		for (int i = 0; i < shown.size(); i++) {
			order.add(i);
		}
		order.sort(Comparator.comparingInt(it -> middle(brackets.get(it))));
		int letter = gc.getFontMetrics().getHeight();
		int[] tops = PassageLanes.labels(order.stream().mapToInt(it -> middle(brackets.get(it))).toArray(), letter);
		int[] topOf = new int[shown.size()];
		for (int i = 0; i < order.size(); i++) {
			topOf[order.get(i)] = tops[i];
		}
		for (int i = 0; i < shown.size(); i++) {
			paint(gc, shown.get(i), brackets.get(i), topOf[i], letter);
		}
	}

	private static int middle(Bracket bracket) {
		return (bracket.top() + bracket.bottom()) / 2;
	}

	private void paint(GC gc, Passage passage, Bracket bracket, int top, int letter) {
		boolean chosen = passage == pane.selected();
		Color color = colors.ofCode(CodeSystem.color(passage.getCodes().getFirst()));
		gc.setForeground(color);
		gc.setLineWidth(chosen ? 3 : 2);
		int x = getClientArea().width - margin() - 8 - bracket.lane() * LANE;
		gc.drawPolyline(new int[] { x + 5, bracket.top() + 2, x, bracket.top() + 2, x, bracket.bottom(), x + 5, bracket.bottom() });
		gc.setLineWidth(1);
		String name = name(passage);
		gc.setFont(chosen ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : getFont());
		int room = getClientArea().width - margin() - 8 - lanes * LANE - 14;
		name = fitted(gc, name, room);
		int width = gc.textExtent(name).x;
		gc.drawText(name, room - width, top, true);
		gc.setAlpha(120);
		gc.drawLine(room + 4, top + letter / 2, x - 1, middle(bracket));
		gc.setAlpha(255);
		places.add(new int[] { bracket.top(), bracket.bottom(), x, top, top + letter });
	}

	private void paintSpeakers(GC gc) {
		List<Paragraph> paragraphs = pane.current().paragraphs();
		for (int i = Math.max(0, pane.text().getTopIndex() - 1); i < paragraphs.size(); i++) {
			int y = pane.y(i);
			if (y > getClientArea().height) {
				return;
			}
			gc.setFont(getFont());
			gc.setForeground(colors.quiet());
			String number = Integer.toString(i + 1);
			gc.drawText(number, getClientArea().width - margin() + 28 - gc.textExtent(number).x, y, true);
			if (times > 0 && paragraphs.get(i).at() != null) {
				gc.drawText(time(paragraphs.get(i).at()), getClientArea().width - margin() + 34, y, true);
			}
			boolean answers = pane.answers(paragraphs.get(i));
			gc.setFont(answers ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : getFont());
			gc.setForeground(answers ? pane.text().getForeground() : colors.quiet());
			gc.drawText(fitted(gc, paragraphs.get(i).speaker(), names - GAP / 2), getClientArea().width - margin() + 38 + times, y, true);
		}
	}

	private static String fitted(GC gc, String words, int room) {
		String fitted = words;
		while (gc.textExtent(fitted).x > room && fitted.length() > 2) {
			fitted = fitted.substring(0, fitted.length() - 2) + "…";
		}
		return fitted;
	}
}
