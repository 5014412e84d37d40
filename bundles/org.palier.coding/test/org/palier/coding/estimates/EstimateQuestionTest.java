// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.trained.TrainedModels;
import org.palier.coding.sets.CodingSets;
import org.palier.coding.sets.FrameFilter;
import org.palier.coding.sets.SampleRun;
import org.palier.coding.sets.SampledStudy;
import org.palier.coding.sets.SamplingPlan;
import org.palier.coding.sets.SamplingPlan.Variance;
import org.palier.coding.sets.SetException;
import org.palier.coding.sets.StratumField;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Allocation;
import org.palier.model.SetPurpose;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.StudyView;
import org.palier.statistics.estimation.CodingSize;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyOnDisk;

/** What the window asks of a {@link CodedStudy}: 46 alerts, 15 answers and 40 posts without a code, by programs. */
class EstimateQuestionTest {

	@TempDir
	private Path folder;
	private CodedStudy study;

	@BeforeEach
	void make() throws IOException {
		study = new CodedStudy(SampledStudy.in(folder.resolve("study")));
	}

	private Table ask(EstimateQuestion question) throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", false)) {
			var shares = new CorrectedShares(open.study(), open.postsNeeded(), AddressForms.SHIPPED, TrainedModels.of(study.folder()));
			var of = new EstimateQuestion.Of(new CodingSets(open.study()).named("s1"), Facet.USAGE, Bilingual.same("usages"),
					StudyView.of(open, AddressForms.SHIPPED, LookBack.NOW));
			return question.answer(shares, of, Progress.NONE);
		}
	}

	private static Value cell(Table table, String code, String column) {
		return table.rows().stream().filter(it -> ((Value.Item) it.get(table.column("code"))).id().equals(code)).findFirst().orElseThrow()
				.get(table.column(column));
	}

	@Test
	void sharesOfAllAreThoseOfTheCommandWithWhatTheyRestOn() throws IOException {
		study.drawnAndCoded();
		Table table = ask(new EstimateQuestion.All());

		assertThat(((Value.Share) cell(table, "alert", "naive")).fraction()).isCloseTo(46 / 101.0, within(1e-12));
		assertThat(((Value.Share) cell(table, "alert", "corrected")).fraction()).isCloseTo(27.6 / 101, within(1e-12));
		assertThat(cell(table, "alert", "coded")).isEqualTo(new Value.Count(30));
		double effective = ((Value.Decimal) cell(table, "alert", "effective")).number();
		double effect = ((Value.Decimal) cell(table, "alert", "design_effect")).number();
		assertThat(effective * effect).as("what was coded, shrunk by the design").isCloseTo(30, within(1e-6));
		assertThat(table).isEqualTo(new EstimateTable(study.estimate(), Bilingual.same("usages")).table());
	}

	/** Nine of each stratum are 27: all were coded, and still no share is corrected. */
	@Test
	void ofFewerThanThirtyCodedPostsNothingIsCorrected() throws IOException {
		study.code(study.drawn("s1", SetPurpose.REAL, Map.of("alert", 9, "answer", 9, "-", 9)), post -> 0);

		for (EstimateQuestion each : List.of(new EstimateQuestion.All(), new EstimateQuestion.Codes("alert", "answer"))) {
			assertThatThrownBy(() -> ask(each)).isInstanceOf(SetException.class).hasMessageContaining("People coded 27")
					.hasMessageContaining("from 30 posts on: 3 more posts are to be drawn");
		}
	}

	@Test
	void partsAndPairsAreAsked() throws IOException {
		study.code(study.drawn("s1", SetPurpose.REAL, Map.of("alert", 46, "answer", 15, "-", 40)), post -> switch (post.stratum()) {
		case "alert" -> 0;
		case "answer" -> 1;
		default -> 2;
		});

		assertThat(ask(new EstimateQuestion.Parts(By.AGENCY)).id()).isEqualTo("estimate_by_agency");
		Table groups = ask(new EstimateQuestion.Groups(By.JURISDICTION, "ca", "qc"));
		assertThat(((Value.Decimal) cell(groups, "alert", "points")).number()).as("45 of 60 less 1 of 41")
				.isCloseTo(100 * (45 / 60.0 - 1 / 41.0), within(1e-9));
		Table codes = ask(new EstimateQuestion.Codes("alert", "answer"));
		assertThat(((Value.Decimal) codes.rows().getFirst().get(codes.column("points"))).number()).isCloseTo(100 * (46 - 15) / 101.0,
				within(1e-9));
		assertThatThrownBy(() -> ask(new EstimateQuestion.Groups(By.AGENCY, "health", "roads"))).hasMessageContaining("“roads”");
	}

	private Table alone() throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", false)) {
			return MachineTable.of(study.view(), Facet.USAGE, Bilingual.same("usages"), open.postsNeeded(),
					Attribution.of(open.study(), open.postsNeeded(), AddressForms.SHIPPED)).table();
		}
	}

	/**
	 * Programs abstained on the 40 posts of parks, which persons coded as event: what programs say is of the other 61. Nobody coded these, so
	 * nobody knows how programs err.
	 */
	@Test
	void whereNoSetCorrectsTheMachineStandsAlone() throws IOException {
		Table table = alone();

		assertThat(((Value.Share) cell(table, "alert", "counted")).fraction()).isCloseTo(46 / 61.0, within(1e-12));
		assertThat(cell(table, "answer", "posts")).isEqualTo(new Value.Count(15));
		assertThat(table.rows()).as("no code by persons").hasSize(2);
		assertThat(table.definition().en()).contains("Codes by people are not counted");
		assertThat(table.notes()).first().extracting(Bilingual::en).asString().contains("gave 61 of them a code");
		assertThat(table.notes()).anySatisfy(it -> assertThat(it.en()).contains("rest on programs alone"));
	}

	@Test
	void whereAnotherSetCorrectsItIsNamed() throws IOException {
		study.drawnAndCoded();
		Table table = alone();

		assertThat(cell(table, "alert", "posts")).as("people called 4 of them answers").isEqualTo(new Value.Count(46));
		assertThat(table.notes()).extracting(Bilingual::en).hasSize(3).element(1)
				.isEqualTo("The sample s1 corrects these shares: please choose it.");
		assertThat(table.notes().getLast().en()).startsWith("On the posts of this study that people coded, programs gave ");
	}

	/** Ten of each of 46, 15 and 40: n times the sum of W² / n is 3 ((46² + 15² + 40²) / 101²). In proportion it is 1 but for rounding. */
	@Test
	void aPlanCostsWhatItsStrataDo() throws IOException {
		assertThat(cost(30, Allocation.EQUAL).posts()).isEqualTo(101);
		assertThat(cost(30, Allocation.EQUAL).effect()).isCloseTo(3 * (46.0 * 46 + 15 * 15 + 40 * 40) / (101 * 101), within(1e-12));
		assertThat(cost(500, Allocation.PROPORTIONAL).effect()).as("all 101 of them").isCloseTo(1, within(1e-12));
	}

	/** With no machine and a half, ± 5 points need 384.1 posts of very many; of 101 that is 384.1 / (1 + 384.1 / 101) = 79.97. */
	@Test
	void aPlanSaysWhatItNeeds() throws IOException {
		assertThat(cost(101, Allocation.PROPORTIONAL).needed(new CodingSize(0, 0.5, 0.05), PlanCost.ALIKE)).hasValue(80);
		assertThat(new PlanCost(1000, 1, 4, 40).needed(new CodingSize(0, 0.5, 0.05), PlanCost.ALIKE)).as("four agencies never tell it").isEmpty();
	}

	private PlanCost cost(int size, Allocation allocation) throws IOException {
		var plan = new SamplingPlan("s9", SetPurpose.REAL, size, 0, FrameFilter.OF_AGENCIES,
				List.of(new StratumField.Predicted(Facet.USAGE)), allocation, new HashMap<>(), Variance.OF_USAGES, 0, false, 1, List.of(),
				List.of(), false, false, 7);
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", false)) {
			var run = new SampleRun(plan, open.study(), open.postsNeeded(), AddressForms.SHIPPED);
			return PlanCost.of(run.plan(), run.frame(open.postsNeeded(), Progress.NONE));
		}
	}
}
