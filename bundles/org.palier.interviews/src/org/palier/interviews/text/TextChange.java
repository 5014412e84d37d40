// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The change from one text to another, found by comparison. The longest common sequence of paragraphs stays; within replaced paragraphs the
 * longest common sequence of words stays. Spans move with their words.
 *
 * @param steps to be made one after the other
 */
public record TextChange(List<TextEdit> steps) {

	/** More pieces on both sides than this are replaced as a whole: a table of them would not pay. */
	private static final long MOST = 4_000_000;
	private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{N}]+|\\n|[^\\p{L}\\p{N}\\n]");

	/** Copies its list. */
	public TextChange {
		steps = List.copyOf(steps);
	}

	/** A piece of both texts that is the same. */
	private record Same(int before, int after) {
	}

	/** How a text became another. */
	public static TextChange between(TranscriptText before, TranscriptText after) {
		List<String> old = before.paragraphs().stream().map(Paragraph::words).toList();
		List<String> now = after.paragraphs().stream().map(Paragraph::words).toList();
		List<TextEdit> edits = new ArrayList<>();
		List<Same> same = new ArrayList<>(common(old, now));
		same.add(new Same(old.size(), now.size()));
		// From the end, so that a step moves no place of one that is still to come.
		for (int i = same.size() - 1; i >= 0; i--) {
			int fromOld = i == 0 ? 0 : same.get(i - 1).before() + 1;
			int fromNow = i == 0 ? 0 : same.get(i - 1).after() + 1;
			replace(old, now, new int[] { fromOld, same.get(i).before() }, new int[] { fromNow, same.get(i).after() }, edits);
		}
		return new TextChange(edits);
	}

	/** Where a span is after it. */
	public Span map(Span span) {
		Span moved = span;
		for (TextEdit step : steps) {
			moved = step.map(moved);
		}
		return moved;
	}

	/** Paragraphs that became others; of none on one side whole paragraphs go or come. */
	private static void replace(List<String> old, List<String> now, int[] was, int[] is, List<TextEdit> edits) {
		if (was[0] == was[1] && is[0] == is[1]) {
			return;
		}
		if (was[0] == was[1]) {
			String come = String.join("\n", now.subList(is[0], is[1]));
			boolean last = was[0] == old.size();
			TextPosition at = last && was[0] > 0 ? new TextPosition(was[0] - 1, length(old.get(was[0] - 1))) : new TextPosition(was[0], 0);
			edits.add(new TextEdit(at, at, old.isEmpty() ? come : last ? "\n" + come : come + "\n"));
			return;
		}
		if (is[0] == is[1]) {
			boolean last = was[1] == old.size();
			TextPosition from = last && was[0] > 0 ? new TextPosition(was[0] - 1, length(old.get(was[0] - 1))) : new TextPosition(was[0], 0);
			TextPosition to = last ? new TextPosition(was[1] - 1, length(old.get(was[1] - 1))) : new TextPosition(was[1], 0);
			edits.add(new TextEdit(from, to, ""));
			return;
		}
		words(pieces(old.subList(was[0], was[1])), pieces(now.subList(is[0], is[1])), was[0], edits);
	}

	private static void words(List<String> old, List<String> now, int paragraph, List<TextEdit> edits) {
		List<TextPosition> places = new ArrayList<>();
		TextPosition at = new TextPosition(paragraph, 0);
		for (String piece : old) {
			places.add(at);
			at = piece.equals("\n") ? new TextPosition(at.paragraph() + 1, 0) : new TextPosition(at.paragraph(), at.codePoint() + length(piece));
		}
		places.add(at);
		List<Same> same = new ArrayList<>(common(old, now));
		same.add(new Same(old.size(), now.size()));
		for (int i = same.size() - 1; i >= 0; i--) {
			int fromOld = i == 0 ? 0 : same.get(i - 1).before() + 1;
			int fromNow = i == 0 ? 0 : same.get(i - 1).after() + 1;
			if (fromOld < same.get(i).before() || fromNow < same.get(i).after()) {
				edits.add(new TextEdit(places.get(fromOld), places.get(same.get(i).before()),
						String.join("", now.subList(fromNow, same.get(i).after()))));
			}
		}
	}

	private static List<String> pieces(List<String> paragraphs) {
		return PIECE.matcher(String.join("\n", paragraphs)).results().map(MatchResult::group).toList();
	}

	private static int length(String words) {
		return words.codePointCount(0, words.length());
	}

	/** The longest common run, in order. */
	private static List<Same> common(List<String> old, List<String> now) {
		int head = 0;
		while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < Math.min(old.size(), now.size()) - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
			tail++;
		}
		List<Same> same = new ArrayList<>();
		for (int i = 0; i < head; i++) {
			same.add(new Same(i, i));
		}
		middle(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail), head, same);
		for (int i = tail; i > 0; i--) {
			same.add(new Same(old.size() - i, now.size() - i));
		}
		return same;
	}

	private static void middle(List<String> old, List<String> now, int head, List<Same> same) {
		if ((long) old.size() * now.size() > MOST) {
			return;
		}
		int[][] longest = new int[old.size() + 1][now.size() + 1];
		for (int i = old.size() - 1; i >= 0; i--) {
			for (int k = now.size() - 1; k >= 0; k--) {
				longest[i][k] = old.get(i).equals(now.get(k)) ? longest[i + 1][k + 1] + 1 : Math.max(longest[i + 1][k], longest[i][k + 1]);
			}
		}
		int i = 0;
		int k = 0;
		while (i < old.size() && k < now.size()) {
			if (old.get(i).equals(now.get(k))) {
				same.add(new Same(head + i++, head + k++));
			} else if (longest[i + 1][k] >= longest[i][k + 1]) {
				i++;
			} else {
				k++;
			}
		}
	}
}
