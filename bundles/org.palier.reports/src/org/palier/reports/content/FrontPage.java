// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.palier.ground.text.Bilingual;

/**
 * The first page of a report, for a reader who reads no other: what was found, in a title, a few sentences and one picture, of
 * whom it tells and what its numbers are worth. No term of the trade, no table, no digest.
 *
 * @param finding   the title
 * @param subject   whose accounts, where and when; may be empty
 * @param sentences at most five: a number, what it is of, and in smaller letters its range and on how many it rests
 * @param picture   empty where there is nothing to draw
 * @param legend    how the picture is read; empty where it needs no word
 * @param whom      of whom it tells, and what is left out
 * @param worth     who read the posts, and what follows for the numbers
 */
public record FrontPage(Bilingual finding, Bilingual subject, List<KeyFigure> sentences, Optional<ReportFigure> picture, Bilingual legend,
		List<Bilingual> whom, List<Bilingual> worth) {

	/** Copies its lists. */
	public FrontPage {
		Objects.requireNonNull(finding);
		Objects.requireNonNull(subject);
		sentences = List.copyOf(sentences);
		whom = List.copyOf(whom);
		worth = List.copyOf(worth);
	}
}
