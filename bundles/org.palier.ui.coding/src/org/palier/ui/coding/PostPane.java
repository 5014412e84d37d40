// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.palier.coding.desk.CoderSheet;
import org.palier.coding.desk.DeskPost.ThreadPost;
import org.palier.coding.desk.DeskPost;
import org.palier.coding.desk.Passage;
import org.palier.corpus.AccountKey;
import org.palier.corpus.Medium;
import org.palier.corpus.Post;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;

/** A post with what it answers above it. Its text keeps the keyboard: Shift and arrows select a passage, letters code. */
public final class PostPane {

	private static final int INDENT = 18;
	private static final int LARGER = 2;

	/** A stretch of lines with a bar on their left. */
	private record Ruled(int start, int end, boolean main) {
	}

	/** A passage in its colours. */
	public record Mark(Passage passage, Color ink, Color ground) {
	}

	private final StyledText text;
	private final Font large;
	private final Locale locale = Locale.getDefault();
	private final Typography typography = new Typography(locale);
	private final StringBuilder words = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();
	private final List<Ruled> ruled = new ArrayList<>();
	private final List<Integer> boxed = new ArrayList<>();
	private CodingPalette colors;
	private int base;
	private int length;

	/** @param parent with a grid, of which it takes what is left */
	public PostPane(Composite parent) {
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		text = new StyledText(body, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(18, 8, 18, 8);
		text.setCaret(null);
		text.setAlwaysShowScrollBars(false);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(text);
		FontData[] data = text.getFont().getFontData();
		for (FontData each : data) {
			each.setHeight(each.getHeight() + LARGER);
		}
		large = new Font(text.getDisplay(), data);
		text.addListener(SWT.Dispose, event -> large.dispose());
		text.addListener(SWT.Paint, this::rule);
		colors = CodingPalette.on(text);
	}

	/** The text, which has the keyboard. */
	public StyledText control() {
		return text;
	}

	/** Nothing is there to code. */
	public void say(String sentence) {
		begin();
		words.append(sentence);
		end();
		base = 0;
		length = 0;
	}

	/** @param thread what is shown above the post: what it answers, or all of its thread */
	void show(DeskPost post, List<ThreadPost> thread, CoderSheet sheet) {
		Passage kept = sheet.passage();
		colors = CodingPalette.on(text);
		boolean seen = kept != null && kept.end() <= post.post().text().length();
		String hint = seen ? CountedSentence.bind(CodingMessages.passage, typography.count(kept.end() - kept.start()))
				: CodingMessages.noPassage;
		show(post, thread, seen ? List.of(new Mark(kept, colors.marked(), colors.mark())) : List.of(),
				hint + " " + CodingMessages.linksAreNotCoded);
	}

	/**
	 * Shows a post in which passages are marked.
	 *
	 * @param thread what is shown above it
	 * @param marks  where two overlap, the first is seen
	 * @param hint   below it
	 */
	public void show(DeskPost post, List<ThreadPost> thread, List<Mark> marks, String hint) {
		begin();
		int start = 0;
		for (ThreadPost each : thread) {
			style(who(each.by().in(locale)) + " · " + date(each.post()), colors.quiet(), null, SWT.NORMAL, null);
			words.append('\n');
			words.append(each.post().text().strip()).append("\n\n");
		}
		if (words.length() > 0) {
			ruled.add(new Ruled(start, words.length() - 2, false));
		}
		start = words.length();
		style(who(post.by().in(locale)), null, null, SWT.BOLD, null);
		style(" · " + post.platform().in(locale) + " · " + date(post.post()) + form(post.post()), colors.quiet(), null, SWT.NORMAL, null);
		words.append('\n');
		base = words.length();
		length = post.post().text().length();
		style(post.post().text(), null, null, SWT.NORMAL, large);
		words.append('\n');
		for (Medium medium : post.post().details().media()) {
			medium(medium);
		}
		if (!post.post().details().poll().isEmpty()) {
			style(CodingMessages.poll, colors.quiet(), null, SWT.NORMAL, null);
			words.append(' ').append(String.join(" · ", post.post().details().poll())).append('\n');
		}
		ruled.add(new Ruled(start, words.length() - 1, true));
		words.append('\n');
		style(hint, colors.quiet(), null, SWT.NORMAL, null);
		mark(marks);
		end();
		text.setSelection(base);
		text.setTopPixel(0);
		if (!thread.isEmpty()) {
			reveal();
		}
	}

	/** Long threads are scrolled until the post is seen. */
	private void reveal() {
		Point end = text.getLocationAtOffset(Math.min(text.getCharCount(), base + length));
		int below = end.y + text.getLineHeight() * 4 - text.getClientArea().height;
		if (below > 0) {
			int head = text.getLocationAtOffset(base).y - text.getLineHeight() * 2;
			text.setTopPixel(Math.max(0, Math.min(below, head)));
		}
	}

	private void begin() {
		colors = CodingPalette.on(text);
		words.setLength(0);
		styles.clear();
		ruled.clear();
		boxed.clear();
	}

	private void end() {
		text.setText(words.toString());
		styles.sort(Comparator.comparingInt(it -> it.start));
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		text.setForeground(colors.ink());
		int lines = text.getLineCount();
		text.setLineIndent(0, lines, INDENT);
		text.setLineWrapIndent(0, lines, INDENT);
		text.setLineSpacing(3);
		for (int at : boxed) {
			text.setLineBackground(text.getLineAtOffset(at), 1, colors.panel());
		}
	}

	private void style(String said, Color ink, Color ground, int font, Font larger) {
		var range = new StyleRange(words.length(), said.length(), ink, ground, font);
		range.font = larger;
		if (!said.isEmpty()) {
			styles.add(range);
		}
		words.append(said);
	}

	/** Passages cut the style of the text in pieces. */
	private void mark(List<Mark> marks) {
		if (marks.isEmpty()) {
			return;
		}
		styles.removeIf(it -> it.start == base && it.font == large);
		var ends = new TreeSet<Integer>(List.of(0, length));
		marks.forEach(it -> ends.addAll(List.of(Math.min(length, it.passage().start()), Math.min(length, it.passage().end()))));
		for (int from : ends.headSet(length)) {
			Mark mark = marks.stream().filter(it -> it.passage().start() <= from && from < it.passage().end()).findFirst().orElse(null);
			stretch(from, ends.higher(from), mark == null ? null : mark.ink(), mark == null ? null : mark.ground());
		}
	}

	private void stretch(int from, int to, Color ink, Color ground) {
		if (to > from) {
			var range = new StyleRange(base + from, to - from, ink, ground);
			range.font = large;
			styles.add(range);
		}
	}

	private void medium(Medium medium) {
		boxed.add(words.length());
		style(kind(medium) + "  ", colors.quiet(), null, SWT.NORMAL, null);
		if (medium.words().isBlank()) {
			style(CodingMessages.noWords, colors.quiet(), null, SWT.ITALIC, null);
		} else {
			style(CodingMessages.mediumWords + " ", colors.quiet(), null, SWT.NORMAL, null);
			words.append(medium.words().strip().replaceAll("\\s+", " "));
		}
		words.append('\n');
	}

	private static String kind(Medium medium) {
		return switch (medium.kind()) {
		case IMAGE -> CodingMessages.mediumImage;
		case VIDEO -> CodingMessages.mediumVideo;
		case AUDIO -> CodingMessages.mediumAudio;
		case ANIMATION -> CodingMessages.mediumAnimation;
		case LINK -> CodingMessages.mediumLink;
		case DOCUMENT -> CodingMessages.mediumDocument;
		case OTHER -> CodingMessages.mediumOther;
		};
	}

	/** Names an author: one that is no agency is a person, whose name is not shown here. */
	private static String who(String agency) {
		return agency.isEmpty() ? CodingMessages.somebody : agency;
	}

	private String date(Post post) {
		Instant at = post.createdAt();
		return at == null ? post.createdAtRaw().isEmpty() ? CodingMessages.noDate : post.createdAtRaw()
				: new Typography(locale).moment(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
	}

	private static String form(Post post) {
		String form = formOf(post);
		return form.isEmpty() ? "" : " · " + form;
	}

	/** Relayed, an answer, a thread of one's own; empty for a post like any other. */
	static String formOf(Post post) {
		return post.isRelay() ? NLS.bind(CodingMessages.formRelay, AccountKey.shown(post.relayedFrom()))
				: Boolean.TRUE.equals(post.details().ownThread()) ? CodingMessages.formThread : post.isReply() ? CodingMessages.formReply : "";
	}

	/** Returns the selected passage of the post's own text; empty when there is none. */
	Optional<Passage> selected() {
		Point selection = text.getSelection();
		int start = Math.max(selection.x, base) - base;
		int end = Math.min(selection.y, base + length) - base;
		return end > start ? Optional.of(new Passage(start, end)) : Optional.empty();
	}

	private void rule(Event event) {
		for (Ruled each : ruled) {
			if (each.start() < text.getCharCount()) {
				Rectangle lines = text.getTextBounds(each.start(), Math.max(each.start(), Math.min(text.getCharCount() - 1, each.end() - 1)));
				event.gc.setBackground(each.main() ? colors.accent() : colors.edge());
				event.gc.fillRectangle(18, lines.y, each.main() ? 3 : 2, lines.height);
			}
		}
	}

	/** All of it, for tests. */
	public String words() {
		return text.getText();
	}
}
