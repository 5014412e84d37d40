// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.palier.interviews.coders.PassagesInForce;
import org.palier.interviews.text.Paragraph;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TextPosition;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Code;
import org.palier.model.Coder;
import org.palier.model.Interview;
import org.palier.model.Passage;
import org.palier.statistics.agreement.Coefficient;
import org.palier.statistics.agreement.MarkedSpans;

/**
 * The agreement of those who coded the same interviews on which words have which code: alpha for unitising, over all
 * interviews that all of them coded, one after the other. The unit is characters or paragraphs: equal passages agree
 * more in paragraphs, so that the unit is always shown. Codes that overlap are measured each by itself.
 *
 * @param coders     who coded
 * @param interviews those that each of them coded
 * @param unit       of the continuum
 * @param length     of the continuum in it
 * @param all        of all codes together
 * @param ofCodes    of each code that somebody gave
 */
public record SpanAgreement(List<Coder> coders, List<Interview> interviews, Unit unit, long length, Coefficient all,
		Map<Code, Coefficient> ofCodes) {

	/** The unit in which a text is counted. */
	public enum Unit {
		/** Code points of what was said. */
		CHARACTERS,
		/** Paragraphs; one counts as marked when a character of it is. */
		PARAGRAPHS;

		/** Returns the name in scripts, in the singular: character or paragraph. */
		public String id() {
			return this == CHARACTERS ? "character" : "paragraph";
		}
	}

	/**
	 * Measures some coders, on the interviews that each of them coded.
	 *
	 * @param coders two or more
	 */
	public static SpanAgreement of(CodedReading reading, List<Coder> coders, Unit unit) {
		List<Interview> shared = reading.texts().keySet().stream().filter(it -> coders(it).containsAll(coders)).toList();
		long length = shared.stream().mapToLong(it -> length(reading.texts().get(it), unit)).sum();
		var spans = new MarkedSpans(coders.size(), Math.max(1, length));
		long before = 0;
		for (Interview interview : shared) {
			TranscriptText text = reading.texts().get(interview);
			for (Passage passage : interview.getPassages()) {
				int coder = PassagesInForce.isDecision(passage) ? -1 : coders.indexOf(passage.getCoder());
				Span span = text.within(Span.of(passage));
				if (coder >= 0 && !span.isEmpty()) {
					long from = before + position(text, span.from(), unit);
					long to = unit == Unit.PARAGRAPHS ? before + span.to().paragraph() + 1 : before + position(text, span.to(), unit);
					passage.getCodes().stream().filter(it -> to > from).forEach(it -> spans.add(coder, it.getId(), from, to));
				}
			}
			before += length(text, unit);
		}
		Map<Code, Coefficient> ofCodes = new LinkedHashMap<>();
		reading.codes().stream().filter(it -> spans.codes().contains(it.getId())).forEach(it -> ofCodes.put(it, spans.alpha(it.getId())));
		return new SpanAgreement(List.copyOf(coders), shared, unit, length, spans.alpha(), ofCodes);
	}

	/** Those who coded some interview together with another one. */
	public static List<Coder> together(CodedReading reading) {
		Set<Coder> found = new LinkedHashSet<>();
		reading.texts().keySet().stream().map(SpanAgreement::coders).filter(it -> it.size() > 1).forEach(found::addAll);
		return new ArrayList<>(found);
	}

	private static Set<Coder> coders(Interview interview) {
		Set<String> ids = PassagesInForce.coders(interview);
		Set<Coder> coders = new LinkedHashSet<>();
		interview.getPassages().stream().map(Passage::getCoder).filter(it -> it != null && ids.contains(it.getId())).forEach(coders::add);
		return coders;
	}

	private static long length(TranscriptText text, Unit unit) {
		return unit == Unit.PARAGRAPHS ? text.paragraphs().size() : text.length();
	}

	private static long position(TranscriptText text, TextPosition place, Unit unit) {
		return unit == Unit.PARAGRAPHS ? place.paragraph()
				: text.paragraphs().subList(0, place.paragraph()).stream().mapToLong(Paragraph::length).sum() + place.codePoint();
	}
}
