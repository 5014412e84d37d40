// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.palier.interviews.coders.BlindCoding;
import org.palier.interviews.coders.PassagesInForce.Standing;
import org.palier.interviews.coders.PassagesInForce;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Code;
import org.palier.model.Interview;
import org.palier.model.Study;

/**
 * The interviews of a study that count, with their texts, and what was coded in them. Read in the thread that owns the study, and not
 * to be kept beyond its next change.
 *
 * @param texts   by interview, in the order of the study; those without a text are left out
 * @param missing interviews without a text
 * @param standing passages that hold, see {@link PassagesInForce}, by interview
 */
public record CodedReading(Study study, Map<Interview, TranscriptText> texts, List<Interview> missing,
		Map<Interview, List<Standing>> standing) {

	/** Reads the texts, with the codings in force. @throws IOException when one cannot be read */
	public static CodedReading of(Study study, TranscriptStore store) throws IOException {
		var inForce = new PassagesInForce(study);
		return of(study, store, inForce::of);
	}

	/**
	 * Reads the texts as somebody sees them who codes: of interviews that several people are coding, only what they coded themselves, see
	 * {@link BlindCoding}.
	 *
	 * @param coder id of who looks
	 * @throws IOException when a text cannot be read
	 */
	public static CodedReading seenBy(String coder, Study study, TranscriptStore store) throws IOException {
		var inForce = new PassagesInForce(study);
		var blind = new BlindCoding(study);
		return of(study, store, (interview, text) -> blind.open(interview).isEmpty() ? inForce.of(interview, text)
				: blind.seen(interview, coder).stream().filter(it -> !it.getCodes().isEmpty()).map(it -> new Standing(it, it.getCodes())).toList());
	}

	private static CodedReading of(Study study, TranscriptStore store, BiFunction<Interview, TranscriptText, List<Standing>> holding)
			throws IOException {
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
		Map<Interview, List<Standing>> standing = new LinkedHashMap<>();
		texts.forEach((interview, text) -> standing.put(interview, holding.apply(interview, text)));
		return new CodedReading(study, texts, missing, standing);
	}

	/** Returns the reading of some of its interviews alone. */
	public CodedReading only(Collection<Interview> interviews) {
		Map<Interview, TranscriptText> some = new LinkedHashMap<>(texts);
		some.keySet().retainAll(interviews);
		return new CodedReading(study, some, missing.stream().filter(interviews::contains).toList(), standing);
	}

	/** All codes, each before those under it. */
	public List<Code> codes() {
		List<Code> all = new ArrayList<>();
		study.getCodes().forEach(it -> add(it, all));
		return all;
	}

	private static void add(Code code, List<Code> all) {
		all.add(code);
		code.getCodes().forEach(it -> add(it, all));
	}

	/** Everything, for a person who owns the study. */
	public List<Quote> everything() {
		List<Quote> quotes = new ArrayList<>();
		texts.forEach((interview, text) -> standing(interview)
				.forEach(it -> quotes.add(QuoteRules.all(interview, it.passage(), text).of(it.codes()))));
		return quotes;
	}

	/** Returns the quotes that others may read. */
	public List<Quote> quotes(QuoteRules rules) {
		List<Quote> quotes = new ArrayList<>();
		texts.forEach((interview, text) -> standing(interview)
				.forEach(it -> rules.quote(interview, it.passage(), text).ifPresent(quote -> quotes.add(quote.of(it.codes())))));
		return quotes;
	}

	/** The passages of an interview that hold, each with its codes that do; none of one without a text. */
	public List<Standing> standing(Interview interview) {
		return standing.getOrDefault(interview, List.of());
	}

	/** How many interviews have a passage with a code, or with one under it. */
	public long interviews(Code code) {
		return texts.keySet().stream().filter(it -> has(it, code)).count();
	}

	/** True when a passage of an interview has a code, or one under it. */
	public boolean has(Interview interview, Code code) {
		return standing(interview).stream().anyMatch(it -> has(it, code));
	}

	/** True when a code in force of a passage is this one, or one under it. */
	public static boolean has(Standing standing, Code code) {
		return standing.codes().stream().anyMatch(it -> isBelow(it, code));
	}

	/** True when a code is this one, or one under it. */
	public static boolean isBelow(Code code, Code above) {
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
		return pairs(one, other, (a, b) -> a.from().paragraph() <= b.to().paragraph() + paragraphs
				&& b.from().paragraph() <= a.to().paragraph() + paragraphs);
	}

	private interface Together {
		boolean are(Span one, Span other);
	}

	/**
	 * Counts pairs. Where several coded, the passages in force are one reading; elsewhere passages of one coder are
	 * compared with each other. A passage with both codes counts once.
	 */
	private long pairs(Code one, Code other, Together together) {
		var inForce = new PassagesInForce(study);
		long pairs = 0;
		for (Interview interview : texts.keySet()) {
			boolean several = inForce.isOfSeveral(interview);
			for (Standing a : standing(interview)) {
				for (Standing b : standing(interview)) {
					if (has(a, one) && has(b, other) && (one != other || a != b) && (several || a.passage().getCoder() == b.passage().getCoder())
							&& together.are(Span.of(a.passage()), Span.of(b.passage()))) {
						pairs++;
					}
				}
			}
		}
		return one == other ? pairs / 2 : pairs;
	}
}
