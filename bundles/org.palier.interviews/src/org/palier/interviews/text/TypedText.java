// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.palier.model.Passage;

/**
 * A text while somebody types in it: as it was handed over last, and what was typed since. A control shows its words as one text, a
 * paragraph a line; indices are those of that text. For one thread.
 */
public final class TypedText {

	private final List<TextEdit> steps = new ArrayList<>();
	private TranscriptText base = TranscriptText.EMPTY;
	private TranscriptText current = TranscriptText.EMPTY;

	/** With what was typed up to now. */
	public TranscriptText current() {
		return current;
	}

	/** Returns the text of the control. */
	public String shown() {
		return current.paragraphs().stream().map(Paragraph::words).collect(Collectors.joining("\n"));
	}

	/**
	 * Takes the text as it is held elsewhere. If it is the one handed over last, what was typed since goes on; if not, it is forgotten.
	 *
	 * @return true when words are others than before, and have to be shown
	 */
	public boolean take(TranscriptText held) {
		if (held.equals(base) && !held.equals(TranscriptText.EMPTY)) {
			return false;
		}
		boolean other = !held.equals(current);
		steps.clear();
		base = held;
		current = held;
		return other;
	}

	/** Types. @param start index of the first character that goes @param length how many go @param with what comes instead */
	public void type(int start, int length, String with) {
		var step = new TextEdit(place(start), place(start + length), with.replace("\r\n", "\n").replace("\t", " "));
		steps.add(step);
		current = step.apply(current);
	}

	/** Hands over what was typed since this was last done; empty for nothing. */
	public List<TextEdit> handOver() {
		List<TextEdit> done = List.copyOf(steps);
		steps.clear();
		if (!done.isEmpty()) {
			base = current;
		}
		return done;
	}

	/** Where a passage is, with what was typed and not handed over yet. */
	public Span span(Passage passage) {
		Span span = Span.of(passage);
		for (TextEdit step : steps) {
			span = step.map(span);
		}
		return current.within(span);
	}

	/** The place of an index; of one beyond the text its end. */
	public TextPosition place(int index) {
		int left = index;
		List<Paragraph> paragraphs = current.paragraphs();
		for (int i = 0; i < paragraphs.size(); i++) {
			String said = paragraphs.get(i).words();
			if (left <= said.length()) {
				return new TextPosition(i, said.codePointCount(0, left));
			}
			left -= said.length() + 1;
		}
		return current.end();
	}

	/** The index of a place; of one that the text has not, that of the nearest. */
	public int index(TextPosition place) {
		TextPosition has = current.within(place);
		int index = 0;
		for (int i = 0; i < has.paragraph(); i++) {
			index += current.paragraphs().get(i).words().length() + 1;
		}
		String said = current.paragraphs().isEmpty() ? "" : current.paragraphs().get(has.paragraph()).words();
		return index + said.offsetByCodePoints(0, has.codePoint());
	}
}
