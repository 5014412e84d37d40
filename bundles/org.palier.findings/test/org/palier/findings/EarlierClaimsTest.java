// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.palier.coding.resolved.ReadingPace;
import org.palier.explore.Measure;
import org.palier.explore.Question;
import org.palier.explore.Showing;
import org.palier.fixtures.Samples;
import org.palier.ground.text.Bilingual;
import org.palier.model.Jurisdiction;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.view.EarlierStudy;
import org.palier.numbers.view.StudyView;

/** A study of twelve bodies beside the one before it; expected numbers are counted by hand. */
class EarlierClaimsTest {

	private static final int BODIES = 12;

	/** Twelve bodies in each government, of which so many are on Facebook, so many are not, and nobody looked for the others. */
	private static Study census(int present, int absent, String... governments) {
		Study study = Samples.empty();
		for (String government : governments) {
			Jurisdiction made = Samples.jurisdiction(study, government);
			for (int i = 0; i < BODIES; i++) {
				var body = Samples.agency(made, government + i);
				if (i < present + absent) {
					Samples.cell(study, body, "facebook", i < present ? PresenceStatus.PRESENT : PresenceStatus.ABSENT);
				}
			}
		}
		return study;
	}

	private static EarlierStudy.OpenedStudy known(StudyView view, Map<String, String> bodies) {
		return new EarlierStudy.OpenedStudy("../2025", Bilingual.same("2025"), view, bodies, List.of());
	}

	/** All agencies are in both, under the same ids. */
	private static EarlierStudy.OpenedStudy same(StudyView view) {
		Map<String, String> bodies = new HashMap<>();
		view.agencies().forEach(it -> bodies.put(it.id(), it.id()));
		return known(view, bodies);
	}

	private static Candidates beside(Study now, Study then) {
		return of(StudyView.of(now).beside(same(StudyView.of(then))));
	}

	private static Candidates of(StudyView view) {
		return Candidates.of(view, List.of(), ReadingPace.UNKNOWN);
	}

	private static List<Candidate> earlier(List<Candidate> all) {
		return all.stream().filter(it -> it.kind() == SentenceKind.EARLIER).toList();
	}

	private static Candidate platform(List<Candidate> all) {
		return earlier(all).stream().filter(it -> it.id().startsWith("earlier|platform|facebook")).findFirst().orElseThrow();
	}

	@Test
	void moreBodiesAreOnAPlatformThanBefore() {
		Candidate found = platform(beside(census(9, 3, "here"), census(3, 9, "here")).held());
		assertThat(found.sentence().en()).isEqualTo(
				"The share of agencies with a page on Facebook rose from 25% in the earlier study to 75%, of the 12 agencies in both");
		assertThat(found.range().low()).isEqualTo(0.5);
		assertThat(found.range().high()).isEqualTo(0.5);
		assertThat(found.basis()).isEqualTo(RangeBasis.COUNTED);
		// Twelve of twelve at both times.
		assertThat(found.coverage()).isEqualTo(Coverage.ofBodies(24, 24));
		assertThat(found.cells()).extracting(it -> it.query().text()).containsExactly("earlier|then|platform|facebook",
				"earlier|now|platform|facebook");
	}

	@Test
	void fewerAreOnItInBothLanguages() {
		Candidate found = platform(beside(census(3, 9, "here"), census(9, 3, "here")).held());
		assertThat(found.sentence().en()).contains("fell from 75% in the earlier study to 25%");
		assertThat(found.sentence().fr()).startsWith(
				"La part des organismes qui ont une page sur Facebook est passée de 75\u00a0% dans l’étude précédente à 25\u00a0%");
	}

	/** Two bodies more are an event, and no change. */
	@Test
	void aChangeOfTwoBodiesIsNotSaid() {
		Candidates found = beside(census(5, 7, "here"), census(3, 9, "here"));
		assertThat(earlier(found.held())).isEmpty();
		assertThat(earlier(found.refused())).isEmpty();
		assertThat(platform(beside(census(6, 6, "here"), census(3, 9, "here")).held())).isNotNull();
	}

	/** Three of six were there before, and six of twelve are now: the share stands, and nothing is said. */
	@Test
	void aShareThatStandsIsNotSaid() {
		assertThat(earlier(beside(census(6, 6, "here"), census(3, 3, "here")).held())).isEmpty();
	}

	/**
	 * Nine of twelve now; before, three of ten, and two that nobody looked for: at least 4 of 12 more. Of five looked at, the other seven
	 * could turn it about.
	 */
	@Test
	void whatNobodyLookedForMayTurnItAbout() {
		Candidate found = platform(beside(census(9, 3, "here"), census(3, 7, "here")).held());
		assertThat(found.range().low()).isEqualTo(9 / 12.0 - 5 / 12.0);
		Candidate open = platform(beside(census(9, 3, "here"), census(1, 5, "here")).refused());
		assertThat(open.verdict()).isInstanceOf(CandidateVerdict.TooLittle.class);
		Candidate unseen = platform(beside(census(7, 5, "here"), census(3, 7, "here")).held());
		assertThat(unseen.range().low()).isCloseTo(2 / 12.0, offset(1e-9));
	}

	@Test
	void governmentsAreLookedAtApart() {
		Candidates found = beside(census(9, 3, "north", "south"), census(3, 9, "north", "south"));
		assertThat(earlier(found.held()).stream().filter(it -> it.id().startsWith("earlier|platform|facebook")))
				.extracting(it -> it.sentence().en())
				.containsExactlyInAnyOrder(
						"In “north”, the share of agencies with a page on Facebook rose from 25% in the earlier study to 75%, of the 12 agencies in both",
						"In “south”, the share of agencies with a page on Facebook rose from 25% in the earlier study to 75%, of the 12 agencies in both");
	}

	/** Bodies write forty posts each; one in five exchanged before, and half do now. */
	private static MadeStudy posts(long seed, double exchange) {
		var made = new MadeStudy(seed, 0.2);
		for (int body = 0; body < BODIES; body++) {
			made.body("museums", 40, new double[] { 0.95 - exchange, exchange, 0.05 });
		}
		return made;
	}

	private static Candidate exchange(List<Candidate> all) {
		return earlier(all).stream().filter(it -> it.id().endsWith("interaction")).findFirst().orElseThrow();
	}

	@Test
	void aShareOfPostsThatRoseIsSaid() {
		StudyView now = posts(1, 0.5).read(400);
		Candidate found = exchange(of(now.beside(same(posts(2, 0.2).read(400)))).held());
		assertThat(found.sentence().en()).startsWith("The share of “").contains(" rose from ").contains(" in the earlier study to ");
		assertThat(found.cells()).extracting(it -> it.query().text()).containsExactly("earlier|then|posts||chang_kannan|corrected||interaction",
				"posts||chang_kannan|corrected||interaction");
		assertThat(found.basis()).isEqualTo(RangeBasis.SAMPLED);
	}

	/** The ranges of what the earlier study adds are wider for all that is looked at beside. */
	@Test
	void theyAreInOneFamilyWithAllOthers() {
		StudyView alone = posts(1, 0.5).read(400);
		double without = of(alone).held().stream().filter(it -> it.id().equals("posts||chang_kannan|corrected||interaction")).findFirst()
				.orElseThrow().range().low();
		double with = of(alone.beside(same(posts(2, 0.2).read(400)))).held().stream()
				.filter(it -> it.id().equals("posts||chang_kannan|corrected||interaction"))
				.findFirst().orElseThrow().range().low();
		assertThat(with).isLessThan(without);
	}

	@Test
	void whatProgramsAloneCountedIsComparedWithNothing() {
		Candidates found = of(posts(1, 0.5).read(400).beside(same(posts(2, 0.2).counted())));
		assertThat(earlier(found.held())).isEmpty();
		assertThat(earlier(found.refused())).extracting(it -> it.verdict().reason().en())
				.containsExactly("Programs alone coded posts of the earlier study, and nobody knows how often they are wrong.");
	}

	/** Two of twelve bodies are new and wrote two twelfths of the posts, which is more than a tenth. */
	@Test
	void bodiesOfOneStudyAloneMayNotWriteMuch() {
		StudyView then = posts(2, 0.2).read(400);
		Map<String, String> bodies = new HashMap<>();
		then.agencies().stream().limit(BODIES - 2).forEach(it -> bodies.put(it.id(), it.id()));
		Candidates found = of(posts(1, 0.5).read(400).beside(known(then, bodies)));
		assertThat(earlier(found.refused())).extracting(it -> it.verdict().reason().en())
				.contains("Agencies that the earlier study does not have wrote 17% of the posts; more than 10% are too many to compare.");
	}

	/** One of twelve is new: of 480 posts 40 are not in the range, so a share of a half may be 10 points further off on either side. */
	@Test
	void bodiesOfOneStudyAloneWidenTheRange() {
		StudyView now = posts(1, 0.5).read(400);
		StudyView then = posts(2, 0.2).read(400);
		Map<String, String> bodies = new HashMap<>();
		then.agencies().stream().limit(BODIES - 1).forEach(it -> bodies.put(it.id(), it.id()));
		Candidate all = exchange(of(now.beside(same(then))).held());
		Candidate most = exchange(of(now.beside(known(then, bodies))).held());
		ShareRange here = all.cells().get(1).span();
		ShareRange there = all.cells().getFirst().span();
		double alone = 1 / 12.0;
		assertThat(all.range().low()).isGreaterThan(most.range().low());
		// Half of the range stretches by the same quantile in both.
		double narrow = here.value() - there.value() - (here.low() - there.high());
		double wide = here.value() - there.value() - ((here.low() - alone) / (1 - alone) - there.high() / (1 - alone));
		double stretched = (all.range().difference() - all.range().low()) / narrow;
		assertThat((most.range().difference() - most.range().low()) / wide).isCloseTo(stretched, offset(1e-9));
	}

	@Test
	void anotherCodebookIsNotCompared() {
		MadeStudy before = posts(2, 0.2);
		before.study().getUsages().removeLast();
		Candidates found = of(posts(1, 0.5).read(400).beside(same(before.read(400))));
		assertThat(earlier(found.held())).isEmpty();
		assertThat(earlier(found.refused())).extracting(it -> it.verdict().id()).containsExactly("unlike");
		assertThat(earlier(found.refused()).getFirst().verdict().reason().en()).startsWith("These uses are in the codebook of one study only: ");
	}

	@Test
	void signsOfRecommendationsAreLookedAt() {
		var half = new CellQuery(new Question(List.of("category"), List.of(MadeStudy.LEVEL), Measure.POSTS, Showing.CORRECTED),
				List.of("museums"), List.of("interaction"));
		StudyView view = posts(1, 0.5).read(400).beside(same(posts(2, 0.2).read(400)));
		Candidates found = Candidates.of(view, List.of(new Aim("r1", half, 0.4)), ReadingPace.UNKNOWN);
		assertThat(earlier(found.held())).anySatisfy(it -> assertThat(it.id()).contains("posts|category|"));
	}

	@Test
	void aStudyThatCannotBeReadIsSaid() {
		StudyView view = posts(1, 0.5).read(400);
		Candidates found = of(view.beside(new EarlierStudy.Unread("../2025", new Bilingual("Elle manque.", "It is missing."))));
		assertThat(earlier(found.refused())).singleElement().satisfies(it -> {
			assertThat(it.sentence().en()).isEqualTo("It is not known what changed since the earlier study");
			assertThat(it.verdict().reason().en()).isEqualTo("It is missing.");
		});
		assertThat(found.held()).isEqualTo(of(view).held());
	}
}
