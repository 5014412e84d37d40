// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.fixtures.PostSamples;
import org.palier.fixtures.Samples;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.Objective;
import org.palier.model.PalierFactory;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.PostViews;
import org.palier.numbers.view.StudyView.AgencyView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/** Profiles counted with a pencil. */
class MaturityTest {

	private final Study study = Samples.empty();
	private final Jurisdiction quebec = Samples.jurisdiction(study, "qc");

	/** a: present on 2 of 3 checked; usages news_release, advice (communication), answer (interaction): mean place 4/3, two-way 1/3. */
	@Test
	void partsOfAnAgency() {
		a();
		Table parts = tables(0, Peers.ALL, Optional.empty()).getFirst();
		assertThat(share(parts, "breadth")).isCloseTo(2 / 3.0, within(1e-9));
		assertThat(share(parts, "highest.interaction")).isEqualTo(1);
		assertThat(share(parts, "usages.communication")).isCloseTo(2 / 3.0, within(1e-9));
		assertThat(share(parts, "usages_two_way")).isCloseTo(1 / 3.0, within(1e-9));
		assertThat(share(parts, "usages_symmetric")).isZero();
		assertThat(((Value.Decimal) cell(parts, "usages_mean", "value")).number()).isCloseTo(4 / 3.0, within(1e-9));
		assertThat(cell(parts, "posts_two_way", "share")).isInstanceOf(Value.Undefined.class);
		assertThat(cell(parts, "hours", "value")).isInstanceOf(Value.Undefined.class);
		assertThat(parts.notes().getFirst().en()).startsWith("There is no overall score");
	}

	/** Peers on 1 to 5 of 5 platforms: 20, 40, 60, 80, 100 %; quartiles 40, 60, 80. With four of them there is no comparison. */
	@Test
	void peersAreQuartilesFromFiveOn() {
		a();
		String[] platforms = { "facebook", "twitter", "youtube", "rss", "flickr" };
		for (int peer = 1; peer <= 4; peer++) {
			peer(peer, platforms);
		}
		Table few = tables(0, Peers.ALL, Optional.empty()).get(1);
		assertThat(cell(few, "breadth", "median")).isInstanceOf(Value.Undefined.class);
		assertThat(few.notes().getFirst().en()).contains("4, fewer than 5, so there is no comparison");
		peer(5, platforms);
		Table enough = tables(0, Peers.ALL, Optional.empty()).get(1);
		assertThat(List.of("lower_quartile", "median", "upper_quartile")).extracting(it -> ((Value.Decimal) cell(enough, "breadth", it)).number())
				.containsExactly(40.0, 60.0, 80.0);
		assertThat(cell(enough, "usages_mean", "peers")).isEqualTo(new Value.Count(0));
		assertThat(tables(0, Peers.BOTH, Optional.empty()).get(1).notes().getFirst().en()).contains("agencies: 0");
	}

	@Test
	void gapToATarget() throws Exception {
		a();
		Table gap = tables(0, Peers.ALL, Optional.of(TargetProfile.of("service=10, communication=50,interaction=40", theory()))).get(2);
		// 2/3 less a half
		assertThat(((Value.Decimal) gap.rows().getFirst().get(gap.column("points"))).number()).isCloseTo(100 / 6.0, within(1e-9));
		assertThat(gap.rows().get(3).get(gap.column("points"))).isInstanceOf(Value.Undefined.class);
	}

	@Test
	void targetsThatMeanNothingAreRefusedByName() {
		assertThatThrownBy(() -> TargetProfile.of("fame=100", theory())).isInstanceOf(RefusedTargetException.class)
				.hasMessageContaining("“fame”");
		assertThatThrownBy(() -> TargetProfile.of("service=x", theory())).hasMessageContaining("service=x");
		assertThatThrownBy(() -> TargetProfile.of("service=100", theory())).hasMessageContaining("communication, interaction");
		assertThatThrownBy(() -> TargetProfile.of("service=10,communication=50,interaction=30", theory())).hasMessageContaining("90, not to 100");
	}

	/**
	 * By {@link PostSamples}: stm wrote 1, 3, 4 in 2013: one on communication, two on interaction; posts of others that relay it are not its
	 * own.
	 */
	@Test
	void postsAndTheirTrend(@TempDir Path folder) throws Exception {
		StudyView view = PostViews.view(folder);
		List<Table> tables = new AgencyEvaluation(view, MaturityProfiles.theory(view).orElseThrow(), 0).tables(Peers.ALL, Optional.empty());
		assertThat(share(tables.getFirst(), "posts.interaction")).isCloseTo(2 / 3.0, within(1e-9));
		assertThat(share(tables.getFirst(), "posts_symmetric")).isCloseTo(1 / 3.0, within(1e-9));
		assertThat(share(tables.getFirst(), "replies")).isCloseTo(2 / 3.0, within(1e-9));
		assertThat(tables.get(2).id()).isEqualTo("agency_trend");
		assertThat(tables.get(2).rows()).hasSize(5).allMatch(it -> ((Value.Item) it.getFirst()).id().equals("2013"));
		assertThat(new MaturityTrend().compute(view).rows()).hasSize(10);
	}

	@Test
	void maturityIsToldByJurisdictionAndTogether() {
		a();
		Samples.shows(study, Samples.agency(Samples.jurisdiction(study, "ca"), "b"), "facebook", "online_service");
		Table table = new Maturity().compute(StudyView.of(study));
		assertThat(table.rows()).extracting(it -> ((Value.Item) it.getFirst()).id()).contains("qc", "ca", "all");
		// a reaches interaction, b service
		assertThat(table.rows())
				.filteredOn(it -> ((Value.Item) it.get(0)).id().equals("all") && ((Value.Item) it.get(1)).id().equals("highest.service"))
				.singleElement().satisfies(it -> assertThat(it.get(table.column("share"))).isEqualTo(new Value.Share(0.5)));
	}

	@Test
	void signalsStandBesideTheirObjective() {
		study.getObjectives().clear();
		for (String id : List.of("dialogue", "information_mission", "fame")) {
			Objective objective = PalierFactory.eINSTANCE.createObjective();
			objective.setId(id);
			objective.setName(Bilingual.same(id).toModel());
			study.getObjectives().add(objective);
		}
		a();
		Table table = new ObjectiveSignals().compute(StudyView.of(study));
		assertThat(table.rows()).extracting(it -> ((Value.Item) it.get(2)).id()).containsExactly("two_way", "symmetric", "replies", "penetration",
				"usages.public_information", "posts.public_information");
		assertThat(table.rows().get(0).get(table.column("share"))).isInstanceOf(Value.Undefined.class);
		assertThat(table.rows().get(3).get(table.column("share"))).isEqualTo(new Value.Share(1));
		assertThat(((Value.Share) table.rows().get(4).get(table.column("share"))).fraction()).isCloseTo(2 / 3.0, within(1e-9));
		assertThat(table.notes().getFirst().en()).endsWith("without a reading of ours: fame.");
	}

	@Test
	void agenciesAreFoundByIdOrNameAndNearOnesProposed() {
		Samples.agency(quebec, "Santé Québec");
		Samples.agency(quebec, "Hydro");
		var lookup = new AgencyLookup(StudyView.of(study));
		assertThat(lookup.find("sante quebec")).hasValue(0);
		assertThat(lookup.find("santé")).isEmpty();
		assertThat(lookup.near("santé")).extracting(AgencyView::id).containsExactly("Santé Québec");
		assertThat(lookup.near("Hidro")).extracting(AgencyView::id).containsExactly("Hydro");
		assertThat(lookup.near("zzz")).isEmpty();
	}

	private void a() {
		Agency a = Samples.agency(quebec, "a");
		Samples.shows(study, a, "facebook", "news_release", "advice");
		Samples.shows(study, a, "twitter", "answer");
		Samples.cell(study, a, "youtube", PresenceStatus.ABSENT);
	}

	private void peer(int presences, String[] platforms) {
		Agency peer = Samples.agency(quebec, "peer" + presences);
		for (int i = 0; i < platforms.length; i++) {
			Samples.cell(study, peer, platforms[i], i < presences ? PresenceStatus.PRESENT : PresenceStatus.ABSENT);
		}
	}

	private TheoryView theory() {
		return MaturityProfiles.theory(StudyView.of(study)).orElseThrow();
	}

	private List<Table> tables(int agency, Peers peers, Optional<TargetProfile> target) {
		return new AgencyEvaluation(StudyView.of(study), theory(), agency).tables(peers, target);
	}

	private static Value cell(Table table, String part, String column) {
		return table.rows().stream().filter(it -> ((Value.Item) it.get(table.column("part"))).id().equals(part)).findFirst().orElseThrow()
				.get(table.column(column));
	}

	private static double share(Table table, String part) {
		return ((Value.Share) cell(table, part, "share")).fraction();
	}
}
