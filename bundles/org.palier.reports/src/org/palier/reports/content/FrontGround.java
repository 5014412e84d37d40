// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.ground.table.Value.Estimate;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.numbers.claims.ClaimEvidence;
import org.palier.numbers.claims.LevelEvidence;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostEstimates.OfFacet;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.numbers.view.ViewPart;
import org.palier.reports.words.ReportWords;

/**
 * The basis of the first page: posts where enough of them were read, else usages of pages, else accounts alone.
 *
 * @param presences who is where
 * @param profile   of an ordered theory; empty where none tells anything
 * @param levels    of it, base first
 * @param evidence  on which their shares rest; empty without a profile
 * @param corrected what a sample makes of the posts; empty where none does
 */
record FrontGround(Presences presences, Optional<PyramidProfile> profile, List<FrontLevel> levels, Optional<ClaimEvidence> evidence,
		Optional<OfFacet> corrected) {

	private static final Wording WORDS = ReportWords.front();

	static FrontGround of(StudyView view) {
		return of(view, ViewPart.ALL);
	}

	/**
	 * Makes the basis of a part of a view. The estimates for that part correct it; without such estimates nothing
	 * corrects it.
	 */
	static FrontGround of(StudyView view, ViewPart part) {
		List<PyramidProfile> profiles = new ArrayList<>();
		List<TheoryView> ordered = view.theories().stream().filter(it -> it.ordered() && it.categories().size() > 1).toList();
		ordered.stream().map(it -> PyramidProfile.ofPosts(view, it, part)).filter(it -> it.placed() > 0).findFirst().ifPresent(profiles::add);
		ordered.stream().map(it -> PyramidProfile.of(view, it, part)).filter(it -> it.placed() > 0).findFirst().ifPresent(profiles::add);
		Presences presences = Presences.of(view, part);
		if (profiles.isEmpty()) {
			return new FrontGround(presences, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
		}
		PyramidProfile told = profiles.stream().filter(it -> LevelEvidence.of(view, it, part).coverage().isEnough()).findFirst()
				.orElse(profiles.getFirst());
		boolean posts = told.posts().isPresent();
		Optional<OfFacet> corrected = posts ? FrontLevel.corrected(view, told.theory()).flatMap(it -> of(it, view, part)) : Optional.empty();
		return new FrontGround(presences, Optional.of(told), posts ? FrontLevel.ofPosts(told, corrected) : FrontLevel.ofUsages(told),
				Optional.of(LevelEvidence.of(view, told, part)), corrected);
	}

	/** Returns the estimates of a part, as those of all posts: the page of a part knows no other. */
	private static Optional<OfFacet> of(OfFacet all, StudyView view, ViewPart part) {
		return part.isAll() ? Optional.of(all)
				: part.domain(view).flatMap(all::of).map(it -> new OfFacet(all.facet(), all.set(), Map.of(Domain.ALL, it), all.notes()));
	}

	/** Whether it is about what posts do, and not what usages of pages show. */
	boolean isOfPosts() {
		return profile.filter(it -> it.posts().isPresent()).isPresent();
	}

	boolean isCorrected() {
		return corrected.isPresent();
	}

	/** Whether the shares are estimated from a sample that people coded of posts that no program coded. */
	boolean isEstimated() {
		return corrected.flatMap(it -> it.of(Domain.ALL)).stream().flatMap(it -> it.codes().values().stream())
				.anyMatch(Estimate::isByPeopleAlone);
	}

	/** Whether people read all posts. */
	boolean isByPeople() {
		return profile.flatMap(PyramidProfile::posts).filter(it -> it.machine() == 0).isPresent();
	}

	/** Whether posts were coded by programs that nobody checked here. */
	boolean isAlone() {
		return isOfPosts() && !isCorrected() && !isByPeople();
	}

	/** Whether the shares of levels may be shown. */
	boolean hasNumbers() {
		return evidence.filter(it -> it.ofNumbers().holds()).isPresent();
	}

	/** Posts of the sample that people coded. */
	long byHand() {
		return corrected.stream().flatMap(it -> it.parts().values().stream()).flatMap(it -> it.codes().values().stream())
				.mapToLong(it -> it.coded()).max()
				.orElse(0);
	}

	/** Whether we have sentences for the levels: those of Chang and Kannan's. */
	boolean isOfKnownLevels() {
		return levels.size() > 1 && known("level", levels.getFirst()).isPresent();
	}

	/** Plain words for a level of Chang and Kannan's in a study whose theory has none; empty for another's. */
	Optional<Bilingual> known(String kind, FrontLevel level) {
		boolean theirs = profile.filter(it -> it.theory().id().equals("chang_kannan")).isPresent();
		return theirs && List.of("communication", "interaction", "service").contains(level.category().id())
				? Optional.of(WORDS.text(kind + "." + level.category().id())) : Optional.empty();
	}

	/** The plain name of a level. */
	Bilingual name(FrontLevel level) {
		return level.category().plainName();
	}
}
