// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.coding.sets.FrameFilter;
import org.palier.coding.sets.SampledStudy;
import org.palier.coding.sets.SamplingPlan;
import org.palier.coding.sets.SamplingPlan.Variance;
import org.palier.coding.sets.StratumField;
import org.palier.core.Progress;
import org.palier.core.attribution.AddressForms;
import org.palier.core.census.StudyView;
import org.palier.core.history.LookBack;
import org.palier.core.indicators.PostPyramidLevels;
import org.palier.core.indicators.PostUsageMix;
import org.palier.core.runs.StudyFolder;
import org.palier.core.runs.StudyOnDisk;
import org.palier.core.table.Column;
import org.palier.core.table.Table;
import org.palier.core.table.Value;
import org.palier.corpus.Coding;
import org.palier.corpus.CodingDetails;
import org.palier.corpus.Facet;
import org.palier.corpus.SetPost;
import org.palier.model.Allocation;
import org.palier.model.SetPurpose;

/** Estimates in the tables of indicators, with the pencil of {@link CorrectedSharesTest}: ten posts of each of three strata, 4 of ten alerts are answers. */
class StudyEstimatesTest {

	@TempDir
	private Path folder;
	private StudyFolder study;

	@BeforeEach
	void make() throws IOException {
		study = SampledStudy.in(folder.resolve("study"));
	}

	@Test
	void standBesideSharesOfAllThatAgenciesWrote() throws IOException {
		coded();
		Table table = new PostUsageMix().compute(view());

		assertThat(table.columns()).last().extracting(Column::id).isEqualTo("corrected");
		Value.Estimate alerts = estimate(table, "agencies_together", "all", "alert");
		assertThat(alerts.naive()).isCloseTo(46 / 101.0, within(1e-12));
		assertThat(alerts.corrected()).isCloseTo(27.6 / 101, within(1e-12));
		assertThat(alerts.coded()).isEqualTo(30);
		assertThat(List.of("alert", "answer", "event").stream().mapToDouble(it -> estimate(table, "agencies_together", "all", it).corrected()).sum())
				.isCloseTo(1, within(1e-12));
		assertThat(cell(table, "all", "all", "alert")).as("a row with posts of others").isInstanceOf(Value.Undefined.class);
		assertThat(cell(table, "ca", "all", "alert")).as("fewer than 30 coded").isInstanceOf(Value.Undefined.class);
		assertThat(table.notes()).anySatisfy(it -> assertThat(it.en()).contains("30 posts of the set s1"));
	}

	@Test
	void areNumbersOfTheirOwnForPrograms() throws IOException {
		coded();
		Table flat = new PostUsageMix().compute(view()).flat();

		assertThat(flat.columns()).extracting(Column::id).endsWith("naive", "corrected", "corrected_low", "corrected_high", "coded", "effective",
				"design_effect");
		List<Value> row = flat.rows().stream().filter(it -> id(it.get(0)).equals("agencies_together") && id(it.get(1)).equals("all") && id(it.get(2)).equals("answer"))
				.findFirst().orElseThrow();
		assertThat(((Value.Share) row.get(flat.column("corrected"))).fraction()).isCloseTo(33.4 / 101, within(1e-12));
		assertThat(row.get(flat.column("coded"))).isEqualTo(new Value.Count(30));
	}

	/** The pack places alerts on the lowest level and answers above: levels come from the usages that people saw. */
	@Test
	void leadFromUsagesToLevels() throws IOException {
		coded();
		Table table = new PostPyramidLevels().compute(view());

		List<Double> levels = table.rows().stream().filter(it -> id(it.get(1)).equals(Value.Item.ALL))
				.map(it -> ((Value.Estimate) it.getLast()).corrected()).toList();
		assertThat(levels.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-12));
		assertThat(levels).anySatisfy(it -> assertThat(it).isCloseTo(33.4 / 101, within(1e-12)));
	}

	@Test
	void areAbsentFromStudiesWithoutASet() throws IOException {
		assertThat(view().estimates().facets()).isEmpty();
		assertThat(new PostUsageMix().compute(view()).columns()).last().extracting(Column::id).isEqualTo("bound_high");
	}

	private void coded() throws IOException {
		var plan = new SamplingPlan("s1", SetPurpose.REAL, 30, 0, FrameFilter.OF_AGENCIES, List.of(new StratumField.Predicted(Facet.USAGE)), Allocation.BY_HAND,
				new HashMap<>(Map.of("alert", 10, "answer", 10, "-", 10)), Variance.OF_USAGES, 0, false, 1, List.of("Anne"), List.of(), false, false, 7);
		String set = SampledStudy.draw(study, plan).set();
		try (StudyOnDisk open = SampledStudy.open(study)) {
			int alerts = 0;
			for (SetPost post : open.postsNeeded().setPosts(set)) {
				String code = switch (post.stratum()) {
				case "alert" -> alerts++ < 4 ? "answer" : "alert";
				case "answer" -> "answer";
				default -> "event";
				};
				open.corpus().code(Coding.byHand(post.post(), Facet.USAGE, code, "anne", SampledStudy.AT, "1", Coding.NEW)
						.with(new CodingDetails(1, set, "", "", null)));
			}
		}
	}

	private StudyView view() throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(study, "test", false)) {
			return StudyEstimates.view(open, AddressForms.SHIPPED, LookBack.NOW, Progress.NONE);
		}
	}

	private static Value.Estimate estimate(Table table, String group, String platform, String usage) {
		return (Value.Estimate) cell(table, group, platform, usage);
	}

	private static Value cell(Table table, String group, String platform, String usage) {
		return table.rows().stream().filter(it -> id(it.get(0)).equals(group) && id(it.get(1)).equals(platform) && id(it.get(2)).equals(usage)).findFirst()
				.orElseThrow().getLast();
	}

	private static String id(Value value) {
		return ((Value.Item) value).id();
	}
}
