// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.palier.explore.Answer;
import org.palier.explore.BodyCounts;
import org.palier.explore.Measure;
import org.palier.explore.PivotFields;
import org.palier.explore.Question;
import org.palier.explore.QuestionException;
import org.palier.explore.Showing;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.Heaviest;
import org.palier.numbers.claims.Span;
import org.palier.numbers.queries.PostQuery.Waits.Wait;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.StudyView.AgencyView;
import org.palier.numbers.view.StudyView.Named;
import org.palier.statistics.differences.ClusterPermutation;
import org.palier.statistics.differences.ShareDifference;
import org.palier.statistics.intervals.ClusteredShare;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * Whether bodies answer: how many questions of the public were answered, and how soon; how groups of bodies differ in that; how many posts answer somebody.
 * Who asked and who answered is known of each post without a code. Posts of a body are alike, so ranges are those of bodies.
 */
final class AnswerClaims {

	private static final double HALF = 0.5;
	/** Of fewer questions nobody should make a headline. */
	private static final int FEWEST = 10;
	private static final int MOST_GROUPS = 8;
	private static final long SEED = 36;

	private final StudyView view;
	private final Answers answers;
	private final List<Wait> waits;

	/** @param waits of questions to bodies of the view */
	AnswerClaims(StudyView view, Answers answers, List<Wait> waits) {
		this.view = view;
		this.answers = answers;
		this.waits = List.copyOf(waits);
	}

	/** Of all bodies. */
	List<Claim> ofAll() {
		List<Claim> claims = new ArrayList<>();
		var all = new Asked(waits);
		if (all.waits().size() >= FEWEST && all.hasAnswers()) {
			for (WaitQuery.Within within : WaitQuery.Within.values()) {
				claims.add(ofAll(all, within));
			}
		}
		replies().ifPresent(claims::add);
		return claims;
	}

	private Claim ofAll(Asked all, WaitQuery.Within within) {
		Span span = all.share(within);
		return ofHalf(new Cell(WaitQuery.ofAll(within), span), coverage(all, it -> true), all.heaviest(within),
				range -> FindingWords.WORDS.text("answers.said." + within.id(), told(range, "questions")), FindingWords.WORDS.text("answers.open." + within.id()));
	}

	private static Bilingual told(ShareDifference range, String of) {
		return range.low() > 0 ? Phrases.atLeast(HALF + range.low(), of) : Phrases.atMost(HALF + range.high(), of);
	}

	/** A share beside a half. */
	private static Claim ofHalf(Cell cell, Coverage coverage, Optional<Heaviest> heaviest, Function<ShareDifference, Bilingual> sentence, Bilingual open) {
		Span span = cell.span();
		double side = Math.signum(span.value() - HALF);
		return new Claim(cell.query().text(), Kind.ANSWERS, List.of(cell), Chance.ALIKE,
				new ShareDifference(span.value() - HALF, span.low() - HALF, span.high() - HALF), List.of(coverage), OptionalDouble.empty(),
				heaviest.filter(it -> Math.signum(it.without().getFirst().value() - HALF) != side), OptionalLong.empty(), sentence, open);
	}

	/** Bodies with a page are concerned, and those that were asked; those that were asked are behind it. */
	private Coverage coverage(Asked asked, Function<AgencyView, Boolean> in) {
		long concerned = IntStream.range(0, view.agencies().size())
				.filter(it -> view.isCounted(it) && view.presences(it) > 0 && in.apply(view.agencies().get(it))).count();
		return new Coverage(Math.max(concerned, asked.bodies()), asked.bodies(), asked.waits().size(), asked.waits().size());
	}

	/** How many posts answer somebody; empty where none does, since the collection may be without answers. */
	private Optional<Claim> replies() {
		var question = new Question(List.of(), List.of(PivotFields.REPLY), Measure.POSTS, Showing.ROW);
		var yes = new CellQuery(question, List.of(), List.of("yes"));
		Optional<Answer.Line> line = answers.of(question).flatMap(it -> Answers.line(it, List.of()));
		return line.flatMap(it -> {
			try {
				Map<String, BodyCounts> bodies = BodyCounts.of(answers.pivot(), question, List.of(), List.of(yes.column()));
				return replies(yes, bodies, it.coverage().bodies());
			} catch (QuestionException gone) {
				return Optional.empty();
			}
		});
	}

	private static Optional<Claim> replies(CellQuery query, Map<String, BodyCounts> bodies, long concerned) {
		List<BodyCounts> writing = bodies.values().stream().filter(it -> it.whole() > 0).toList();
		long posts = writing.stream().mapToLong(BodyCounts::whole).sum();
		long replies = writing.stream().mapToLong(it -> it.codes()[0]).sum();
		if (replies == 0) {
			return Optional.empty();
		}
		var share = ClusteredShare.of(writing.stream().mapToLong(it -> it.codes()[0]).toArray(), writing.stream().mapToLong(BodyCounts::whole).toArray());
		Span span = share.interval().map(it -> new Span(share.share(), it.low(), it.high())).orElseGet(() -> Span.unchecked(share.share()));
		var coverage = new Coverage(Math.max(concerned, writing.size()), writing.size(), posts, posts);
		BodyCounts most = writing.stream().reduce((one, other) -> other.whole() > one.whole() ? other : one).orElseThrow();
		Optional<Heaviest> heaviest = most.whole() == posts ? Optional.empty() : Optional.of(new Heaviest((double) most.whole() / posts,
				List.of(Span.exact((double) (replies - most.codes()[0]) / (posts - most.whole())))));
		return Optional.of(ofHalf(new Cell(query, span), coverage, heaviest, range -> FindingWords.WORDS.text("answers.replies", told(range, "posts")),
				FindingWords.WORDS.text("answers.replies.open")));
	}

	/** A group with the questions to it. */
	private record Side(Bilingual name, Asked asked, Cell cell, Coverage coverage) {
	}

	/** Of the groups of a field of bodies, in pairs: groups of which ten bodies were asked, since of fewer no range is known. */
	List<Claim> ofGroups(String field) {
		List<Side> sides = new ArrayList<>();
		boolean governments = field.equals(PivotFields.GOVERNMENT);
		List<Named> groups = governments ? view.jurisdictions() : view.categories();
		for (int group = 0; group < groups.size(); group++) {
			int wanted = group;
			Function<AgencyView, Boolean> in = it -> (governments ? it.jurisdiction() : it.category()) == wanted;
			var asked = new Asked(waits.stream().filter(it -> in.apply(view.agencies().get(it.agency()))).toList());
			if (asked.bodies() >= ClusteredShare.FEWEST) {
				var query = new WaitQuery(WaitQuery.Within.EVER, field, groups.get(group).id());
				sides.add(new Side(Phrases.group(groups.get(group).name()), asked, new Cell(query, asked.share(WaitQuery.Within.EVER)), coverage(asked, in)));
			}
		}
		List<Claim> claims = new ArrayList<>();
		if (sides.size() > MOST_GROUPS || !new Asked(waits).hasAnswers()) {
			return claims;
		}
		for (int one = 0; one < sides.size(); one++) {
			for (int other = one + 1; other < sides.size(); other++) {
				claims.add(pair(sides.get(one), sides.get(other)));
			}
		}
		return claims;
	}

	/** Of two groups the one with more comes first, as in the sentence. */
	private static Claim pair(Side some, Side others) {
		boolean turned = others.cell().span().value() > some.cell().span().value();
		Side one = turned ? others : some;
		Side other = turned ? some : others;
		Span here = one.cell().span();
		Span there = other.cell().span();
		var difference = ShareDifference.independent(here.value(), new WilsonInterval(here.low(), here.high()), there.value(),
				new WilsonInterval(there.low(), there.high()));
		List<Cell> cells = List.of(one.cell(), other.cell());
		Bilingual[] told = Phrases.percents(here.value(), there.value());
		// Only what the range lets through is held against chance: draws take time.
		double byChance = difference.low() <= 0 ? 1
				: ClusterPermutation.of(List.of(one.asked().clusters(), other.asked().clusters()), SEED).test().probability().orElse(1);
		return new Claim(Claim.id(cells), Kind.ANSWERS, cells, Chance.ALIKE, difference, List.of(one.coverage(), other.coverage()), OptionalDouble.of(byChance),
				Optional.empty(), OptionalLong.empty(), range -> FindingWords.WORDS.text("answers.more", one.name(), other.name(), told[0], told[1]),
				FindingWords.WORDS.text("answers.more.open", one.name(), other.name()));
	}

	/** The number of a query; empty where the study has none. */
	Optional<Span> span(WaitQuery query) {
		List<Named> groups = query.field().equals(PivotFields.GOVERNMENT) ? view.jurisdictions() : view.categories();
		int group = query.field().isEmpty() ? 0 : groups.stream().map(Named::id).toList().indexOf(query.group());
		if (group < 0) {
			return Optional.empty();
		}
		List<Wait> wanted = query.field().isEmpty() ? waits : waits.stream().filter(it -> {
			AgencyView body = view.agencies().get(it.agency());
			return (query.field().equals(PivotFields.GOVERNMENT) ? body.jurisdiction() : body.category()) == group;
		}).toList();
		return wanted.isEmpty() ? Optional.empty() : Optional.of(new Asked(wanted).share(query.within()));
	}
}
