// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.reading;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.palier.interviews.text.Paragraph;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TranscriptText;
import org.palier.ui.interviews.colors.TextColors;

/** The text around a passage: its paragraphs with the one before and the one after, the passage tinted and words in it bold. */
final class ParagraphPane {

	private final StyledText pane;
	private Runnable again = this::clear;

	ParagraphPane(Composite parent) {
		pane = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.BORDER);
		pane.setMargins(8, 6, 8, 6);
		pane.setCaret(null);
		TextColors.whenOther(pane, () -> again.run());
	}

	StyledText control() {
		return pane;
	}

	void clear() {
		again = this::clear;
		pane.setText("");
	}

	/** @param words within the passage; none to mark none */
	void show(TranscriptText text, Span passage, List<Span> words) {
		again = () -> show(text, passage, words);
		Span has = text.within(passage);
		int first = Math.max(0, has.from().paragraph() - 1);
		int last = Math.min(text.paragraphs().size() - 1, has.to().paragraph() + 1);
		var said = new StringBuilder();
		List<StyleRange> ranges = new ArrayList<>();
		int[] from = new int[last + 1];
		for (int i = first; i <= last; i++) {
			Paragraph paragraph = text.paragraphs().get(i);
			String head = (i + 1) + "  " + (paragraph.speaker().isEmpty() ? "" : paragraph.speaker() + "  ");
			int begin = said.length();
			said.append(head);
			from[i] = said.length();
			said.append(paragraph.words());
			if (i < has.from().paragraph() || i > has.to().paragraph()) {
				ranges.add(new StyleRange(begin, said.length() - begin, quiet(), null));
			} else {
				ranges.add(new StyleRange(begin, head.length(), quiet(), null));
			}
			said.append(i < last ? "\n" : "");
		}
		pane.setText(said.toString());
		pane.setStyleRanges(ranges.toArray(new StyleRange[0]));
		mark(text, has, from, SWT.NORMAL);
		words.forEach(it -> mark(text, text.within(it), from, SWT.BOLD));
		reveal(offset(text, has.from().paragraph(), has.from().codePoint(), from));
	}

	/** Near the top, with a line before it. */
	private void reveal(int offset) {
		pane.setSelection(offset);
		pane.setTopPixel(Math.max(0, pane.getTopPixel() + pane.getLocationAtOffset(offset).y - 2 * pane.getLineHeight()));
	}

	private void mark(TranscriptText text, Span span, int[] from, int style) {
		for (int i = span.from().paragraph(); i <= span.to().paragraph(); i++) {
			int begin = i == span.from().paragraph() ? offset(text, i, span.from().codePoint(), from) : from[i];
			int end = i == span.to().paragraph() ? offset(text, i, span.to().codePoint(), from)
					: from[i] + text.paragraphs().get(i).words().length();
			if (end > begin) {
				var range = new StyleRange(begin, end - begin, null, tint());
				range.fontStyle = style;
				pane.setStyleRange(range);
			}
		}
	}

	private static int offset(TranscriptText text, int paragraph, int codePoint, int[] from) {
		String words = text.paragraphs().get(paragraph).words();
		return from[paragraph] + words.offsetByCodePoints(0, Math.min(codePoint, words.codePointCount(0, words.length())));
	}

	private Color tint() {
		return TextColors.on(pane).tint();
	}

	private Color quiet() {
		return TextColors.on(pane).quiet();
	}
}
