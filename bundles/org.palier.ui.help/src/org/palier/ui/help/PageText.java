// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.help;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Composite;
import org.palier.ui.help.Page.Block;
import org.palier.ui.help.Page.Kind;
import org.palier.ui.help.Page.Run;
import org.palier.ui.help.Page.Style;

/** Sets a page in type. It follows the colours of the theme; links are reached with mouse, Tab and Enter. */
final class PageText {

	private static final Pattern SIZE = Pattern.compile("(\\b(?:width|height)=\")(\\d+)\"");
	private static final Pattern WIDTH = Pattern.compile("\\bwidth=\"(\\d+)\"");
	private static final int MARGIN = 14;
	private static final int INDENT = 18;
	/** Stands for a picture. */
	private static final String OBJECT = "\uFFFC";

	private final StyledText text;
	private final PageFonts fonts;
	private final PageLinks links;
	private final Map<String, Integer> anchors = new HashMap<>();
	private final List<Image> images = new ArrayList<>();
	private Page page;
	private PageColors colors;
	/** What is being set. */
	private Galley galley = new Galley();

	/** @param follow is told the link that was chosen, as the page writes it */
	PageText(Composite parent, Consumer<String> follow) {
		text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
		text.setMargins(MARGIN, 6, MARGIN, MARGIN);
		text.setLineSpacing(3);
		text.setCaret(null);
		fonts = new PageFonts(text);
		links = new PageLinks(text, follow);
		text.addPaintObjectListener(event -> {
			if (event.style.data instanceof Image image) {
				event.gc.drawImage(image, event.x, event.y + event.ascent - event.style.metrics.ascent);
			}
		});
		text.addDisposeListener(event -> release());
		text.addListener(SWT.Resize, event -> {
			if (!images.isEmpty()) {
				text.getDisplay().asyncExec(this::again);
			}
		});
		// The theme colours a control once it is there, and again when it changes.
		text.addListener(SWT.Paint, event -> {
			if (page != null && colors != PageColors.on(text.getBackground())) {
				text.getDisplay().asyncExec(this::again);
			}
		});
	}

	StyledText control() {
		return text;
	}

	/** @param anchor the block that is scrolled to, or null for the top */
	void show(Page shown, String anchor) {
		page = shown;
		set();
		Integer line = anchor == null ? null : anchors.get(anchor);
		text.setTopIndex(line == null ? 0 : line);
	}

	private void again() {
		if (!text.isDisposed()) {
			int top = text.getTopIndex();
			set();
			text.setTopIndex(top);
		}
	}

	private void release() {
		images.forEach(Image::dispose);
		images.clear();
	}

	private void set() {
		text.setRedraw(false);
		try {
			colors = PageColors.on(text.getBackground());
			release();
			anchors.clear();
			links.clear();
			galley = new Galley();
			int column = column();
			Kind before = null;
			for (Block block : page.blocks()) {
				block(block, before, column);
				before = block.kind();
			}
			galley.show(text);
		} finally {
			text.setRedraw(true);
		}
	}

	private void block(Block block, Kind before, int column) {
		if (!galley.isEmpty()) {
			galley.breakLine();
		}
		int line = galley.line();
		if (block.anchor() != null) {
			anchors.put(block.anchor(), line);
		}
		if (block.picture().isPresent()) {
			picture(colors.paint(block.picture().get()));
		} else if (block.kind() == Kind.ROW || block.kind() == Kind.ROW_HEAD) {
			row(block, line, column);
		} else {
			String mark = block.kind() == Kind.BULLET ? "•\t" : block.kind() == Kind.NUMBER ? block.number() + ".\t" : "";
			if (!mark.isEmpty()) {
				append(Run.plain(mark), block.kind());
			}
			block.cells().getFirst().forEach(run -> append(run, block.kind()));
		}
		lay(block.kind(), line, before);
	}

	private void lay(Kind kind, int line, Kind before) {
		int count = lines(line);
		switch (kind) {
		case BULLET, NUMBER -> galley.lay(it -> {
			it.setLineTabStops(line, 1, new int[] { INDENT });
			it.setLineWrapIndent(line, 1, INDENT);
		});
		case NOTE, WARNING, CODE -> {
			Color ground = kind == Kind.NOTE ? colors.note() : kind == Kind.WARNING ? colors.warning() : colors.code();
			galley.lay(it -> it.setLineBackground(line, count, ground));
		}
		case MEANING -> galley.lay(it -> {
			it.setLineIndent(line, 1, INDENT);
			it.setLineWrapIndent(line, 1, INDENT);
		});
		default -> { }
		}
		if (line > 0) {
			galley.lay(it -> it.setLineVerticalIndent(line, space(kind, before)));
		}
	}

	private static int space(Kind kind, Kind before) {
		return switch (kind) {
		case HEADING -> 16;
		case BULLET, NUMBER -> before == kind ? 3 : 7;
		case ROW -> 4;
		case MEANING -> 1;
		case CAPTION -> 3;
		default -> 9;
		};
	}

	/** The first cell stands alone at the left, the second beside it, further ones beneath that. */
	private void row(Block row, int line, int column) {
		row.cells().getFirst().forEach(run -> append(run, row.kind() == Kind.ROW ? Kind.TERM : row.kind()));
		for (int i = 1; i < row.cells().size(); i++) {
			append(Run.plain(i == 1 ? "\t" : row.kind() == Kind.ROW_HEAD ? " · " : "\n\t"), row.kind());
			Kind kind = i == 1 ? row.kind() : Kind.CAPTION;
			row.cells().get(i).forEach(run -> append(run, kind));
		}
		int count = lines(line);
		galley.lay(it -> {
			it.setLineTabStops(line, count, new int[] { column });
			it.setLineWrapIndent(line, count, column);
		});
	}

	/** How many there are from this one on. */
	private int lines(int first) {
		return galley.line() + 1 - first;
	}

	/** Wide enough for the longest first cell, within reason. */
	private int column() {
		int widest = 0;
		var gc = new GC(text);
		try {
			gc.setFont(text.getFont());
			for (Block block : page.blocks()) {
				if (block.kind() == Kind.ROW) {
					for (Run run : block.cells().getFirst().size() == 1 ? block.cells().getFirst() : List.<Run>of()) {
						widest = Math.max(widest, gc.textExtent(run.text()).x * 11 / 10);
					}
				}
			}
		} finally {
			gc.dispose();
		}
		return Math.clamp(widest + 14, 70, 170);
	}

	private void append(Run run, Kind kind) {
		var style = new StyleRange();
		style.foreground = ink(run, kind);
		style.font = font(run, kind);
		if (style.font == null && (run.styles().contains(Style.STRONG) || kind == Kind.TERM && !run.styles().contains(Style.OTHER))) {
			style.fontStyle = SWT.BOLD;
		}
		if (run.styles().contains(Style.EMPHASIS)) {
			style.fontStyle |= SWT.ITALIC;
		}
		if (run.styles().contains(Style.KEY) || run.styles().contains(Style.CODE)) {
			style.background = colors.code();
		}
		if (run.link() != null) {
			style.underline = true;
		}
		int start = galley.add(run.text(), style);
		if (run.link() != null) {
			links.add(start, run.text().length(), run.link());
		}
	}

	private Color ink(Run run, Kind kind) {
		if (run.link() != null) {
			return colors.link();
		}
		boolean aside = kind == Kind.CAPTION || kind == Kind.ROW_HEAD || run.styles().contains(Style.OTHER);
		return aside ? colors.secondary() : colors.ink();
	}

	private Font font(Run run, Kind kind) {
		if (run.styles().contains(Style.CODE) || kind == Kind.CODE) {
			return fonts.code();
		}
		return switch (kind) {
		case TITLE -> fonts.title();
		case HEADING -> fonts.heading();
		case LEAD -> run.styles().isEmpty() ? fonts.lead() : null;
		case CAPTION, ROW_HEAD -> fonts.small();
		default -> null;
		};
	}

	/** An SVG document with the size that it states times a factor. */
	private static String sized(String svg, double factor) {
		int end = svg.indexOf('>');
		return SIZE.matcher(svg.substring(0, end))
				.replaceAll(it -> it.group(1) + Math.round(Integer.parseInt(it.group(2)) * factor) + '"') + svg.substring(end);
	}

	/** What a picture must shrink by to stand in the column. */
	private double fit(String svg) {
		Matcher width = WIDTH.matcher(svg);
		int room = text.getClientArea().width - 2 * MARGIN;
		return width.find() && room > 0 ? Math.min(1, (double) room / Integer.parseInt(width.group(1))) : 1;
	}

	private void picture(String svg) {
		double fit = fit(svg);
		ImageDataProvider drawn = zoom -> new ImageData(
				new ByteArrayInputStream(sized(svg, fit * zoom / 100).getBytes(StandardCharsets.UTF_8)));
		var image = new Image(text.getDisplay(), drawn);
		images.add(image);
		var style = new StyleRange();
		style.metrics = new GlyphMetrics(image.getBounds().height, 0, image.getBounds().width);
		style.data = image;
		galley.add(OBJECT, style);
	}
}
