// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palier.findings.recommendations.RecommendationSamples.TODAY;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.palier.fixtures.Samples;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Recommendation;
import org.palier.model.RecommendationState;
import org.palier.model.Study;

class FollowedRecommendationTest {

	private static final Table PENETRATION = new Table("penetration", new Bilingual("Pénétration", "Penetration"), Bilingual.EMPTY,
			Unit.AGENCY, "",
			List.of(new Column("jurisdiction", new Bilingual("Gouvernement", "Government"), Column.Type.ITEM),
					new Column("present", new Bilingual("Présents", "Present"), Column.Type.COUNT),
					new Column("share", new Bilingual("Part", "Share"), Column.Type.SHARE)),
			List.of(List.of(new Value.Item("qc", new Bilingual("Québec", "Quebec")), new Value.Count(12), new Value.Share(0.48)),
					List.of(new Value.Item("all", new Bilingual("Tous", "All")), new Value.Count(33),
							new Value.Undefined(new Bilingual("trop peu", "too few")))),
			List.of());

	private final Study study = Samples.empty();
	private final Recommendation close = RecommendationSamples.complete(study, "close");
	private final SignNumbers numbers = new TableNumbers(id -> Optional.of(PENETRATION).filter(it -> it.id().equals(id)));

	private FollowedRecommendation followed() {
		return FollowedRecommendation.of(RecommendationView.all(study), numbers, TODAY).getFirst();
	}

	@Test
	void itsNumberIsComputedAndToldBesideWhatItWas() {
		close.setSign(null);
		close.setIndicator("penetration/qc/share");
		close.setBefore(0.34);
		close.setAim(0.5);
		assertThat(followed().sign()).isEqualTo(new Bilingual("Pénétration, part (Québec)", "Penetration, share (Quebec)"));
		assertThat(followed().since()).isEqualTo(new Bilingual("34,0\u00a0% → 48,0\u00a0%", "34.0% → 48.0%"));
		assertThat(followed().aim().fr()).isEqualTo("50,0\u00a0%");
		assertThat(followed().isReached()).contains(false);
		close.setAim(0.48);
		assertThat(followed().isReached()).contains(true);
	}

	@Test
	void theAimOfAShareIsAShare() {
		SignNumber share = numbers.number("penetration/qc/share").orElseThrow();
		assertThat(share.mayBe(0.75)).isTrue();
		assertThat(share.mayBe(75)).isFalse();
		assertThat(numbers.number("penetration/qc/present").orElseThrow().mayBe(75)).isTrue();
	}

	@Test
	void anAimMayLieBelow() {
		close.setIndicator("penetration/all/present");
		close.setAim(30.0);
		assertThat(followed().isReached()).as("from nobody knows where").isEmpty();
		assertThat(followed().since()).isEqualTo(Bilingual.same("33"));
		close.setBefore(40.0);
		assertThat(followed().isReached()).contains(false);
		close.setAim(33.0);
		assertThat(followed().isReached()).contains(true);
		assertThat(followed().sign().en()).as("words of a person go first").isEqualTo("no silent page");
	}

	@Test
	void aNumberThatIsNotThereIsADash() {
		close.setIndicator("penetration/all/share");
		assertThat(followed().since()).isEqualTo(Bilingual.same("–"));
		assertThat(followed().now()).isEmpty();
		for (String gone : List.of("penetration/nowhere/share", "penetration/qc/hours", "unknown/qc/share", "nonsense")) {
			close.setIndicator(gone);
			close.setBefore(0.2);
			assertThat(followed().now()).as(gone).isEmpty();
			assertThat(followed().shows().orElseThrow().value()).isInstanceOfSatisfying(Value.Undefined.class,
					it -> assertThat(it.reason().en()).isEqualTo("The study no longer gives the number “" + gone + "”."));
		}
		close.setIndicator(null);
		assertThat(followed().since()).isEqualTo(Bilingual.same("–"));
	}

	@Test
	void theNumbersOfATableCanBeChosen() {
		List<TableNumbers.Offered> offered = TableNumbers.offered(PENETRATION);
		assertThat(offered).extracting(TableNumbers.Offered::text).containsExactly("penetration/qc/present", "penetration/qc/share",
				"penetration/all/present",
				"penetration/all/share");
		assertThat(offered).extracting(it -> it.label().en()).containsExactly("Quebec, present", "Quebec, share", "Present", "Share");
		offered.forEach(it -> assertThat(numbers.number(it.text())).contains(it.number()));
	}

	@Test
	void lateIsAWordAndACount() {
		Recommendation late = RecommendationSamples.complete(study, "late");
		late.setDue(TODAY.minusDays(3));
		late.setState(RecommendationState.DECIDED);
		RecommendationSamples.complete(study, "done").setState(RecommendationState.DONE);
		List<FollowedRecommendation> all = FollowedRecommendation.of(RecommendationView.all(study), numbers, TODAY);
		assertThat(all).extracting(it -> it.stateWord().fr()).containsExactly("proposée", "en retard", "faite");
		assertThat(new RecommendationCount(all).words()).isEqualTo(new Bilingual("1 proposée, 1 décidée, 1 faite, 1 en retard",
				"1 proposed, 1 decided, 1 done, 1 late"));
		assertThat(new RecommendationCount(List.of()).words().isEmpty()).isTrue();
	}

	@Test
	void aTableHasOneRowForEach() {
		close.setIndicator("penetration/qc/share");
		close.setBefore(0.34);
		close.setHoursPerWeek(20.0);
		Table table = new RecommendationTable(FollowedRecommendation.of(RecommendationView.all(study), numbers, TODAY)).whole();
		assertThat(table.id()).isEqualTo("recommendations");
		assertThat(table.rows()).hasSize(1);
		assertThat(item(table, "recommendation")).isEqualTo(new Value.Item("close", new Bilingual("Fermer ou reprendre les pages muettes",
				"Close or revive silent pages")));
		assertThat(item(table, "due")).isEqualTo(new Value.Item("2026-12-15", new Bilingual("15 décembre 2026", "December 15, 2026")));
		assertThat(item(table, "hours_per_week").id()).isEqualTo("20.0");
		assertThat(item(table, "now")).isEqualTo(new Value.Item("0.48", new Bilingual("48,0\u00a0%", "48.0%")));
		assertThat(item(table, "sign")).isEqualTo(new Value.Item("penetration/qc/share", new Bilingual("aucune page muette", "no silent page")));
		assertThat(item(table, "late").id()).isEqualTo("false");
		assertThat(item(table, "decided_on").id()).isEmpty();
		var tables = new RecommendationTable(FollowedRecommendation.of(RecommendationView.all(study), numbers, TODAY));
		assertThat(tables.measures().columns()).extracting(Column::id).startsWith("recommendation", "owner", "due").doesNotContain("note")
				.hasSize(10);
		assertThat(tables.states().columns()).extracting(Column::id).containsExactly("recommendation", "proposed_on", "decided_on",
				"begun_on", "ended_on",
				"scenario", "findings", "note");
	}

	private static Value.Item item(Table table, String column) {
		return (Value.Item) table.rows().getFirst().get(table.column(column));
	}
}
