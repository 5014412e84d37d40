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
import org.palier.explore.PivotFields;
import org.palier.explore.PivotGroup;
import org.palier.explore.Question;
import org.palier.explore.Showing;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.statistics.differences.ShareDifference;

/**
 * Claims on what is missing: a platform that most bodies use but not those of a group, and a level that few bodies show on
 * their pages. A census counts both. Their ranges cover cells that nobody checked, and chance has no part in them.
 */
final class GapClaims {

	private static final double HALF = 0.5;
	/** A gap of fewer bodies is none that anybody would act on. */
	private static final int FEWEST = 3;

	private final StudyView view;
	private final Answers answers;

	GapClaims(StudyView view, Answers answers) {
		this.view = view;
		this.answers = answers;
	}

	/** Levels that fewer than half of the bodies show. */
	List<Claim> ofLevels(TheoryView theory) {
		List<Claim> claims = new ArrayList<>();
		for (int level = 0; level < theory.categories().size(); level++) {
			BodyReach reach = BodyReach.of(view, theory, level);
			if (reach.behind() > 0 && reach.share().value() < HALF) {
				Bilingual name = theory.categories().get(level).plainName();
				var cell = new Cell(new ReachQuery(theory.id(), theory.categories().get(level).id()), reach.share(), Cell.Label.ofAll("reach", name));
				claims.add(claim(cell.query().text(), List.of(cell), cell.above(HALF), List.of(reach.coverage()), range -> reached(reach, range, name),
						FindingWords.WORDS.text("gap.level.open", name)));
			}
		}
		return claims;
	}

	private static Bilingual reached(BodyReach reach, ShareDifference range, Bilingual level) {
		if (range.low() < range.high()) {
			return FindingWords.WORDS.text("gap.level.most", Phrases.atMost(HALF + range.high(), "bodies"), level);
		}
		return reach.reached() == 0 ? FindingWords.WORDS.text("gap.level.none", reach.bodies(), level)
				: FindingWords.WORDS.text("gap.level.exact", Phrases.percent(reach.share().value()), reach.bodies(), level);
	}

	/** Platforms where most bodies are, and fewer than half of those of a group. */
	List<Claim> ofPlatforms(String field) {
		List<Claim> claims = new ArrayList<>();
		var all = new Question(List.of(), List.of(PivotFields.PLATFORM), Measure.PRESENT, Showing.ROW);
		var grouped = all.withRows(List.of(field));
		Optional<Answer> whole = answers.of(all);
		Optional<Answer> parts = answers.of(grouped);
		if (whole.isEmpty() || parts.isEmpty() || whole.get().lines().isEmpty() || parts.get().lines().size() < 2) {
			return claims;
		}
		Answer.Line bodies = whole.get().lines().getFirst();
		for (int column = 0; column < whole.get().heads().size(); column++) {
			List<PivotGroup> platform = whole.get().heads().get(column);
			Optional<Side> here = side(all, bodies, bodies.cells().get(column), platform).filter(it -> it.cell().span().value() > HALF);
			int there = parts.get().heads().indexOf(platform);
			if (here.isPresent() && there >= 0) {
				parts.get().lines().forEach(line -> side(grouped, line, line.cells().get(there), platform)
						.filter(it -> isMissing(here.get(), it)).ifPresent(it -> claims.add(missing(here.get(), it, line, platform.getFirst().name()))));
			}
		}
		return claims;
	}

	/** Bodies with their share on a platform. */
	private record Side(Cell cell, Coverage coverage) {
	}

	private static boolean isMissing(Side all, Side group) {
		double value = group.cell().span().value();
		return value < HALF && (all.cell().span().value() - value) * group.coverage().bodies() >= FEWEST;
	}

	/** Empty where nobody looked for any of the bodies on the platform. */
	private static Optional<Side> side(Question question, Answer.Line line, Answer.Cell cell, List<PivotGroup> platform) {
		Value.Ratio ratio = cell.share() instanceof Value.Share it ? it.ratio() : null;
		if (ratio == null) {
			return Optional.empty();
		}
		double present = ratio.part().number();
		long looked = ratio.whole().number();
		long bodies = Math.max(looked, line.coverage().bodies());
		var query = new CellQuery(question, Answers.ids(line.groups()), Answers.ids(platform));
		Bilingual where = platform.getFirst().name();
		Cell.Label label = line.groups().isEmpty() ? Cell.Label.ofAll("platform", where)
				: Cell.Label.of(line.groups().getFirst().name(), "platform", where);
		return Optional.of(new Side(new Cell(query, ShareRange.looked(present, looked, bodies), label), Coverage.ofBodies(bodies, looked)));
	}

	/** Holds where most of all are there, and not half of the group: what is nearer to a half decides. */
	private static Claim missing(Side all, Side group, Answer.Line line, Bilingual platform) {
		ShareRange most = all.cell().span();
		ShareRange few = group.cell().span();
		var range = new ShareDifference(Math.min(most.value() - HALF, HALF - few.value()), Math.min(most.low() - HALF, HALF - few.high()),
				Math.min(most.high() - HALF, HALF - few.low()));
		Bilingual name = Phrases.group(line.groups().getFirst().name());
		Bilingual[] told = Phrases.percents(most.value(), few.value());
		List<Cell> cells = List.of(all.cell(), group.cell());
		return claim(Claim.id(cells), cells, range, List.of(all.coverage(), group.coverage()), it -> few.high() == 0
				? FindingWords.WORDS.text("gap.platform.none", name, platform, told[0])
				: FindingWords.WORDS.text("gap.platform", platform, name, told[0], told[1]),
				FindingWords.WORDS.text("gap.platform.open", name, platform));
	}

	private static Claim claim(String id, List<Cell> cells, ShareDifference quantity, List<Coverage> coverage,
			Function<ShareDifference, Bilingual> sentence, Bilingual open) {
		return new Claim(id, SentenceKind.GAP, cells, Chance.NONE, quantity, coverage, OptionalDouble.empty(), Optional.empty(),
				OptionalLong.empty(), sentence, open);
	}
}
