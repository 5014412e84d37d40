// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

import org.palier.explore.Measure;
import org.palier.explore.Question;
import org.palier.explore.Showing;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.ClaimEvidence;
import org.palier.numbers.claims.LevelEvidence;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.scenario.options.LevelShare;
import org.palier.statistics.differences.ShareDifference;

/**
 * Claims on the change that a scenario would make in the share of a level. The change follows from the assumptions of the
 * scenario and is no forecast. When today's share is unknown, there is no claim.
 */
final class EffectClaims {

	/** A change of fewer points is none that anybody would act on. */
	private static final double SMALL = 0.01;

	private final StudyView view;
	private final TheoryView theory;

	EffectClaims(StudyView view, TheoryView theory) {
		this.view = view;
		this.theory = theory;
	}

	/** The claims on the scenarios of the study. */
	List<Claim> of(Supposed supposed) {
		List<Claim> claims = new ArrayList<>();
		for (Supposed.Effect effect : supposed.effects()) {
			if (effect.share().theory().equals(theory.id()) && Math.abs(effect.change().difference()) >= SMALL) {
				claim(effect).ifPresent(claims::add);
			}
		}
		return claims;
	}

	private Optional<Claim> claim(Supposed.Effect effect) {
		LevelShare share = effect.share();
		PyramidProfile profile = share.ofPosts() ? PyramidProfile.ofPosts(view, theory) : PyramidProfile.of(view, theory);
		if (profile.placed() == 0) {
			return Optional.empty();
		}
		ClaimEvidence evidence = LevelEvidence.of(view, profile);
		ShareRange today = evidence.shares().get(theory.categories().stream().map(it -> it.id()).toList().indexOf(share.level()));
		Optional<Posts> posts = Posts.of(view, theory);
		Question question = share.ofPosts() && posts.isPresent() ? posts.get().by(List.of())
				: new Question(List.of(), List.of(theory.id()), Measure.USAGES, Showing.ROW);
		Bilingual level = Supposed.level(theory, share);
		String measure = share.ofPosts() ? "groups" : "usages";
		Cell now = new Cell(new CellQuery(question, List.of(), List.of(share.level())), today,
				Cell.Label.of(FindingWords.WORDS.text("label.today"), measure, level));
		Cell then = new Cell(new OptionQuery(effect.scenario(), share.theory(), share.level(), share.ofPosts()),
				new ShareRange(in(today, effect.change().difference()), in(today, effect.change().low()), in(today, effect.change().high())),
				Cell.Label.of(effect.name(), measure, level));
		Bilingual name = Phrases.group(effect.name());
		return Optional.of(new Claim(then.query().text(), SentenceKind.EFFECT, List.of(now, then), Chance.SUPPOSED,
				effect.change(), List.of(evidence.coverage()), OptionalDouble.empty(), Optional.empty(), OptionalLong.empty(),
				range -> said(range, today, name, level), FindingWords.WORDS.text("effect.open", name, level)));
	}

	private static double in(ShareRange today, double change) {
		return Math.clamp(today.value() + change, 0, 1);
	}

	private static Bilingual said(ShareDifference range, ShareRange today, Bilingual name, Bilingual level) {
		boolean more = range.low() > 0;
		return FindingWords.WORDS.text(more ? "effect.more" : "effect.less", name, level, Phrases.percent(today.value()),
				more ? Phrases.atLeast(in(today, range.low())) : Phrases.atMost(in(today, range.high())));
	}
}
