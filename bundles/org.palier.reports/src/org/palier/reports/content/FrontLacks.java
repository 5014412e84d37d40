// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.numbers.claims.ClaimEvidence;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.Heaviest;
import org.palier.numbers.claims.Standing;
import org.palier.reports.words.ReportWords;

/**
 * The sentence that replaces shares that may not be shown, and what it takes to show them.
 *
 * @param posts    whether they are of posts, and not of usages of pages
 * @param levels   plain names, in the order of the evidence
 * @param evidence on which the shares rest
 */
public record FrontLacks(boolean posts, List<Bilingual> levels, ClaimEvidence evidence) {

	private static final Wording WORDS = ReportWords.front();

	/** Empty where the shares may be shown. */
	public Optional<KeyFigure> figure() {
		return switch (evidence.ofNumbers()) {
		case Standing.TooLittleRead little -> Optional.of(few(little.coverage()));
		case Standing.RestsOnOneBody one -> Optional.of(one(one.body()));
		case Standing.Holds holds -> Optional.empty();
		case Standing.Crosses crosses -> Optional.empty();
		};
	}

	private KeyFigure few(Coverage it) {
		String kind = posts ? "posts" : "usages";
		return it.hasBodies()
				? new KeyFigure("front_coverage", WORDS.text("coverage", FrontNumbers.count(it.read()), FrontNumbers.count(it.units())),
						WORDS.text("coverage.units." + kind, it.read()), WORDS.text("coverage.needed.units", FrontNumbers.count(it.unitsNeeded())))
				: new KeyFigure("front_coverage", WORDS.text("coverage", FrontNumbers.count(it.behind()), FrontNumbers.count(it.bodies())),
						WORDS.text("coverage." + kind, it.behind()), WORDS.text("coverage.needed", FrontNumbers.count(it.bodiesNeeded())));
	}

	private KeyFigure one(Heaviest it) {
		List<Bilingual> without = IntStream.range(0, it.without().size())
				.mapToObj(level -> WORDS.text("one.level", levels.get(level), FrontNumbers.percent(it.without().get(level).value()))).toList();
		Bilingual listed = Bilingual.joined(without, ", ");
		return new KeyFigure("front_one", FrontNumbers.percent(it.weight()), WORDS.text(posts ? "one.posts" : "one.usages"),
				WORDS.text("one.detail", listed));
	}
}
