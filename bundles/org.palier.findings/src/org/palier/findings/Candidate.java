// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.List;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.Coverage;
import org.palier.statistics.differences.ShareDifference;

/**
 * A sentence that could be a finding. Immutable.
 *
 * @param id       stable: what is compared, and by which codes
 * @param kind     what it is about
 * @param sentence what may be said; of a refused one what is not known
 * @param cells    its numbers, in the order of the sentence
 * @param range    by how much the number is above what would be no news, -1 to 1; the ranges of all candidates hold at once at 95 %
 * @param basis    on what the range rests
 * @param coverage how much was read, of both sides together where there are two; for a sentence that is refused because too little was
 *                 read, of the side with less
 * @param verdict  whether it may be a finding
 */
public record Candidate(String id, SentenceKind kind, Bilingual sentence, List<Cell> cells, ShareDifference range, RangeBasis basis,
		Coverage coverage,
		CandidateVerdict verdict) {

	/** Copies its list. */
	public Candidate {
		cells = List.copyOf(cells);
	}

	/** How far the end of the range that is nearest to nothing lies from it, 0 to 1; 0 where the range holds nothing. */
	public double nearest() {
		return range.low() > 0 ? range.low() : range.high() < 0 ? -range.high() : 0;
	}

	/**
	 * A sentence with the grounds of the candidate: range, coverage, and whether chance had a part. It is empty where no
	 * body is concerned.
	 */
	public Bilingual condition() {
		if (coverage.bodies() == 0) {
			return Bilingual.EMPTY;
		}
		Bilingual read = read();
		if (!verdict.holds()) {
			return read;
		}
		return FindingWords.WORDS.text("condition." + basis.id(), read, nearest() * 100);
	}

	private Bilingual read() {
		if (kind == SentenceKind.ANSWERS) {
			boolean questions = cells.getFirst().query() instanceof WaitQuery;
			return FindingWords.WORDS.text(questions ? "condition.questions" : "condition.posts", coverage.behind(), coverage.bodies(),
					coverage.units());
		}
		if (kind == SentenceKind.CONTRIBUTED && coverage.units() > 0) {
			return FindingWords.WORDS.text("condition.units", coverage.behind(), coverage.bodies(), coverage.read(), coverage.units());
		}
		return coverage.units() > 0
				? FindingWords.WORDS.text("condition.read", coverage.behind(), coverage.bodies(), coverage.read(), coverage.units())
				: FindingWords.WORDS.text("condition.bodies", coverage.behind(), coverage.bodies());
	}
}
