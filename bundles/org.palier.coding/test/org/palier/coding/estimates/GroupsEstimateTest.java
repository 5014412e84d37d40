// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.trained.TrainedModels;
import org.palier.coding.sets.CodingSets;
import org.palier.coding.sets.SampledStudy;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.SetPurpose;
import org.palier.numbers.maturity.GroupComparison;
import org.palier.numbers.maturity.PostCodeDifference;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.StudyView;
import org.palier.statistics.differences.ShareDifference;
import org.palier.study.attribution.AddressForms;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyOnDisk;

/**
 * Two groups held beside each other. All that programs coded is read by people, who agree, so that of the 60 posts of ca it is certain that
 * 15 are answers; of the 40 posts of parks in qc, on which programs abstained, 30 are read, and half of these are answers. The other post
 * of qc is an alert. So programs say that qc answers less, 0 of 41 against 15 of 60, and it answers more: 20 of 41.
 */
class GroupsEstimateTest {

	private static final double MORE = 20 / 41.0 - 15 / 60.0;
	/**
	 * Half of 30 of 40: the variance is (1 - 30/40) 0.25/29, as of 116 posts of very many, of which Wilson's interval reaches 0.0895189 to
	 * either side (by Python); 40 of 41 posts are these.
	 */
	private static final double REACH = 0.08951886 * 40 / 41;

	@TempDir
	private Path folder;
	private CodedStudy study;

	@BeforeEach
	void code() throws IOException {
		study = new CodedStudy(SampledStudy.in(folder.resolve("study")));
		var parks = new int[1];
		study.code(study.drawn("s1", SetPurpose.REAL, Map.of("alert", 46, "answer", 15, "-", 30)), post -> switch (post.stratum()) {
		case "alert" -> 0;
		case "answer" -> 1;
		default -> 1 + parks[0]++ % 2;
		});
	}

	@Test
	void programsMayHaveTheSignWrong() throws IOException {
		GroupsEstimate groups = GroupsEstimate.of(parts(By.JURISDICTION), Map.of("qc", Bilingual.same("Québec")), "qc", "ca");
		GroupComparison.Row answers = groups.groups().rows().stream().filter(it -> it.code().id().equals("answer")).findFirst().orElseThrow();

		assertThat(answers.naive()).isCloseTo(-0.25, within(1e-12));
		ShareDifference corrected = answers.corrected();
		assertThat(corrected.difference()).isCloseTo(MORE, within(1e-12));
		assertThat(corrected.low()).isCloseTo(MORE - REACH, within(1e-6));
		assertThat(corrected.high()).isCloseTo(MORE + REACH, within(1e-6));
		assertThat(List.of(answers.one().coded(), answers.other().coded())).containsExactly(31L, 60L);
	}

	/** The group with more comes first: alerts are 45 of 60 in ca and 1 of 41 in qc, in whichever order somebody asks. */
	@Test
	void theSentenceHasOneSign() throws IOException {
		for (List<String> asked : List.of(List.of("qc", "ca"), List.of("ca", "qc"))) {
			Table table = GroupsEstimate.of(parts(By.JURISDICTION), Map.of(), asked.getFirst(), asked.getLast()).table(Bilingual.same("usages"));
			assertThat(table.notes().getFirst().en()).startsWith("Corrected, ca and qc differ most in “alert”")
					.contains("75.0% against 2.4%, that is, 72.6 points more")
					.contains("Programs alone say 75.0% against 2.4%");
			assertThat(table.notes().getFirst().fr()).startsWith("Une fois corrigés, ca et qc diffèrent surtout par")
					.contains("72,6 points de plus");
		}
	}

	@Test
	void standsInTheReportOfTheStudy() throws IOException {
		StudyView view = study.view();
		var indicator = new PostCodeDifference();
		Table table = indicator.compute(view);

		assertThat(indicator.isAbout(view)).isTrue();
		List<Value> row = table.rows().stream().filter(it -> List.of("usages", "jurisdiction", "ca-qc", "answer").equals(it.subList(0, 4).stream()
				.map(cell -> ((Value.Item) cell).id()).toList())).findFirst().orElseThrow();
		assertThat(((Value.Decimal) row.get(table.column("naive_points"))).number()).isCloseTo(25, within(1e-9));
		assertThat(((Value.Decimal) row.get(table.column("points"))).number()).isCloseTo(-100 * MORE, within(1e-9));
		assertThat(((Value.Decimal) row.get(table.column("low"))).number()).isCloseTo(-100 * (MORE + REACH), within(1e-4));
		assertThat(table.notes()).extracting(Bilingual::en).anyMatch(it -> it.startsWith("Corrected, ca and qc differ most"))
				.anyMatch(it -> it.contains("of these posts"))
				.anyMatch(it -> it.contains("sample s1"));
	}

	@Test
	void withoutCodesOfPeopleThereIsNothingToCompare() throws IOException {
		StudyView view = new CodedStudy(SampledStudy.in(folder.resolve("other"))).view();
		assertThat(new PostCodeDifference().isAbout(view)).isFalse();
		assertThat(new PostCodeDifference().compute(view).rows()).isEmpty();
	}

	/** 30 of parks, 20 of taxes, one of roads and 40 of health were read. */
	@Test
	void agenciesOfWhichFewWereReadRestOnTheMachine() throws IOException {
		PartsEstimate agencies = parts(By.AGENCY);

		assertThat(agencies.parts()).extracting(PartsEstimate.Part::id).containsExactly("health", "parks", "roads", "taxes");
		assertThat(agencies.parts()).extracting(PartsEstimate.Part::coded).containsExactly(40, 30, 1, 20);
		assertThat(agencies.part("parks").orElseThrow().shares().orElseThrow().codes().get("answer").corrected()).isCloseTo(0.5, within(1e-12));
		assertThat(agencies.part("taxes").orElseThrow().shares()).isEmpty();
		Table table = new PartsTable(agencies, Bilingual.same("usages"), Map.of()).table();
		assertThat(table.notes().getFirst().in(Locale.CANADA)).startsWith("2 parts of 4 have fewer than 30 posts")
				.contains("Their shares are as counted");
		assertThat(table.rows().stream().filter(it -> ((Value.Item) it.getFirst()).id().equals("taxes")).toList()).hasSize(1).first()
				.satisfies(it -> assertThat(it.get(table.column("corrected"))).isInstanceOf(Value.Undefined.class));
	}

	@Test
	void tooFewAndUnknownGroupsAreNamed() throws IOException {
		PartsEstimate agencies = parts(By.AGENCY);
		assertThatThrownBy(() -> GroupsEstimate.of(agencies, Map.of(), "parks", "taxes")).hasMessageContaining("20 posts of “taxes”");
		assertThatThrownBy(() -> GroupsEstimate.of(agencies, Map.of(), "parks", "nobody")).hasMessageContaining("no posts of “nobody”");
	}

	/** 46 alerts and 15 + 20 answers of 101: what is open lies in the 40 posts of parks alone, of which none was an alert. */
	@Test
	void twoCodesOfOneSampleAreHeldBesideEachOther() throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", false)) {
			CorrectedShares shares = shares(open);
			CodesDifference difference = shares.difference(new CodingSets(open.study()).named("s1"), Facet.USAGE, "answer", "alert", Progress.NONE);

			assertThat(difference.naive()).isCloseTo((15 - 46) / 101.0, within(1e-12));
			assertThat(difference.corrected().difference()).isCloseTo((35 - 46) / 101.0, within(1e-12));
			assertThat(difference.corrected().low()).isLessThan(difference.corrected().difference());
			assertThat(difference.corrected().high()).isGreaterThan(difference.corrected().difference()).isLessThan((35 + 10 - 46 + 1) / 101.0);
			Table table = new CodesDifferenceTable(difference, Bilingual.same("usages")).table();
			assertThat(table.notes().getFirst().en()).startsWith("Corrected, “alert”").contains("45.54%", "34.65%", "10.89 points more");
			assertThatThrownBy(() -> shares.difference(new CodingSets(open.study()).named("s1"), Facet.USAGE, "answer", "nothing", Progress.NONE))
					.hasMessageContaining("“nothing”");
		}
	}

	private PartsEstimate parts(By by) throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", false)) {
			return shares(open).parts(new CodingSets(open.study()).named("s1"), Facet.USAGE, by,
					StudyView.of(open, AddressForms.SHIPPED, LookBack.NOW), Progress.NONE);
		}
	}

	private CorrectedShares shares(StudyOnDisk open) throws IOException {
		return new CorrectedShares(open.study(), open.postsNeeded(), AddressForms.SHIPPED, TrainedModels.of(study.folder()));
	}
}
