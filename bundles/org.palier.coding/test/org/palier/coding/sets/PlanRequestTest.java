// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.coding.sets.PlanRequest.Coding;
import org.palier.coding.sets.PlanRequest.Strata;
import org.palier.coding.sets.PlanRequest.Target;
import org.palier.coding.sets.SamplingPlan.Variance;
import org.palier.corpus.Facet;
import org.palier.model.Allocation;
import org.palier.model.CodingSet;
import org.palier.model.PalierFactory;
import org.palier.model.SetPurpose;
import org.palier.model.Study;
import org.palier.model.Theory;

/** What somebody asks, and the plan that it is by pencil, or the sentence that refuses it. */
class PlanRequestTest {

	private static final Coding CODING = new Coding(0.25, List.of("anne", "ben"), List.of(), true, false);
	private static final Strata NO_STRATA = strata(List.of(), null, Map.of());

	private final Study study = PalierFactory.eINSTANCE.createStudy();

	@BeforeEach
	void aStudyWithTwoTheoriesAndASet() {
		Stream.of("grunig", "arnstein").forEach(id -> {
			Theory theory = PalierFactory.eINSTANCE.createTheory();
			theory.setId(id);
			study.getTheories().add(theory);
		});
		CodingSet set = PalierFactory.eINSTANCE.createCodingSet();
		set.setId("r1");
		set.setName("s1");
		study.getCodingSets().add(set);
	}

	@Test
	void whatIsNotSaidIsProportionalOfAllUsagesUnderTheNextFreeName() throws Exception {
		SamplingPlan plan = request(null, 40, NO_STRATA, Target.NONE, CODING).plan(study);
		assertThat(plan.name()).isEqualTo("s2");
		assertThat(plan.size()).isEqualTo(40);
		assertThat(plan.targeted()).isZero();
		assertThat(plan.allocation()).isEqualTo(Allocation.PROPORTIONAL);
		assertThat(plan.variance()).isEqualTo(Variance.OF_USAGES);
		assertThat(plan.by()).isEmpty();
		assertThat(plan.facets()).isEmpty();
		assertThat(plan.purpose()).isEqualTo(SetPurpose.REAL);
		assertThat(plan.overlap()).isEqualTo(0.25);
		assertThat(plan.coders()).containsExactly("anne", "ben");
		assertThat(plan.suggestions()).isTrue();
		assertThat(plan.identified()).isFalse();
		assertThat(plan.mergeSmall()).isTrue();
		assertThat(plan.agencies()).isEqualTo(3);
		assertThat(plan.seed()).isEqualTo(7);
	}

	@Test
	void whatIsGivenByHandIsTheSizeAndMustAgreeWithIt() throws Exception {
		Map<String, Integer> byHand = Map.of("qc", 10, "ca", 5);
		SamplingPlan plan = request("mine", null, strata(List.of("jurisdiction"), null, byHand), Target.NONE, CODING).plan(study);
		assertThat(plan.size()).isEqualTo(15);
		assertThat(plan.allocation()).isEqualTo(Allocation.BY_HAND);
		assertThat(plan.byHand()).isEqualTo(byHand);
		assertThat(plan.by()).containsExactly(StratumField.PostProperty.JURISDICTION);
		assertThat(request("mine", 15, strata(List.of("jurisdiction"), "hand", byHand), Target.NONE, CODING).plan(study).size()).isEqualTo(15);
		refused("The random part has 16 posts, and the strata are given 15 by hand",
				request("mine", 16, strata(List.of("jurisdiction"), null, byHand), Target.NONE, CODING));
		refused("not by “equal”", request("mine", 15, strata(List.of("jurisdiction"), "equal", byHand), Target.NONE, CODING));
	}

	@Test
	void aTargetedPartIsAllUnlessARandomOneStandsBeside() throws Exception {
		var diverse = Optional.<Targeting>of(Targeting.PlainTargeting.DIVERSE);
		SamplingPlan all = request("a", 20, NO_STRATA, new Target(diverse, null), CODING).plan(study);
		assertThat(all.size()).isZero();
		assertThat(all.targeted()).isEqualTo(20);
		assertThat(all.targeting()).isEqualTo(Targeting.PlainTargeting.DIVERSE);
		SamplingPlan both = request("a", 20, NO_STRATA, new Target(diverse, 8), CODING).plan(study);
		assertThat(List.of(both.size(), both.targeted())).containsExactly(8, 12);
		assertThat(request("a", 20, NO_STRATA, new Target(diverse, 20), CODING).plan(study).targeted()).isZero();
		assertThat(request("a", 20, NO_STRATA, new Target(diverse, 0), CODING).plan(study).size()).isZero();
		refused("from 0 to 20 posts", request("a", 20, NO_STRATA, new Target(diverse, 21), CODING));
		refused("from 0 to 20 posts", request("a", 20, NO_STRATA, new Target(diverse, -1), CODING));
		refused("goes beside a targeted one alone", request("a", 20, NO_STRATA, new Target(Optional.empty(), 5), CODING));
	}

	@Test
	void facetsAndTheVarianceAreOfTheStudy() throws Exception {
		var coding = new Coding(0, List.of(), List.of("usage", "model"), false, true);
		var strata = new Strata(List.of(), "neyman", Map.of(), "model=press_agentry", 0, false);
		SamplingPlan plan = request("a", 10, strata, Target.NONE, coding).plan(study);
		assertThat(plan.facets()).containsExactly(Facet.USAGE, new Facet("grunig"));
		assertThat(plan.allocation()).isEqualTo(Allocation.NEYMAN);
		assertThat(plan.variance()).isEqualTo(new Variance(new Facet("grunig"), "press_agentry"));
		assertThat(request("a", 10, new Strata(List.of(), "neyman", Map.of(), "arnstein", 0, false), Target.NONE, coding).plan(study).variance())
				.isEqualTo(new Variance(new Facet("arnstein"), ""));
		refused("Nothing is coded as “level”: usage is, and theories of the study are (arnstein, grunig",
				request("a", 10, NO_STRATA, Target.NONE, new Coding(0, List.of(), List.of("level"), false, true)));
		refused("not by “evenly”", request("a", 10, strata(List.of(), "evenly", Map.of()), Target.NONE, coding));
	}

	@Test
	void aSizeAndAFreeNameAreWanted() {
		refused("How many posts are to be drawn is not said", request("a", null, NO_STRATA, Target.NONE, CODING));
		refused("has a sample “s1” already", request("s1", 10, NO_STRATA, Target.NONE, CODING));
	}

	@Test
	void waysOfTargetingAreKeptAsText() {
		for (Targeting each : Targeting.PlainTargeting.values()) {
			assertThat(Targeting.parse(each.text())).isEqualTo(each);
		}
		assertThat(Targeting.parse("search= eau potable ")).isEqualTo(new Targeting.Search("eau potable"));
		assertThat(new Targeting.Search("eau").text()).isEqualTo("search=eau");
		assertThatThrownBy(() -> new Targeting.Search("  ")).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> Targeting.parse("any")).isInstanceOf(IllegalArgumentException.class);
	}

	private void refused(String said, PlanRequest request) {
		assertThatThrownBy(() -> request.plan(study)).isInstanceOfSatisfying(SetException.class,
				it -> assertThat(it.reason().en()).contains(said));
	}

	private static PlanRequest request(String name, Integer size, Strata strata, Target target, Coding coding) {
		return new PlanRequest(name, SetPurpose.REAL, size, FrameFilter.OF_AGENCIES, strata, target, coding, 7);
	}

	private static Strata strata(List<String> by, String allocation, Map<String, Integer> byHand) {
		return new Strata(by, allocation, byHand, null, 3, true);
	}
}
