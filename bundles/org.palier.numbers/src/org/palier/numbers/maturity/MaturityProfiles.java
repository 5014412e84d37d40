// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

import org.palier.corpus.Attributed;
import org.palier.model.PresenceStatus;
import org.palier.numbers.indicators.GrunigDirection;
import org.palier.numbers.view.Fieldwork.InterviewView;
import org.palier.numbers.view.PlacedPosts;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/** The profile of every agency of a view, counted once. Posts that others relay are not an agency's own and left out. */
final class MaturityProfiles {

	private final StudyView view;
	private final TheoryView theory;
	private final Optional<TheoryView> models;
	private final List<MaturityProfile> agencies = new ArrayList<>();
	/** Whether agencies are known for being present: of the platforms on which they were checked they are then on all. */
	private final boolean listedOnly;

	/** @param theory ordered, of the view */
	MaturityProfiles(StudyView view, TheoryView theory) {
		this.view = view;
		this.theory = theory;
		listedOnly = view.tally().isListedOnly(view.tally().counted());
		this.models = GrunigDirection.TWO_WAY.theory(view);
		for (int agency = 0; agency < view.agencies().size(); agency++) {
			agencies.add(presences(agency));
		}
		posts();
		models.ifPresent(this::models);
		view.posts().answersByAgency().stream().filter(it -> it.group() >= 0).forEach(it -> {
			agencies.get(it.group()).written += it.posts();
			agencies.get(it.group()).replies += it.replies();
		});
		for (int agency = 0; agency < agencies.size(); agency++) {
			work(agency);
		}
		agencies.stream().filter(it -> it.highestLevel() != TheoryView.UNPLACED).forEach(it -> it.highest[it.highestLevel()]++);
	}

	/** Finds the theory of the profiles: the first ordered theory; empty without one. */
	static Optional<TheoryView> theory(StudyView view) {
		return view.theories().stream().filter(TheoryView::ordered).findFirst();
	}

	/** Returns the profile of one agency. */
	MaturityProfile of(int agency) {
		return agencies.get(agency);
	}

	/** Makes one profile of several agencies together. */
	MaturityProfile of(IntPredicate chosen) {
		var together = new MaturityProfile(theory);
		for (int agency = 0; agency < agencies.size(); agency++) {
			if (chosen.test(agency)) {
				together.add(agencies.get(agency));
			}
		}
		return together;
	}

	private MaturityProfile presences(int agency) {
		var profile = new MaturityProfile(theory);
		for (int platform = 0; platform < view.platforms().size(); platform++) {
			PresenceStatus status = view.status(agency, platform);
			profile.present += status == PresenceStatus.PRESENT ? 1 : 0;
			profile.checked += !listedOnly && (status == PresenceStatus.PRESENT || status == PresenceStatus.ABSENT) ? 1 : 0;
			for (int usage = 0; usage < view.usages().size(); usage++) {
				if (view.shows(agency, platform, usage)) {
					usage(profile, usage, platform);
				}
			}
		}
		return profile;
	}

	private void usage(MaturityProfile profile, int usage, int platform) {
		int level = theory.categoryOf(usage, platform);
		if (level != TheoryView.UNPLACED) {
			profile.usages[level]++;
		}
		int model = models.map(it -> it.categoryOf(usage, platform)).orElse(TheoryView.UNPLACED);
		if (model != TheoryView.UNPLACED) {
			profile.placedUsages++;
			profile.twoWayUsages += GrunigDirection.TWO_WAY.holds(models.get(), model) ? 1 : 0;
			profile.symmetricUsages += GrunigDirection.SYMMETRIC.holds(models.get(), model) ? 1 : 0;
		}
	}

	private void posts() {
		PlacedPosts placed = view.posts().placed(theory);
		PostsView posts = placed.posts();
		for (int cell = 0; cell < posts.cells(); cell++) {
			if (isOwn(posts, cell) && !posts.isAgain(cell)) {
				MaturityProfile profile = agencies.get(posts.agency(cell));
				long number = posts.posts(cell);
				int level = placed.category(cell);
				if (level != TheoryView.UNPLACED) {
					profile.posts[level] += number;
				}
			}
		}
	}

	private void models(TheoryView grunig) {
		PlacedPosts placed = view.posts().placed(grunig);
		PostsView posts = placed.posts();
		for (int cell = 0; cell < posts.cells(); cell++) {
			int model = isOwn(posts, cell) && !posts.isAgain(cell) ? placed.category(cell) : TheoryView.UNPLACED;
			if (model != TheoryView.UNPLACED) {
				MaturityProfile profile = agencies.get(posts.agency(cell));
				long number = posts.posts(cell);
				profile.placedPosts += number;
				profile.twoWayPosts += GrunigDirection.TWO_WAY.holds(grunig, model) ? number : 0;
				profile.symmetricPosts += GrunigDirection.SYMMETRIC.holds(grunig, model) ? number : 0;
			}
		}
	}

	/** True when an agency of the study wrote the posts of a cell. */
	static boolean isOwn(PostsView posts, int cell) {
		return posts.agency(cell) >= 0 && posts.how(cell) != Attributed.RELAYED;
	}

	/** Adds the work of an agency: each number comes from the latest interview that has it. */
	private void work(int agency) {
		MaturityProfile profile = agencies.get(agency);
		latest(agency, it -> it.hours().isPresent()).ifPresent(it -> profile.hours.add(it.hours().getAsDouble()));
		latest(agency, it -> it.validation().isPresent()).ifPresent(it -> profile.waits.add(it.validation().getAsDouble()));
		latest(agency, it -> it.evaluates().isPresent()).ifPresent(it -> {
			profile.askedOfEvaluation++;
			profile.evaluating += it.evaluates().get() ? 1 : 0;
		});
	}

	private Optional<InterviewView> latest(int agency, Predicate<InterviewView> tells) {
		return view.fieldwork().interviews().stream().filter(it -> it.agency() == agency && tells.test(it)).reduce((earlier, later) -> later);
	}
}
