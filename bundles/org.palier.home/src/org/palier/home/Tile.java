// SPDX-License-Identifier: EPL-2.0
package org.palier.home;

import java.util.List;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.Coverage;

/**
 * A question about a study with its answer, or with what the answer lacks; never one without its coverage.
 *
 * @param id       stable, lower-case
 * @param answer   in words; where none may be given, that there is none yet
 * @param answered whether one may be given
 * @param detail   what the answer counts, or what it takes to give one
 * @param marks    its picture; none without an answer
 * @param coverage how much was read
 * @param covered  the same in words
 * @param place    where one looks into it
 */
public record Tile(String id, Bilingual answer, boolean answered, Bilingual detail, List<Mark> marks, Coverage coverage, Bilingual covered,
		Place place) {

	/** Refuses a picture of an answer that may not be given. */
	public Tile {
		marks = List.copyOf(marks);
		if (!answered && !marks.isEmpty()) {
			throw new IllegalArgumentException(id + " shows what it may not say");
		}
	}

	/** The question of the tile. */
	public Bilingual question() {
		return HomeWords.WORDS.text("tile." + id);
	}

	/** This tile with other words for its coverage. */
	Tile covering(Bilingual words) {
		return new Tile(id, answer, answered, detail, marks, coverage, words, place);
	}
}
