// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Facet;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.CountedShares;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.StudyView;

/**
 * The last column of a table of codes of posts: each share as a coding set corrects it. There is no column where no set
 * corrects anything in the table. Immutable and thread-safe.
 *
 * @param there  whether there is one
 */
record EstimateColumn(boolean there) {

	/** The code of posts whose own code a theory places nowhere. */
	static final String UNPLACED = PostItem.UNPLACED;

	/** The column of a table of some facets. @param like the view, or one of those that differ in numbers alone */
	static EstimateColumn of(StudyView like, Stream<Facet> facets) {
		return new EstimateColumn(facets.anyMatch(it -> like.estimates().of(it).isPresent()));
	}

	/** Columns of a table, this one last. */
	<I> Columns<CountedRow<I>> after(Columns<CountedRow<I>> columns) {
		return there ? columns.and(IndicatorWords.column("corrected", Type.ESTIMATE), CountedRow::corrected) : columns;
	}

	/** Returns the notes that a reader of the estimates of some facets needs. */
	static List<Bilingual> notes(StudyView view, Stream<Facet> facets) {
		List<Bilingual> notes = new ArrayList<>();
		facets.map(it -> view.estimates().notes(it)).forEach(notes::addAll);
		return notes.stream().distinct().toList();
	}

	/**
	 * The estimates of a part of the posts.
	 *
	 * @param part null for posts of which no estimate is made
	 * @param now  posts of each code in the part
	 */
	OfPart of(StudyView view, Facet facet, @Nullable Domain part, ToLongFunction<String> now) {
		return !there ? OfPart.NONE : new OfPart(true, part != null, part == null ? null : view.corrected(facet, part, now).orElse(null));
	}

	/** Those of a part. @param told whether posts like these are estimated @param shares null where too few were coded */
	record OfPart(boolean there, boolean told, @Nullable CountedShares shares) {

		private static final OfPart NONE = new OfPart(false, false, null);

		/** The estimate of a code; null where the table has no such column. @param code null for posts without one */
		@Nullable Value of(@Nullable String code) {
			if (!there) {
				return null;
			}
			CountedShares counted = shares;
			Value estimate = counted == null || code == null ? null : counted.of(code);
			return estimate != null ? estimate : IndicatorWords.none(!told || code == null ? "reason.not_estimated" : "reason.few_coded");
		}
	}
}
