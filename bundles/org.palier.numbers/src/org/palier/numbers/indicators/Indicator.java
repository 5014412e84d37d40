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
 * A named count over a census. Stateless and thread-safe: the same view always gives the same table, whether of a study
 * or of a scenario.
 */
public interface Indicator {

	/** Stable id, e.g. penetration; the id of its tables. */
	String id();

	/** The name that readers see. */
	Bilingual title();

	/**
	 * The parts of a view that the indicator reads besides the lists of agencies, platforms, usages and theories. A
	 * difference in other parts needs no new count.
	 */
	default Set<Part> reads() {
		return Set.of(Part.values());
	}

	/**
	 * The questions that the indicator asks of the posts beside {@link StudyView#posts()}, by {@link StudyView#ask}: no
	 * other question is answered. Such an answer costs a question to the corpus for each view of a study. It is the
	 * same in a scenario and in all its draws, so an indicator of nothing else is best not drawn.
	 */
	default Set<PostQuery<?>> queries() {
		return Set.of();
	}

	/**
	 * Whether a simulation counts the indicator in each draw. False where that would say nothing: a test of chance has
	 * no meaning for supposed agencies, and an indicator that only compares other indicators adds nothing to them.
	 */
	default boolean isDrawn() {
		return true;
	}

	/**
	 * How finely the indicator divides posts. In the draws of a simulation, an indicator that does not count by agency
	 * gets posts put together, which counts the same and takes a fraction of the time.
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
	 * The rows of the tables, prepared for thousands of views that differ in numbers alone, such as the draws of a
	 * scenario. These views have the same agencies, platforms, usages and theories, and posts in the same cells. Work
	 * that depends on these is done once, and nobody reads notes.
	 *
	 * @param like one of the views
	 * @return thread-safe; gives of each of the views the rows that {@link #compute} gives
	 */
	default Function<StudyView, Rows> rows(StudyView like) {
		return view -> compute(view).all();
	}

	/** A part of a view. */
	enum Part {
		/** {@link StudyView#status}, {@link StudyView#tally} and all other data on presences */
		CENSUS,
		/** {@link StudyView#posts}, and answers of {@link StudyView#ask} */
		POSTS,
		/** {@link StudyView#estimates} and {@link StudyView#corrected}: shares of posts, corrected by what people coded */
		ESTIMATES,
		/** {@link StudyView#work} */
		WORK
	}
}
