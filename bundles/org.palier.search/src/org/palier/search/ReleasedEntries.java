// SPDX-License-Identifier: EPL-2.0
package org.palier.search;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.palier.intake.privacy.FewestTold;
import org.palier.intake.privacy.StudyGate;
import org.palier.interviews.reading.CodedReading;
import org.palier.interviews.reading.Quote;
import org.palier.interviews.reading.QuoteRules;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TranscriptStore;
import org.palier.model.Study;
import org.palier.search.words.SearchText;

/**
 * The things of a study, beside its posts, that others may read. They are bodies, notes on cells with persons masked,
 * and the quotes of interviews that may leave. Memos stay. A name that is left out is not found.
 *
 * @param study what is read
 * @param texts of its interviews
 * @param gate  that redacts
 * @param clock tells the day on which consent is asked
 */
public record ReleasedEntries(Study study, TranscriptStore texts, StudyGate gate, Clock clock) {

	/** The things of some kinds. @throws IOException when a transcript cannot be read */
	public List<SearchEntry> of(Collection<HitKind> kinds) throws IOException {
		Set<HitKind> others = EnumSet.copyOf(kinds);
		others.remove(HitKind.INTERVIEWS);
		List<SearchEntry> released = new ArrayList<>();
		for (SearchEntry each : new StudyEntries(study, texts).of(others)) {
			if (each.kind() == HitKind.BODIES) {
				released.add(each);
			} else if (each.place() instanceof HitTarget.Cell) {
				released.add(new SearchEntry(each.kind(), each.title(),
						each.texts().stream().map(it -> new SearchText(gate.text("", it.text()), it.language())).toList(), each.place(),
						each.agency()));
			}
		}
		if (kinds.contains(HitKind.INTERVIEWS)) {
			CodedReading reading = CodedReading.of(study, texts);
			var rules = new QuoteRules(study, FewestTold.of(study), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
			reading.quotes(rules).forEach(it -> released.add(quote(it)));
		}
		return released;
	}

	/** Returns a quote without its agency, so that no part of the study gives it away. */
	private SearchEntry quote(Quote quote) {
		String words = gate.text("", quote.words());
		String language = Optional.ofNullable(quote.interview().getTranscript()).map(it -> it.getLanguage()).orElse("");
		return new SearchEntry(HitKind.INTERVIEWS, QuoteRules.signature(quote), List.of(new SearchText(words, language)),
				new HitTarget.Interviewed(quote.interview().getId(), Span.of(quote.passage())), "");
	}
}
