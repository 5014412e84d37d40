// SPDX-License-Identifier: EPL-2.0
package org.palier.home;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

import org.palier.corpus.Facet;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.indicators.PostCoverage;
import org.palier.numbers.view.CensusTally;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.reports.content.Presences;

/**
 * The facts that the home page needs, counted once.
 *
 * @param presences bodies and their platforms
 * @param bodies of the frame, and those of which a cell was checked
 * @param pages bodies that have a page, and those of which a page got its uses; pages, and those that did
 * @param writers bodies that may write, and those of which posts are here; their posts, and those that are coded
 * @param own who coded the posts that bodies wrote
 * @param others posts of which nobody knows whose they are
 * @param theory by whose levels the study is read; empty where it has none
 */
record HomeGround(StudyView view, StudyWork work, Presences presences, Coverage bodies, Coverage pages, Coverage writers, PostCoverage own,
		long others, Optional<TheoryView> theory) {

	static HomeGround of(StudyView view, StudyWork work) {
		Presences presences = Presences.of(view);
		PostCoverage own = PostCoverage.ofOwn(view.posts());
		PostCoverage all = PostCoverage.of(view.posts());
		return new HomeGround(view, work, presences, presences.evidence().coverage(), pages(view), writers(view, own), own,
				all.unattributed() + all.ambiguous(), view.theories().stream().filter(it -> it.ordered() && it.categories().size() > 1).findFirst());
	}

	private static Coverage pages(StudyView view) {
		CensusTally tally = view.tally();
		int[] counted = tally.counted();
		long present = 0;
		long coded = 0;
		for (int platform = 0; platform < view.platforms().size(); platform++) {
			present += tally.present(platform, counted);
			coded += tally.coded(platform, counted);
		}
		long bodies = counted(view).filter(it -> view.presences(it) > 0).count();
		long behind = counted(view).filter(it -> IntStream.range(0, view.platforms().size()).anyMatch(at -> view.isCoded(it, at))
				&& view.presences(it) > 0).count();
		return new Coverage(bodies, behind, present, coded);
	}

	private static Coverage writers(StudyView view, PostCoverage own) {
		PostsView posts = view.posts();
		Set<Integer> writers = new HashSet<>();
		for (int cell = 0; cell < posts.cells(); cell++) {
			if (posts.isOwn(cell) && posts.posts(cell) > 0) {
				writers.add(posts.agency(cell));
			}
		}
		long bodies = counted(view).filter(it -> writers.contains(it) || view.presences(it) > 0 || !view.isChecked(it)).count();
		return new Coverage(bodies, counted(view).filter(writers::contains).count(), own.posts(), own.human() + own.machine());
	}

	private static IntStream counted(StudyView view) {
		return IntStream.range(0, view.agencies().size()).filter(view::isCounted);
	}

	/**
	 * The margin of the widest usage, from 0 to 1, as a sample tells it that may end at one; empty while it tells none, and for other samples.
	 */
	OptionalDouble margin(SampleWork sample) {
		return !sample.mayEnd() ? OptionalDouble.empty()
				: view.estimates().of(Facet.USAGE).filter(it -> it.set().equals(sample.name())).flatMap(it -> it.of(PostEstimates.Domain.ALL))
						.map(it -> it.codes().values().stream().mapToDouble(code -> (code.high() - code.low()) / 2).max()).orElse(OptionalDouble.empty());
	}

	/** Whether reading of a sample may end, since the margin that was asked for is reached. */
	boolean isReached(SampleWork sample) {
		OptionalDouble margin = margin(sample);
		return margin.isPresent() && margin.getAsDouble() <= sample.endsAt();
	}

	boolean hasBodies() {
		return presences.agencies() > 0;
	}

	/** Pages without uses. */
	long pagesLeft() {
		return pages.units() - pages.read();
	}

	/** Bodies of which posts are missing before anything can be said of all. */
	long writersMissing() {
		return Math.max(0, writers.bodiesNeeded() - writers.behind());
	}
}
