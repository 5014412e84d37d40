// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.coders;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.palier.interviews.text.Span;
import org.palier.interviews.text.TextPosition;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Code;
import org.palier.model.Coder;
import org.palier.model.Interview;
import org.palier.model.Passage;

/**
 * A place of a text to which one code was given: overlapping passages with that code. Blanks at the ends of a passage do not count.
 *
 * @param code  that was given
 * @param marks by beginning
 */
public record CodePlace(Code code, List<Mark> marks) {

	/** A passage with the code. @param span without blanks at its ends */
	public record Mark(Passage passage, Span span) {

		/** Id of who coded; empty when nobody said. */
		public String coder() {
			Coder coder = passage.getCoder();
			return coder == null || coder.getId() == null ? "" : coder.getId();
		}
	}

	/** Copies its list. */
	public CodePlace {
		marks = List.copyOf(marks);
	}

	/** The places of an interview, by beginning; decisions make none. @param coders ids of those whose passages count */
	static List<CodePlace> of(Interview interview, TranscriptText text, Set<String> coders) {
		Map<Code, List<Mark>> ofCodes = new LinkedHashMap<>();
		for (Passage passage : interview.getPassages()) {
			if (!PassagesInForce.isDecision(passage)) {
				var mark = new Mark(passage, withoutBlanks(text, Span.of(passage)));
				if (coders.contains(mark.coder())) {
					passage.getCodes().forEach(it -> ofCodes.computeIfAbsent(it, code -> new ArrayList<>()).add(mark));
				}
			}
		}
		List<CodePlace> places = new ArrayList<>();
		ofCodes.forEach((code, marks) -> {
			marks.sort(Comparator.comparing(Mark::span));
			List<Mark> together = new ArrayList<>();
			for (Mark mark : marks) {
				if (!together.isEmpty() && together.stream().noneMatch(it -> it.span().overlaps(mark.span()) || it.span().equals(mark.span()))) {
					places.add(new CodePlace(code, together));
					together.clear();
				}
				together.add(mark);
			}
			places.add(new CodePlace(code, together));
		});
		places.sort(Comparator.comparing(CodePlace::span));
		return places;
	}

	/** From the first character that somebody marked to the last one. */
	public Span span() {
		TextPosition to = marks.stream().map(it -> it.span().to()).max(Comparator.naturalOrder()).orElseThrow();
		return new Span(marks.getFirst().span().from(), to);
	}

	/** Ids of those who marked something here. */
	public Set<String> coders() {
		Set<String> coders = new LinkedHashSet<>();
		marks.forEach(it -> coders.add(it.coder()));
		return coders;
	}

	/**
	 * A mark of each extent in which more than half of the coders agree; one that may be quoted stands for the others.
	 * @param coders of the interview
	 */
	List<Mark> ofMost(int coders) {
		Map<Span, Mark> found = new LinkedHashMap<>();
		marks.stream().filter(it -> 2 * supporters(it.span()) > coders)
				.forEach(it -> found.merge(it.span(), it, (one, other) -> other.passage().isCleared() && !one.passage().isCleared() ? other : one));
		return List.copyOf(found.values());
	}

	/** How many persons marked exactly this. */
	private int supporters(Span span) {
		return (int) marks.stream().filter(it -> it.span().equals(span)).map(Mark::coder).distinct().count();
	}

	/** True when all coders marked the same and nothing else. */
	boolean isUnanimous(int coders) {
		return marks.stream().allMatch(it -> supporters(it.span()) == coders);
	}

	/** True when more than half of the coders marked nothing here. */
	boolean isLeftByMost(int coders) {
		return 2 * (coders - coders().size()) > coders;
	}

	static Span withoutBlanks(TranscriptText text, Span span) {
		Span has = text.paragraphs().isEmpty() ? span : text.within(span);
		int[] words = text.words(has).codePoints().toArray();
		int first = 0;
		TextPosition from = has.from();
		while (first < words.length && isBlank(words[first])) {
			from = words[first] == '\n' ? new TextPosition(from.paragraph() + 1, 0) : new TextPosition(from.paragraph(), from.codePoint() + 1);
			first++;
		}
		if (first == words.length) {
			return has;
		}
		TextPosition to = has.to();
		for (int last = words.length - 1; isBlank(words[last]); last--) {
			to = words[last] == '\n' ? new TextPosition(to.paragraph() - 1, text.paragraphs().get(to.paragraph() - 1).length())
					: new TextPosition(to.paragraph(), to.codePoint() - 1);
		}
		return new Span(from, to);
	}

	private static boolean isBlank(int codePoint) {
		return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
	}
}
