// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.palier.coding.desk.DeskFacet;
import org.palier.coding.resolved.CodedPost;
import org.palier.ground.text.Typography;
import org.palier.ui.coding.CodingPalette;
import org.palier.ui.coding.Fitted;
import org.palier.ui.coding.adjudication.PostRows.Heading;
import org.palier.ui.coding.adjudication.PostRows.Line;
import org.palier.ui.coding.adjudication.PostRows.Row;

/** The posts that differ: number, first words, what each coder says, the decision. It never takes the keyboard. */
final class PostTable extends Canvas {

	private static final int ROW = 25;
	private static final int SIDE = 8;
	private static final int NUMBER = 34;
	/** Share of the room that is left for each coder and for the decision. */
	private static final double CODE = 0.22;

	private final AdjudicationSet set;
	private final Typography typography = new Typography(Locale.getDefault());
	private PostRows rows = new PostRows(List.of());
	private DeskFacet facet;
	private long current;

	/** @param chosen hears the key of a post that was clicked */
	PostTable(Composite parent, AdjudicationSet set, LongConsumer chosen) {
		super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
		this.set = set;
		this.facet = set.facets().getFirst();
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Resize, event -> {
			fit();
			reveal();
		});
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		addListener(SWT.MouseUp, event -> {
			int line = getVerticalBar().getSelection() + (event.y - ROW) / ROW;
			if (event.button == 1 && event.y > ROW && line < rows.all().size() && rows.all().get(line) instanceof Line post) {
				chosen.accept(post.post().stored().key());
			}
		});
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				int line = rows.line(current);
				event.result = line < 0 ? "" : words(rows.all().get(line));
			}
		});
	}

	private int visible() {
		return Math.max(1, getClientArea().height / ROW - 1);
	}

	private void fit() {
		ScrollBar bar = getVerticalBar();
		int size = Math.max(1, rows.all().size());
		bar.setVisible(size > visible());
		bar.setValues(Math.min(bar.getSelection(), Math.max(0, size - visible())), 0, size, Math.min(visible(), size), 1, visible());
		redraw();
	}

	/** Shows rows, and where one is among them. */
	void show(PostRows now, DeskFacet of, long post) {
		rows = now;
		facet = of;
		current = post;
		fit();
		reveal();
	}

	/** With the heading of its group where that is near. */
	private void reveal() {
		int line = rows.line(current);
		ScrollBar bar = getVerticalBar();
		if (line >= 0 && (line < bar.getSelection() + 2 || line > bar.getSelection() + visible() - 2)) {
			bar.setSelection(Math.clamp(line - visible() / 3L, 0, Math.max(0, rows.all().size() - visible())));
		}
	}

	/** Returns the words of a row, for tests and for users who cannot see it. */
	String words(Row row) {
		return switch (row) {
		case Heading it -> it.words();
		case Line it -> number(it.post()) + " " + text(it.post()) + " " + String.join(" | ", codes(it.post())) + " " + decision(it.post());
		};
	}

	private List<String> coders() {
		return set.coders();
	}

	private String number(CodedPost post) {
		return typography.count(post.drawn().place());
	}

	private static String text(CodedPost post) {
		return post.stored().post().text().replaceAll("\\s+", " ").strip();
	}

	private List<String> codes(CodedPost post) {
		return coders().stream().map(it -> AdjudicationSet.word(post, facet.facet(), it))
				.map(it -> it.isEmpty() ? "–" : AdjudicationSet.names(facet, it)).toList();
	}

	private String decision(CodedPost post) {
		return post.decision(facet.facet()).map(it -> AdjudicationSet.names(facet, it.value()))
				.orElse(post.differs(facet.facet()) ? AdjudicationMessages.toDecide : AdjudicationMessages.agreed);
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? 300 : width, height == SWT.DEFAULT ? 10 * ROW : height);
	}

	private void paint(Event event) {
		CodingPalette colors = CodingPalette.on(getParent());
		GC gc = event.gc;
		Rectangle all = getClientArea();
		gc.setBackground(colors.ground());
		gc.fillRectangle(all);
		int columns = coders().size() + 1;
		int code = (int) ((all.width - NUMBER - 2 * SIDE) * Math.min(CODE, 0.7 / columns));
		int text = all.width - NUMBER - 2 * SIDE - columns * code;
		gc.setBackground(colors.panel());
		gc.fillRectangle(0, 0, all.width, ROW);
		gc.setForeground(colors.quiet());
		cell(gc, AdjudicationMessages.columnNumber, SIDE, 0, NUMBER);
		cell(gc, AdjudicationMessages.columnText, SIDE + NUMBER, 0, text - SIDE);
		for (int i = 0; i < columns; i++) {
			cell(gc, i < columns - 1 ? set.person(coders().get(i)) : AdjudicationMessages.columnDecision, SIDE + NUMBER + text + i * code, 0, code);
		}
		int top = getVerticalBar().getSelection();
		for (int i = 0; i <= visible() && top + i < rows.all().size(); i++) {
			row(gc, colors, rows.all().get(top + i), new Rectangle(0, (i + 1) * ROW, all.width, ROW), text, code);
		}
	}

	private void row(GC gc, CodingPalette colors, Row row, Rectangle at, int text, int code) {
		switch (row) {
		case Heading it -> {
			gc.setBackground(colors.panel());
			gc.fillRectangle(at.x, at.y, at.width, at.height);
			gc.setForeground(colors.quiet());
			cell(gc, it.words(), SIDE, at.y, at.width - SIDE);
		}
		case Line it -> {
			CodedPost post = it.post();
			boolean here = post.stored().key() == current;
			if (here) {
				gc.setBackground(colors.selected());
				gc.fillRectangle(at.x, at.y, at.width, at.height);
			}
			gc.setForeground(colors.quiet());
			cell(gc, number(post), SIDE, at.y, NUMBER);
			gc.setForeground(colors.ink());
			cell(gc, text(post), SIDE + NUMBER, at.y, text - SIDE);
			List<String> codes = codes(post);
			int x = SIDE + NUMBER + text;
			for (int i = 0; i < codes.size(); i++) {
				code(gc, codes.get(i), x + i * code, at.y, code - SIDE);
			}
			boolean open = PostRows.isOpen(post, facet.facet());
			gc.setForeground(open ? colors.warning() : post.decision(facet.facet()).isPresent() ? colors.accent() : colors.quiet());
			if (here) {
				gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			}
			code(gc, decision(post), x + codes.size() * code, at.y, code - 2);
			gc.setFont(null);
		}
		}
		gc.setForeground(colors.line());
		gc.drawLine(0, at.y + ROW - 1, at.width, at.y + ROW - 1);
	}

	/** Two codes of the facet never look alike. */
	private void code(GC gc, String words, int x, int y, int room) {
		List<String> names = facet.codes().stream().map(it -> it.name().in(Locale.getDefault())).toList();
		cell(gc, Fitted.into(gc, words, names, room), x, y, room);
	}

	private static void cell(GC gc, String words, int x, int y, int room) {
		gc.drawText(Fitted.into(gc, words, room), x, y + (ROW - gc.getFontMetrics().getHeight()) / 2, true);
	}
}
