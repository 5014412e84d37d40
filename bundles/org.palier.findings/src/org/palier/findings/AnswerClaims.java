// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
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
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.queries.PostQuery.Waits.Wait;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.StudyView.AgencyView;
import org.palier.numbers.view.StudyView.Named;
import org.palier.statistics.differences.ClusterPermutation;
import org.palier.statistics.differences.ShareDifference;
import org.palier.statistics.intervals.ClusteredShare;

/**
 * Claims on how bodies answer: how many questions of the public were answered, and how soon; how groups of bodies differ;
 * how many posts answer somebody. Every post says, without a code, who asked and who answered. The posts of one body are
 * alike, so ranges are made from bodies.
 */
final class AnswerClaims {

	private static final double HALF = 0.5;
	/** The fewest questions that a headline may rest on. */
	private static final int FEWEST = 10;
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

	/** The claims on all bodies together. */
	List<Claim> ofAll() {
		List<Claim> claims = new ArrayList<>();
		var all = new ClusteredQuestions(waits);
		if (all.waits().size() >= FEWEST && all.hasAnswers()) {
			for (WaitQuery.Within within : WaitQuery.Within.values()) {
				claims.add(ofAll(all, within));
			}
		}
		replies().ifPresent(claims::add);
		return claims;
	}

	private Claim ofAll(ClusteredQuestions all, WaitQuery.Within within) {
		ShareRange span = all.share(within);
		return ofHalf(new Cell(WaitQuery.ofAll(within), span, Cell.Label.ofAll("answers." + within.id())), coverage(all, it -> true),
				all.heaviest(within),
				range -> FindingWords.WORDS.text("answers.said." + within.id(), Phrases.beside(HALF, range, "questions")),
				FindingWords.WORDS.text("answers.open." + within.id()));
	}

	/** A share beside a half. */
	private static Claim ofHalf(Cell cell, Coverage coverage, Optional<Heaviest> heaviest, Function<ShareDifference, Bilingual> sentence,
			Bilingual open) {
		double side = Math.signum(cell.span().value() - HALF);
		return new Claim(cell.query().text(), SentenceKind.ANSWERS, List.of(cell), Chance.ALIKE,
				cell.above(HALF), List.of(coverage), OptionalDouble.empty(),
				heaviest.filter(it -> Math.signum(it.without().getFirst().value() - HALF) != side), OptionalLong.empty(), sentence, open);
	}

	/** Bodies with a page are concerned, and those that were asked; those that were asked are behind it. */
	private Coverage coverage(ClusteredQuestions asked, Predicate<AgencyView> in) {
		long concerned = IntStream.range(0, view.agencies().size())
				.filter(it -> view.isCounted(it) && view.presences(it) > 0 && in.test(view.agencies().get(it))).count();
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
		var share = ClusteredShare.of(writing.stream().mapToLong(it -> it.codes()[0]).toArray(),
				writing.stream().mapToLong(BodyCounts::whole).toArray());
		ShareRange span = share.interval().map(it -> new ShareRange(share.share(), it.low(), it.high()))
				.orElseGet(() -> ShareRange.unchecked(share.share()));
		var coverage = new Coverage(Math.max(concerned, writing.size()), writing.size(), posts, posts);
		BodyCounts most = writing.stream().reduce((one, other) -> other.whole() > one.whole() ? other : one).orElseThrow();
		Optional<Heaviest> heaviest = most.whole() == posts ? Optional.empty() : Optional.of(new Heaviest((double) most.whole() / posts,
				List.of(ShareRange.exact((double) (replies - most.codes()[0]) / (posts - most.whole())))));
		return Optional.of(ofHalf(new Cell(query, span, Cell.Label.ofAll("replies")), coverage, heaviest,
				range -> FindingWords.WORDS.text("answers.replies", Phrases.beside(HALF, range, "posts")),
				FindingWords.WORDS.text("answers.replies.open")));
	}

	/** A group with the questions to it. */
	private record Side(Bilingual name, ClusteredQuestions asked, Cell cell, Coverage coverage) {
	}

	/**
	 * The claims on the groups of a field of bodies, in pairs. Only groups with ten or more asked bodies are compared,
	 * because fewer have no range.
	 */
	List<Claim> ofGroups(String field) {
		List<Side> sides = new ArrayList<>();
		List<Named> groups = groups(field);
		for (int group = 0; group < groups.size(); group++) {
			Predicate<AgencyView> in = in(field, group);
			ClusteredQuestions asked = asked(in);
			if (asked.bodies() >= ClusteredShare.FEWEST) {
				var query = new WaitQuery(WaitQuery.Within.EVER, field, groups.get(group).id());
				var cell = new Cell(query, asked.share(WaitQuery.Within.EVER), Cell.Label.of(groups.get(group).name(), "answers.ever"));
				sides.add(new Side(Phrases.group(groups.get(group).name()), asked, cell, coverage(asked, in)));
			}
		}
		return new ClusteredQuestions(waits).hasAnswers() ? new GroupPairs<>(sides).claims((one, other) -> List.of(pair(one, other))) : List.of();
	}

	private List<Named> groups(String field) {
		return field.equals(PivotFields.GOVERNMENT) ? view.jurisdictions() : view.categories();
	}

	private static Predicate<AgencyView> in(String field, int group) {
		return it -> (field.equals(PivotFields.GOVERNMENT) ? it.jurisdiction() : it.category()) == group;
	}

	private ClusteredQuestions asked(Predicate<AgencyView> in) {
		return new ClusteredQuestions(waits.stream().filter(it -> in.test(view.agencies().get(it.agency()))).toList());
	}

	/** The group with the larger share comes first, as in the sentence. */
	private static Claim pair(Side some, Side others) {
		boolean turned = others.cell().span().value() > some.cell().span().value();
		Side one = turned ? others : some;
		Side other = turned ? some : others;
		ShareRange here = one.cell().span();
		ShareRange there = other.cell().span();
		var difference = ShareDifference.independent(here.value(), Answers.interval(here), there.value(), Answers.interval(there));
		List<Cell> cells = List.of(one.cell(), other.cell());
		Bilingual[] told = Phrases.percents(here.value(), there.value());
		// Only what the range lets through is held against chance: draws take time.
		double byChance = difference.low() <= 0 ? 1
				: ClusterPermutation.of(List.of(one.asked().clusters(), other.asked().clusters()), SEED).test().probability().orElse(1);
		return new Claim(Claim.id(cells), SentenceKind.ANSWERS, cells, Chance.ALIKE, difference, List.of(one.coverage(), other.coverage()),
				OptionalDouble.of(byChance), Optional.empty(), OptionalLong.empty(),
				range -> FindingWords.WORDS.text("answers.more", one.name(), other.name(), told[0], told[1]),
				FindingWords.WORDS.text("answers.more.open", one.name(), other.name()));
	}

	/** The number of a query; empty where the study has none. */
	Optional<ShareRange> span(WaitQuery query) {
		boolean all = query.field().isEmpty();
		int group = all ? 0 : groups(query.field()).stream().map(Named::id).toList().indexOf(query.group());
		ClusteredQuestions wanted = all ? new ClusteredQuestions(waits) : asked(in(query.field(), group));
		return group < 0 || wanted.waits().isEmpty() ? Optional.empty() : Optional.of(wanted.share(query.within()));
	}
}
