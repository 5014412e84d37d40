// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

import org.palier.explore.Answer;
import org.palier.explore.Measure;
import org.palier.explore.Showing;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.ShareRange;

/** Whether a share is beyond the aim that a recommendation sets, or has not come to it. */
final class AimClaims {

	private final Answers answers;

	AimClaims(Answers answers) {
		this.answers = answers;
	}

	/** The claims about aims for shares; an aim whose number the study no longer has makes no claim. */
	List<Claim> of(List<Aim> aims) {
		List<Claim> claims = new ArrayList<>();
		for (Aim aim : aims) {
			Optional<ShareRange> span = aim.query().question().showing().isShare() ? answers.span(aim.query()) : Optional.empty();
			Optional<Answer.Line> line = answers.of(aim.query().question()).flatMap(it -> Answers.line(it, aim.query().row()));
			if (span.isPresent() && line.isPresent()) {
				claims.add(claim(aim, span.get(), line.get().coverage()));
			}
		}
		return claims;
	}

	private Claim claim(Aim aim, ShareRange span, Coverage coverage) {
		Bilingual name = answers.name(aim.query());
		Value value = answers.value(aim.query()).orElseThrow();
		boolean sampled = aim.query().question().showing() == Showing.CORRECTED && value instanceof Value.Estimate;
		OptionalLong coded = value instanceof Value.Estimate it ? OptionalLong.of(it.coded()) : OptionalLong.empty();
		var cell = new Cell(aim.query(), span, Cell.Label.of(name, "aim", Phrases.percent(aim.value())));
		return new Claim("aim." + aim.recommendation(), SentenceKind.AIM, List.of(cell), sampled ? Chance.SAMPLED : chance(aim),
				cell.above(aim.value()),
				List.of(coverage), OptionalDouble.empty(), Optional.empty(), coded, range -> range.low() > 0
						? FindingWords.WORDS.text("aim.beyond", name, Phrases.atLeast(aim.value() + range.low()), Phrases.percent(aim.value()))
						: FindingWords.WORDS.text("aim.below", name, Phrases.atMost(aim.value() + range.high()), Phrases.percent(aim.value())),
				FindingWords.WORDS.text("aim.open", name, Phrases.percent(aim.value())));
	}

	/** Nobody knows the error of posts that programs counted; pages and bodies are counted in full. */
	private Chance chance(Aim aim) {
		return aim.query().question().measure() == Measure.POSTS && answers.machine() > 0 ? Chance.UNCHECKED : Chance.NONE;
	}
}
