// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

import org.palier.explore.Measure;
import org.palier.explore.Question;
import org.palier.explore.Showing;
import org.palier.ground.table.Value;
import org.palier.numbers.claims.ClaimEvidence;
import org.palier.numbers.claims.Heaviest;
import org.palier.numbers.claims.LevelEvidence;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/** How often each level of a theory occurs: more often than if all levels were alike, or more seldom. */
final class ShareClaims {

	private final StudyView view;
	private final Answers answers;
	private final TheoryView theory;

	ShareClaims(StudyView view, Answers answers, TheoryView theory) {
		this.view = view;
		this.answers = answers;
		this.theory = theory;
	}

	/** The claims on posts, or on usages seen on pages where no post has a level. */
	List<Claim> claims() {
		Optional<Posts> posts = Posts.of(view, theory);
		PyramidProfile ofPosts = PyramidProfile.ofPosts(view, theory);
		if (posts.isPresent() && ofPosts.placed() > 0) {
			return claims(posts.get().by(List.of()), posts.get().chance(), LevelEvidence.of(view, ofPosts), "posts");
		}
		PyramidProfile ofPages = PyramidProfile.of(view, theory);
		return ofPages.placed() == 0 ? List.of()
				: claims(new Question(List.of(), List.of(theory.id()), Measure.USAGES, Showing.ROW), Chance.NONE,
						LevelEvidence.of(view, ofPages), "usages");
	}

	private List<Claim> claims(Question question, Chance chance, ClaimEvidence evidence, String of) {
		List<Claim> claims = new ArrayList<>();
		double even = 1.0 / theory.categories().size();
		for (int level = 0; level < theory.categories().size(); level++) {
			var query = new CellQuery(question, List.of(), List.of(theory.categories().get(level).id()));
			var name = theory.categories().get(level).plainName();
			var cell = new Cell(query, evidence.shares().get(level), Cell.Label.of(name, "share." + of));
			claims.add(new Claim(query.text(), SentenceKind.SHARE, List.of(cell), chance, cell.above(even), List.of(evidence.coverage()),
					OptionalDouble.empty(), heaviest(evidence, level, even), coded(query),
					range -> FindingWords.WORDS.text("share.said", Phrases.beside(even, range, of), name),
					FindingWords.WORDS.text("share.open." + of, name)));
		}
		return claims;
	}

	/** The body that weighs most, where the share without it lies on the other side of an even split. */
	private static Optional<Heaviest> heaviest(ClaimEvidence evidence, int level, double even) {
		UnaryOperator<Double> side = it -> Math.signum(it - even);
		double all = side.apply(evidence.shares().get(level).value());
		return evidence.heaviest().filter(it -> {
			ShareRange without = it.without().get(level);
			return !without.isUnchecked() && (side.apply(without.low()) != all || side.apply(without.high()) != all);
		});
	}

	private OptionalLong coded(CellQuery query) {
		return answers.value(query).filter(Value.Estimate.class::isInstance).map(it -> OptionalLong.of(((Value.Estimate) it).coded()))
				.orElseGet(OptionalLong::empty);
	}
}
