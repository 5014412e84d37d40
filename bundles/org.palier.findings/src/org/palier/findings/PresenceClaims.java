// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;

import org.palier.explore.Answer;
import org.palier.explore.Measure;
import org.palier.explore.Question;
import org.palier.explore.Showing;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.ShareRange;
import org.palier.statistics.differences.ShareDifference;

/**
 * How many bodies have a page, and how groups of bodies differ in that. A census counts them all: its range holds what bodies that nobody
 * looked for may have, and chance has no part in it.
 */
final class PresenceClaims {

	private static final double HALF = 0.5;
	/** A difference of fewer bodies is none that anybody would act on. */
	private static final int FEWEST = 3;

	private final Answers answers;

	PresenceClaims(Answers answers) {
		this.answers = answers;
	}

	/** The claims on all bodies together. */
	List<Claim> ofAll() {
		return lines(List.of()).stream().map(side -> {
			return claim(side.cell().query().text(), List.of(side), side.cell().above(HALF),
					range -> said(side.cell().span(), range, side.coverage()), FindingWords.WORDS.text("presence.open"));
		}).toList();
	}

	private static Bilingual said(ShareRange span, ShareDifference range, Coverage coverage) {
		if (range.low() == range.high()) {
			return FindingWords.WORDS.text("presence.exact", Phrases.percent(span.value()), coverage.bodies());
		}
		return FindingWords.WORDS.text("presence.said",
				Phrases.beside(HALF, range, "bodies"));
	}

	/** The claims on the groups of a field of bodies, in pairs. */
	List<Claim> ofGroups(String field) {
		return new GroupPairs<>(lines(List.of(field))).claims((one, other) -> pair(one, other).stream().toList());
	}

	/** A group with its share. */
	private record Side(Bilingual name, Cell cell, Coverage coverage) {
	}

	/** The group with the larger share comes first, as in the sentence. */
	private static Optional<Claim> pair(Side some, Side others) {
		boolean turned = others.cell().span().value() > some.cell().span().value();
		Side one = turned ? others : some;
		Side other = turned ? some : others;
		ShareRange here = one.cell().span();
		ShareRange there = other.cell().span();
		double points = here.value() - there.value();
		if (points * Math.min(one.coverage().bodies(), other.coverage().bodies()) < FEWEST) {
			return Optional.empty();
		}
		Bilingual[] told = Phrases.percents(here.value(), there.value());
		return Optional.of(claim(Claim.id(List.of(one.cell(), other.cell())), List.of(one, other),
				new ShareDifference(points, here.low() - there.high(), here.high() - there.low()),
				range -> FindingWords.WORDS.text("presence.more", one.name(), other.name(), told[0], told[1]),
				FindingWords.WORDS.text("presence.open.groups", one.name(), other.name())));
	}

	private static Claim claim(String id, List<Side> sides, ShareDifference quantity, Function<ShareDifference, Bilingual> sentence,
			Bilingual open) {
		return new Claim(id, SentenceKind.PRESENCE, sides.stream().map(Side::cell).toList(), Chance.NONE, quantity,
				sides.stream().map(Side::coverage).toList(), OptionalDouble.empty(), Optional.empty(), OptionalLong.empty(), sentence,
				open);
	}

	/** The lines of a question, with the share of bodies that have a page; those of which nothing may be said are left out. */
	private List<Side> lines(List<String> rows) {
		var question = new Question(rows, List.of(), Measure.PRESENT, Showing.ROW);
		List<Side> sides = new ArrayList<>();
		for (Answer.Line line : answers.of(question).map(Answer::lines).orElseGet(List::of)) {
			Coverage coverage = line.coverage();
			// A share of a few of the bodies is refused by the question itself; here the range says what the others may change.
			if (line.cells().getFirst().share() instanceof Value.Share it && coverage.bodies() > 0) {
				ShareRange span = ShareRange.looked(Math.round(it.fraction() * coverage.behind()), coverage.behind(), coverage.bodies());
				boolean all = line.groups().isEmpty();
				Cell.Label label = all ? Cell.Label.ofAll("presence") : Cell.Label.of(line.groups().getFirst().name(), "presence");
				sides.add(new Side(all ? Bilingual.EMPTY : Phrases.group(line.groups().getFirst().name()),
						new Cell(new CellQuery(question, Answers.ids(line.groups()), List.of()), span, label), coverage));
			}
		}
		return sides;
	}
}
