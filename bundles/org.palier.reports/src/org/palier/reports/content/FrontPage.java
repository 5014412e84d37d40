// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.palier.ground.text.Bilingual;

/**
 * The first page of a report, for a reader who reads no other. It has the finding in a title, a few sentences and one
 * picture, its subject and the worth of its numbers. No term of the trade, no table, no digest.
 *
 * @param finding   the title
 * @param subject   whose accounts, where and when; may be empty
 * @param sentences at most five: a number, what it is of, and in smaller letters its range and on how many it rests
 * @param picture   empty where there is nothing to draw
 * @param legend    how the picture is read; empty where it needs no word
 * @param whom      of whom it tells, and what is left out
 * @param worth     who read the posts, and what follows for the numbers
 * @param findings  what people kept and recommend; empty where they did neither
 */
public record FrontPage(Bilingual finding, Bilingual subject, List<KeyFigure> sentences, Optional<ReportFigure> picture, Bilingual legend,
		List<Bilingual> whom, List<Bilingual> worth, Optional<FrontFindings> findings) {

	/** A page of a study whose findings nobody kept. */
	public FrontPage(Bilingual finding, Bilingual subject, List<KeyFigure> sentences, Optional<ReportFigure> picture, Bilingual legend,
			List<Bilingual> whom, List<Bilingual> worth) {
		this(finding, subject, sentences, picture, legend, whom, worth, Optional.empty());
	}

	/**
	 * Returns this page with people's findings and recommendations: the first finding becomes its title, and the
	 * picture shows its numbers.
	 */
	FrontPage with(FrontFindings kept) {
		Optional<ReportFigure> shown = kept.picture().or(() -> picture);
		return new FrontPage(kept.title().isEmpty() ? finding : kept.title(), subject, sentences, shown,
				kept.picture().map(ReportFigure::source).orElse(legend), whom, worth, Optional.of(kept));
	}

	/** Copies its lists. */
	public FrontPage {
		Objects.requireNonNull(finding);
		Objects.requireNonNull(subject);
		sentences = List.copyOf(sentences);
		whom = List.copyOf(whom);
		worth = List.copyOf(worth);
	}
}
