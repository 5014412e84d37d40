// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.matrix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.ground.text.Bilingual;
import org.palier.interviews.coders.PassagesInForce;
import org.palier.interviews.coders.PassagesInForce.Standing;
import org.palier.interviews.matrix.PassageMatrix.Cell;
import org.palier.interviews.matrix.PassageMatrix.Heading;
import org.palier.interviews.reading.CodedReading;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TextPosition;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Code;
import org.palier.model.Coder;
import org.palier.model.Interview;
import org.palier.model.Passage;

/**
 * Codes by codes: pairs of near passages of one coder, one with the code of the row and the other with that of the
 * column. A passage that has both is a pair with itself. Only codes that have none under them and that occur are shown.
 *
 * @param reading of the study
 * @param coder   whose passages count; empty for all
 */
public record NearCodes(CodedReading reading, Optional<Coder> coder) {

	/**
	 * The distance that counts as near.
	 *
	 * @param unit of what lies between two passages
	 * @param most so much of it at the most, from 0; without a meaning for passages that overlap
	 */
	public record Near(Unit unit, int most) {

		/** Refuses less than nothing. */
		public Near {
			if (most < 0) {
				throw new IllegalArgumentException("Nearer than 0: " + most);
			}
		}
	}

	/** In what nearness is counted. */
	public enum Unit {
		/** They share a character. */
		OVERLAPPING,
		/** From the paragraph in which the one ends to that in which the other begins: 0 for the same paragraph. Those that overlap are near. */
		PARAGRAPHS,
		/** Code points of what is said between them: 0 for what touches. Those that overlap are near. */
		CHARACTERS
	}

	/** Fills the cells; the diagonal is empty. */
	public PassageMatrix of(Near near) {
		List<Code> codes = reading.codes().stream().filter(it -> it.getCodes().isEmpty() && reading.interviews(it) > 0).toList();
		List<Heading> headings = codes.stream().map(it -> new Heading(it.getId(), Bilingual.of(it.getName()), 0)).toList();
		int size = codes.size();
		var inForce = new PassagesInForce(reading.study());
		int[][] counts = new int[size][size];
		List<List<Set<Passage>>> passages = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			List<Set<Passage>> row = new ArrayList<>();
			for (int k = 0; k < size; k++) {
				row.add(new LinkedHashSet<>());
			}
			passages.add(row);
		}
		for (Map.Entry<Interview, TranscriptText> each : reading.texts().entrySet()) {
			// Where several coded, the passages in force are one reading; elsewhere each person's passages are compared
			// with their own.
			boolean several = inForce.isOfSeveral(each.getKey());
			List<Standing> all = reading.standing(each.getKey()).stream()
					.filter(it -> coder.isEmpty() || it.passage().getCoder() == coder.get()).toList();
			for (Standing one : all) {
				for (Standing other : all) {
					if ((several || one.passage().getCoder() == other.passage().getCoder())
							&& areNear(Span.of(one.passage()), Span.of(other.passage()), near, each.getValue())) {
						count(one, other, codes, counts, passages);
					}
				}
			}
		}
		List<List<Cell>> cells = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			List<Cell> row = new ArrayList<>();
			for (int k = 0; k < size; k++) {
				row.add(new Cell(counts[i][k], List.copyOf(passages.get(i).get(k))));
			}
			cells.add(row);
		}
		return new PassageMatrix(headings, headings, cells);
	}

	private static void count(Standing one, Standing other, List<Code> codes, int[][] counts, List<List<Set<Passage>>> passages) {
		for (Code row : one.codes()) {
			for (Code column : other.codes()) {
				int i = codes.indexOf(row);
				int k = codes.indexOf(column);
				if (i >= 0 && k >= 0 && i != k) {
					counts[i][k]++;
					passages.get(i).get(k).add(one.passage());
					passages.get(i).get(k).add(other.passage());
				}
			}
		}
	}

	private static boolean areNear(Span one, Span other, Near near, TranscriptText text) {
		if (one.equals(other) || one.overlaps(other)) {
			return true;
		}
		boolean first = one.compareTo(other) < 0;
		TextPosition end = first ? one.to() : other.to();
		TextPosition begin = first ? other.from() : one.from();
		return switch (near.unit()) {
		case OVERLAPPING -> false;
		case PARAGRAPHS -> begin.paragraph() - end.paragraph() <= near.most();
		case CHARACTERS -> !begin.isBefore(end) && text.length(new Span(end, begin)) <= near.most();
		};
	}
}
