// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.interviews.text.Span;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Code;
import org.palier.model.Interview;
import org.palier.model.Passage;
import org.palier.model.Study;

/**
 * The interviews of a study that count, with their texts, and what was coded in them. Read in the thread that owns the study, and not
 * to be kept beyond its next change.
 *
 * @param texts   by interview, in the order of the study; those without a text are left out
 * @param missing interviews without a text
 * @since 0.2.0
 */
public record CodedReading(Study study, Map<Interview, TranscriptText> texts, List<Interview> missing) {

	/** Reads the texts. @throws IOException when one cannot be read */
	public static CodedReading of(Study study, TranscriptStore store) throws IOException {
		Map<Interview, TranscriptText> texts = new LinkedHashMap<>();
		List<Interview> missing = new ArrayList<>();
		for (Interview interview : study.getInterviews()) {
			if (!QuoteRules.holds(interview)) {
				continue;
			}
			Optional<TranscriptText> text = store.of(interview);
			if (text.isPresent()) {
				texts.put(interview, text.get());
			} else {
				missing.add(interview);
			}
		}
		return new CodedReading(study, texts, missing);
	}

	/** All codes, each before those beneath it. */
	public List<Code> codes() {
		List<Code> all = new ArrayList<>();
		study.getCodes().forEach(it -> add(it, all));
		return all;
	}

	private static void add(Code code, List<Code> all) {
		all.add(code);
		code.getCodes().forEach(it -> add(it, all));
	}

	/** Everything, for who holds the study. */
	public List<Quote> everything() {
		List<Quote> quotes = new ArrayList<>();
		texts.forEach((interview, text) -> interview.getPassages().stream().filter(it -> !it.getCodes().isEmpty())
				.forEach(it -> quotes.add(QuoteRules.all(interview, it, text))));
		return quotes;
	}

	/** What others may read. */
	public List<Quote> quotes(QuoteRules rules) {
		List<Quote> quotes = new ArrayList<>();
		texts.forEach((interview, text) -> interview.getPassages().stream().filter(it -> !it.getCodes().isEmpty())
				.forEach(it -> rules.quote(interview, it, text).ifPresent(quotes::add)));
		return quotes;
	}

	/** How many interviews have a passage with a code, or with one beneath it. */
	public long interviews(Code code) {
		return texts.keySet().stream().filter(it -> has(it, code)).count();
	}

	/** True when a passage of an interview has a code, or one beneath it. */
	public boolean has(Interview interview, Code code) {
		return interview.getPassages().stream().anyMatch(it -> has(it, code));
	}

	/** True when a passage has a code, or one beneath it. */
	public static boolean has(Passage passage, Code code) {
		return passage.getCodes().stream().anyMatch(it -> isBelow(it, code));
	}

	private static boolean isBelow(Code code, Code above) {
		return code == above || code.eContainer() instanceof Code next && isBelow(next, above);
	}

	/** How often passages of two codes share a character. */
	public long overlapping(Code one, Code other) {
		return pairs(one, other, (a, b) -> a.overlaps(b));
	}

	/**
	 * How often passages of two codes lie near each other: with at most so many paragraphs between them, or overlapping.
	 *
	 * @param paragraphs 0 for the same paragraph
	 */
	public long near(Code one, Code other, int paragraphs) {
		return pairs(one, other, (a, b) -> a.from().paragraph() <= b.to().paragraph() + paragraphs && b.from().paragraph() <= a.to().paragraph() + paragraphs);
	}

	private interface Together {
		boolean are(Span one, Span other);
	}

	/** Passages of one coder and another are not told apart; one passage with both codes counts once. */
	private long pairs(Code one, Code other, Together together) {
		long pairs = 0;
		for (Interview interview : texts.keySet()) {
			for (Passage a : interview.getPassages()) {
				for (Passage b : interview.getPassages()) {
					if (has(a, one) && has(b, other) && (one != other || a != b) && a.getCoder() == b.getCoder() && together.are(Span.of(a), Span.of(b))) {
						pairs++;
					}
				}
			}
		}
		return one == other ? pairs / 2 : pairs;
	}
}
