// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.explore.Answer;
import org.palier.explore.BodyCounts;
import org.palier.explore.Pivot;
import org.palier.explore.QuestionException;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.view.EarlierStudy;
import org.palier.numbers.view.StudyView;
import org.palier.statistics.differences.Change;
import org.palier.statistics.differences.ClusterPermutation;
import org.palier.statistics.differences.ShareDifference;

/**
 * Compares one share of posts in two studies. Both shares must rest on posts that people read; a share counted by programs
 * alone is not compared. Agencies that only one study has could have made the difference, so the range of each share covers
 * its value without them.
 */
final class EarlierPosts {

	/** Which numbers chance draws; the same each time, so that a study has the same findings again. */
	private static final long SEED = 36;
	/** The largest part of a study's posts that may come from agencies of that study alone. */
	private static final double MOST_OF_OTHERS = 0.1;

	private final StudyView now;
	private final Answers answers;
	private final EarlierStudy.OpenedStudy earlier;
	private final Answers before;

	EarlierPosts(StudyView now, Answers answers, EarlierStudy.OpenedStudy earlier) {
		this.now = now;
		this.answers = answers;
		this.earlier = earlier;
		this.before = new Answers(new Pivot(earlier.view()));
	}

	/** A number in both studies. */
	private record Side(Answers answers, CellQuery query, Answer.Line line, ShareRange span, Map<String, BodyCounts> bodies) {

		double count() {
			return span.value() * line.all().number();
		}

		Coverage coverage() {
			return line.coverage();
		}

		OptionalLong coded() {
			return answers.value(query).filter(Value.Estimate.class::isInstance).map(it -> OptionalLong.of(((Value.Estimate) it).coded()))
					.orElseGet(OptionalLong::empty);
		}

		/** The part of the posts that bodies wrote which the other study does not have. */
		double alone(Iterable<String> both) {
			long all = bodies.values().stream().mapToLong(BodyCounts::whole).sum();
			long known = 0;
			for (String body : both) {
				known += bodies.containsKey(body) ? bodies.get(body).whole() : 0;
			}
			return all == 0 ? 0 : (double) (all - known) / all;
		}

		/** The range of the share without these posts, of which all or none may have the code. */
		ShareRange without(double alone) {
			return new ShareRange(span.value(), Math.max(0, Math.min(span.value(), (span.low() - alone) / (1 - alone))),
					Math.min(1, Math.max(span.value(), span.high() / (1 - alone))));
		}
	}

	/**
	 * Why shares of the posts of two studies are not compared, whatever the codebook; empty where they are.
	 */
	static Optional<Bilingual> refusal(Optional<Posts> here, Optional<Posts> there) {
		return there.isEmpty() || here.isEmpty()
				? Optional.of(FindingWords.WORDS.text(there.isEmpty() ? "unlike.no_posts.then" : "unlike.no_posts.now"))
				: there.get().chance() == Chance.UNCHECKED || here.get().chance() == Chance.UNCHECKED
						? Optional.of(FindingWords.WORDS.text(there.get().chance() == Chance.UNCHECKED ? "unlike.unchecked.then" : "unlike.unchecked.now"))
						: Optional.empty();
	}

	/**
	 * The result of a comparison: a claim, or the reason why there is none. Both are empty where a study does not have the
	 * number.
	 */
	record Compared(Optional<Claim> claim, Optional<Bilingual> refusal) {

		static final Compared NOTHING = new Compared(Optional.empty(), Optional.empty());
	}

	/**
	 * Compares a share.
	 *
	 * @param here  its query in the later study
	 * @param there in the earlier one
	 * @param words of it
	 */
	Compared compared(CellQuery here, CellQuery there, EarlierWords words) {
		Optional<Side> side = side(answers, here);
		Optional<Side> other = side(before, there);
		if (side.isEmpty() || other.isEmpty()) {
			return Compared.NOTHING;
		}
		double aloneNow = side.get().alone(earlier.bodies().keySet());
		double aloneThen = other.get().alone(earlier.bodies().values());
		if (Math.max(aloneNow, aloneThen) > MOST_OF_OTHERS) {
			return new Compared(Optional.empty(),
					Optional.of(FindingWords.WORDS.text(aloneNow > MOST_OF_OTHERS ? "unlike.bodies.now" : "unlike.bodies.then",
							Phrases.percent(Math.max(aloneNow, aloneThen)))));
		}
		return new Compared(
				Optional.of(claim(side.get(), other.get(), side.get().without(aloneNow), other.get().without(aloneThen), words)),
				Optional.empty());
	}

	private static Optional<Side> side(Answers of, CellQuery query) {
		Optional<ShareRange> span = of.span(query);
		Optional<Answer.Line> line = of.of(query.question()).flatMap(it -> Answers.line(it, query.row()));
		if (span.isEmpty() || line.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Side(of, query, line.get(), span.get(),
					BodyCounts.of(of.pivot(), query.question(), query.row(), List.of(query.column()))));
		} catch (QuestionException gone) {
			throw new IllegalStateException("A question that was answered before", gone);
		}
	}

	private Claim claim(Side here, Side there, ShareRange now, ShareRange then, EarlierWords words) {
		// Both studies have bodies and perhaps posts in common, so nobody knows how far their errors go together.
		ShareDifference difference = ShareDifference.dependent(now.value(), Answers.interval(now), then.value(), Answers.interval(then));
		boolean moved = Change.isDrawn(there.count(), here.count()) && Change.isOfCount(difference.difference(), here.count() - there.count());
		ShareDifference range = moved ? difference
				: new ShareDifference(difference.difference(), Math.min(0, difference.low()), Math.max(0, difference.high()));
		boolean apart = range.low() > 0 || range.high() < 0;
		List<Cell> cells = List.of(new Cell(new EarlierQuery(there.query().text(), true), there.span(),
				Cell.Label.of(FindingWords.WORDS.text("label.then"), "earlier")),
				new Cell(here.query(), here.span(), Cell.Label.of(FindingWords.WORDS.text("label.now"), "earlier")));
		OptionalLong coded = Stream.of(here.coded(), there.coded()).allMatch(OptionalLong::isPresent)
				? OptionalLong.of(Math.min(here.coded().getAsLong(), there.coded().getAsLong())) : OptionalLong.empty();
		return new Claim(Claim.id(cells), SentenceKind.EARLIER, cells, Chance.SAMPLED, range, List.of(here.coverage(), there.coverage()),
				apart ? byChance(here, there) : OptionalDouble.of(1), Optional.empty(), coded, words.sentence(here.span(), there.span()), words.open());
	}

	/** How often what a body wrote at both times, exchanged by chance, makes the studies differ as far, by the codes that are in force. */
	private OptionalDouble byChance(Side here, Side there) {
		List<String> both = now.agencies().stream().map(StudyView.AgencyView::id).filter(earlier.bodies()::containsKey).toList();
		List<long[]> later = new ArrayList<>();
		List<long[]> sooner = new ArrayList<>();
		for (String body : both) {
			later.add(cluster(here.bodies().get(body)));
			sooner.add(cluster(there.bodies().get(earlier.bodies().get(body))));
		}
		return OptionalDouble.of(ClusterPermutation.within(List.of(later, sooner), SEED).test().probability().orElse(1));
	}

	private static long[] cluster(@Nullable BodyCounts body) {
		return body == null ? new long[2] : new long[] { body.codes()[0], body.whole() - body.codes()[0] };
	}
}
