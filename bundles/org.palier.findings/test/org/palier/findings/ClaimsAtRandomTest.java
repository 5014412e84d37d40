// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.palier.coding.resolved.ReadingPace;
import org.palier.explore.Measure;
import org.palier.explore.Question;
import org.palier.explore.Showing;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.EarlierStudy;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.StudyView.AgencyView;

/**
 * How many studies in which there is nothing to find state a finding all the same. Bodies of a category differ among themselves as much as
 * those of another; an aim is met exactly; nothing changes from a year to the next; bodies of all categories answer half of what they are
 * asked. Of studies with a known difference, how many find it.
 */
class ClaimsAtRandomTest {

	private static final int FEW = 40;
	private static final int FEWER = 6;
	private static final int MANY = 500;
	/** Of scenarios, each of which is drawn thousands of times. */
	private static final int DRAWN = 100;
	private static final int READ = 400;

	/** Where there is nothing to find. @param studies how many are made */
	private record Null(String name, int studies, LongPredicate states) {
	}

	/** Chances of the levels for a body: broadcast varies from body to body by some 15 points. */
	private static double[] levels(SplittableRandom chance, double exchange) {
		double mine = Math.clamp(exchange + 0.26 * (chance.nextDouble() - 0.5) + 0.26 * (chance.nextDouble() - 0.5), 0.02, 0.9);
		return new double[] { 0.95 - mine, mine, 0.05 };
	}

	private static MadeStudy study(long seed, double more, boolean years) {
		var made = new MadeStudy(seed, 0.2);
		for (String category : List.of("museums", "archives", "theatres")) {
			for (int body = 0; body < 14; body++) {
				double[] levels = levels(made.chance(), 0.25 + (category.equals("archives") ? more : 0));
				int posts = 5 + (int) (40 * Math.pow(made.chance().nextDouble(), 3));
				if (years) {
					made.body(category, posts, levels, levels);
				} else {
					made.body(category, posts, levels);
				}
			}
		}
		return made;
	}

	private static boolean states(MadeStudy made, List<Aim> aims, SentenceKind kind) {
		return Candidates.of(made.read(READ), aims, ReadingPace.UNKNOWN).held().stream().anyMatch(it -> it.kind() == kind);
	}

	private static boolean exchangeable(long seed) {
		return states(study(seed, 0, false), List.of(), SentenceKind.GROUPS);
	}

	private static boolean met(long seed) {
		MadeStudy made = study(seed, 0, false);
		var exchange = new CellQuery(new Question(List.of(), List.of(MadeStudy.LEVEL), Measure.POSTS, Showing.CORRECTED), List.of(),
				List.of("interaction"));
		return states(made, List.of(new Aim("r1", exchange, made.truth(1))), SentenceKind.AIM);
	}

	private static boolean unchanged(long seed) {
		return states(study(seed, 0, true), List.of(), SentenceKind.CHANGE);
	}

	/** Two studies of the same bodies, which write as they did before: other posts, read anew. */
	private static boolean unchangedSinceBefore(long seed) {
		return statesEarlier(seed, 0);
	}

	private static boolean changedSinceBefore(long seed) {
		return statesEarlier(seed, 0.25);
	}

	private static boolean statesEarlier(long seed, double more) {
		var now = new MadeStudy(seed, 0.2);
		var then = new MadeStudy(seed + 1_000_000, 0.2);
		for (int body = 0; body < 42; body++) {
			double mine = Math.clamp(0.25 + 0.26 * (now.chance().nextDouble() - 0.5) + 0.26 * (now.chance().nextDouble() - 0.5), 0.02, 0.9);
			int posts = 5 + (int) (40 * Math.pow(now.chance().nextDouble(), 3));
			now.body("museums", posts, new double[] { 0.95 - mine - more, mine + more, 0.05 });
			then.body("museums", posts, new double[] { 0.95 - mine, mine, 0.05 });
		}
		StudyView view = now.read(READ);
		var bodies = view.agencies().stream().collect(Collectors.toMap(AgencyView::id, AgencyView::id));
		return Candidates
				.of(view.beside(new EarlierStudy.OpenedStudy("then", Bilingual.EMPTY, then.read(READ), bodies, List.of())), List.of(),
						ReadingPace.UNKNOWN)
				.held().stream().anyMatch(it -> it.kind() == SentenceKind.EARLIER);
	}

	/** Bodies answer more or less often, some twice as often as others; categories do not differ, and half of all questions are answered. */
	private static MadeStudy asked(long seed, double more) {
		var made = new MadeStudy(seed, 0.2);
		for (String category : List.of("museums", "archives", "theatres")) {
			for (int body = 0; body < 14; body++) {
				made.body(category, 5, new double[] { 0.7, 0.25, 0.05 });
				double answers = 0.3 + 0.4 * made.chance().nextDouble() + (category.equals("archives") ? more : 0);
				int questions = 5 + (int) (40 * Math.pow(made.chance().nextDouble(), 3));
				for (int question = 0; question < questions; question++) {
					made.question(3600, made.chance().nextDouble() < answers);
				}
			}
		}
		return made;
	}

	private static boolean answering(long seed) {
		return states(asked(seed, 0), List.of(), SentenceKind.ANSWERS);
	}

	/** As many posts broadcast as exchange, and as many may go from one to the other as back. */
	private static boolean withoutEffect(long seed) {
		var made = new MadeStudy(seed, 0.2);
		for (int body = 0; body < 14; body++) {
			made.body("museums", 20, new double[] { 0.48, 0.48, 0.04 });
		}
		double most = 0.05 + 0.3 * made.chance().nextDouble();
		MadeScenario.of(made.study(), seed, 0, most, 0, most);
		return Candidates.of(made.study(), made.read(READ)).held().stream().anyMatch(it -> it.kind() == SentenceKind.EFFECT);
	}

	private static boolean answeringMore(long seed) {
		return states(asked(seed, 0.3), List.of(), SentenceKind.ANSWERS);
	}

	private static boolean differing(long seed) {
		return states(study(seed, 0.25, false), List.of(), SentenceKind.GROUPS);
	}

	private static long stating(int studies, LongPredicate states) {
		return LongStream.range(1, 1 + studies).filter(states).count();
	}

	/** One of forty is what three in a hundred come to; three of forty would happen in 12 of 100 runs at that rate, four in 3. */
	@Test
	void fewStudiesWithoutAnythingToFindStateAFinding() {
		assertThat(stating(FEW, ClaimsAtRandomTest::exchangeable)).as("exchangeable agencies").isLessThanOrEqualTo(3);
		assertThat(stating(FEW, ClaimsAtRandomTest::met)).as("the aim is met").isLessThanOrEqualTo(3);
		assertThat(stating(FEW, ClaimsAtRandomTest::unchanged)).as("no change").isLessThanOrEqualTo(3);
		assertThat(stating(FEW, ClaimsAtRandomTest::answering)).as("answers equal in all agencies").isLessThanOrEqualTo(3);
		assertThat(stating(FEW, ClaimsAtRandomTest::unchangedSinceBefore)).as("no change since the earlier study").isLessThanOrEqualTo(3);
		// Draws take time: of six studies two would be many.
		assertThat(stating(FEWER, ClaimsAtRandomTest::withoutEffect)).as("no effect").isLessThanOrEqualTo(1);
	}

	@Test
	void aKnownDifferenceIsFoundMoreOftenThanNot() {
		assertThat(stating(FEW, ClaimsAtRandomTest::differing)).isGreaterThan(FEW / 2);
		assertThat(stating(FEW, ClaimsAtRandomTest::answeringMore)).isGreaterThan(FEW / 2);
		assertThat(stating(FEW, ClaimsAtRandomTest::changedSinceBefore)).isGreaterThan(FEW / 2);
	}

	/** The same for many: the upper end of Wilson's interval at 95 % of their share stays within 6 in 100. */
	@Test
	@Tag("long")
	void inManyStudies() {
		double z = 1.959963984540054;
		for (Null each : List.of(new Null("exchangeable agencies", MANY, ClaimsAtRandomTest::exchangeable),
				new Null("the aim is met", MANY, ClaimsAtRandomTest::met), new Null("no change", MANY, ClaimsAtRandomTest::unchanged),
				new Null("no change since the earlier study", MANY, ClaimsAtRandomTest::unchangedSinceBefore),
				new Null("answers equal in all agencies", MANY, ClaimsAtRandomTest::answering),
				new Null("no effect", DRAWN, ClaimsAtRandomTest::withoutEffect))) {
			int n = each.studies();
			double share = (double) stating(n, each.states()) / n;
			double upper = (share + z * z / (2 * n) + z * Math.sqrt(share * (1 - share) / n + z * z / (4.0 * n * n))) / (1 + z * z / n);
			System.out.printf("%s: %.1f of 100 state a finding, at most %.1f%n", each.name(), 100 * share, 100 * upper);
			assertThat(upper).as(each.name()).isLessThanOrEqualTo(0.06);
		}
		System.out.printf("answers that differ by 30 points: %.1f of 100 state it%n",
				100.0 * stating(MANY, ClaimsAtRandomTest::answeringMore) / MANY);
		System.out.printf("a change of 25 points since the earlier study: %.1f of 100 state it%n",
				100.0 * stating(MANY, ClaimsAtRandomTest::changedSinceBefore) / MANY);
		System.out.printf("a difference of 25 points: %.1f of 100 state it%n", 100.0 * stating(MANY, ClaimsAtRandomTest::differing) / MANY);
	}
}
