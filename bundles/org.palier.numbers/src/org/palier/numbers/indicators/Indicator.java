// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.Set;
import java.util.function.Function;

import org.palier.ground.table.Rows;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.queries.PostQuery;
import org.palier.numbers.view.PostDetail;
import org.palier.numbers.view.StudyView;

/**
 * A named count over a census. Stateless and thread-safe: the same view always gives the same table, be
 * it of a study as it stands or of a scenario.
 */
public interface Indicator {

	/** Stable id, e.g. penetration; the id of its tables. */
	String id();

	/** What readers see. */
	Bilingual title();

	/**
	 * What it reads of a view besides its lists of agencies, platforms, usages and theories. What it does not read
	 * need not be counted again when only that differs.
	 */
	default Set<Part> reads() {
		return Set.of(Part.values());
	}

	/**
	 * What it asks of the posts beside {@link StudyView#posts()}, by {@link StudyView#ask}: nothing else is answered. Such an
	 * answer costs a question to the corpus for each view of a study; it is the same in a scenario and in all its draws, so
	 * an indicator of nothing else is best not drawn.
	 */
	default Set<PostQuery<?>> queries() {
		return Set.of();
	}

	/**
	 * Whether a simulation counts it draw by draw. False where that would say nothing: a test of chance has no meaning
	 * for agencies that are supposed, and what only sets other indicators side by side is told by these.
	 */
	default boolean isDrawn() {
		return true;
	}

	/**
	 * How closely it tells posts apart. In the draws of a simulation one that does not tell agencies apart is shown posts
	 * put together, which counts the same and takes a fraction of the time.
	 */
	default PostDetail detail() {
		return PostDetail.AGENCIES;
	}

	/**
	 * Whether a view has anything that it could count. Where it has not, nobody is shown its table who did not ask for it.
	 */
	default boolean isAbout(StudyView view) {
		return true;
	}

	/** Counts; where a number does not exist it says why. */
	Table compute(StudyView view);

	/**
	 * The rows of its tables, made ready for thousands of views that differ in numbers alone, like those of the draws of
	 * a scenario: they have the same agencies, platforms, usages and theories, and posts in the same cells. What depends
	 * on these is worked out once, and nobody reads notes.
	 *
	 * @param like one of the views
	 * @return thread-safe; gives of each of the views the rows that {@link #compute} gives
	 */
	default Function<StudyView, Rows> rows(StudyView like) {
		return view -> compute(view).all();
	}

	/** A part of a view. */
	enum Part {
		/** {@link StudyView#status}, {@link StudyView#tally} and all that tells of presences */
		CENSUS,
		/** {@link StudyView#posts}, and answers of {@link StudyView#ask} */
		POSTS,
		/** {@link StudyView#estimates} and {@link StudyView#corrected}: shares of posts, corrected by what people coded */
		ESTIMATES,
		/** {@link StudyView#work} */
		WORK
	}
}
