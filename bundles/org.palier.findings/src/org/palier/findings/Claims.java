// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.palier.explore.Pivot;
import org.palier.explore.PivotFields;
import org.palier.numbers.queries.PostQuery.Waits.Wait;
import org.palier.numbers.view.EarlierStudy;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/** All sentences that are looked at in a study, before they are held against each other. */
final class Claims {

	private static final List<String> FIELDS = List.of(PivotFields.GOVERNMENT, PivotFields.CATEGORY);

	private final StudyView view;
	private final Answers answers;
	private final AnswerClaims ofAnswers;
	private final List<Candidate> refused = new ArrayList<>();

	/** @param waits of questions to bodies of the view */
	Claims(StudyView view, List<Wait> waits) {
		this.view = view;
		this.answers = new Answers(new Pivot(view));
		this.ofAnswers = new AnswerClaims(view, answers, waits);
	}

	/** @param beside what is looked at beside the view */
	List<Claim> of(Candidates.Looked beside) {
		List<Claim> claims = new ArrayList<>(new AimClaims(answers).of(beside.aims()));
		Optional<TheoryView> theory = view.theories().stream().filter(it -> it.ordered() && it.categories().size() > 1).findFirst();
		theory.ifPresent(it -> claims.addAll(ofLevels(it)));
		var presence = new PresenceClaims(answers);
		// One value for several governments together says nothing of any.
		if (view.jurisdictions().size() < 2) {
			claims.addAll(presence.ofAll());
			var gaps = new GapClaims(view, answers);
			theory.ifPresent(it -> {
				claims.addAll(gaps.ofLevels(it));
				claims.addAll(new EffectClaims(view, it).of(beside.supposed()));
			});
			claims.addAll(gaps.ofPlatforms(PivotFields.CATEGORY));
			claims.addAll(ofAnswers.ofAll());
		}
		FIELDS.forEach(field -> {
			claims.addAll(presence.ofGroups(field));
			claims.addAll(ofAnswers.ofGroups(field));
		});
		view.earlier().ifPresent(it -> claims.addAll(beside(it, theory, beside.aims())));
		view.found().forEach(it -> claims.addAll(new ContributedClaims(it).claims()));
		return claims;
	}

	/** The claims that cannot be made, with the reason, once everything was looked at. */
	List<Candidate> refused() {
		return List.copyOf(refused);
	}

	private List<Claim> beside(EarlierStudy earlier, Optional<TheoryView> theory, List<Aim> aims) {
		return switch (earlier) {
		case EarlierStudy.Unread it -> {
			refused.add(EarlierClaims.without(FindingWords.WORDS.text("earlier.nothing"), new CandidateVerdict.Failed(it.reason())));
			yield List.of();
		}
		case EarlierStudy.OpenedStudy it -> {
			EarlierClaims looked = new EarlierClaims(view, answers, it).look(theory, aims);
			refused.addAll(looked.refused());
			yield looked.claims();
		}
		};
	}

	private List<Claim> ofLevels(TheoryView theory) {
		List<Claim> claims = new ArrayList<>(new ShareClaims(view, answers, theory).claims());
		Posts.of(view, theory).map(posts -> new GroupClaims(answers, posts)).ifPresent(groups -> {
			FIELDS.forEach(field -> claims.addAll(groups.ofGroups(field)));
			claims.addAll(groups.ofYears());
		});
		return claims;
	}
}
