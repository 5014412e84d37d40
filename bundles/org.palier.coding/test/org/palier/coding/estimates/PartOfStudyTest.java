// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.trained.TrainedModels;
import org.palier.coding.sets.CodingSets;
import org.palier.coding.sets.FrameFilter;
import org.palier.coding.sets.SampledStudy;
import org.palier.coding.sets.SamplingPlan;
import org.palier.coding.sets.SamplingPlan.Variance;
import org.palier.coding.sets.SetException;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.ground.table.Value.Estimate;
import org.palier.model.Allocation;
import org.palier.model.CodingSet;
import org.palier.model.SetPurpose;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.AddressForms;
import org.palier.study.filter.StudyFilter;
import org.palier.study.filter.Where;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyOnDisk;

/**
 * Corrected shares of a part of a study, and samples drawn from one. Of the 101 posts of {@link SampledStudy} people read 91: all 61 that
 * programs coded, and 30 of the 40 of parks, on which these abstained.
 */
class PartOfStudyTest {

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

	private SetEstimate estimate(String set, String where) throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", false)) {
			return shares(open).of(new CodingSets(open.study()).named(set), Facet.USAGE, StudyFilter.of(Where.of(where), open.study()),
					Progress.NONE);
		}
	}

	private CorrectedShares shares(StudyOnDisk open) throws IOException {
		return new CorrectedShares(open.study(), open.postsNeeded(), AddressForms.SHIPPED, TrainedModels.of(study.folder()));
	}

	/**
	 * Of the 41 posts of qc one is an alert that was read, and half of the other 40 are answers; by pencil as in {@link GroupsEstimateTest}.
	 */
	@Test
	void aPartIsEstimatedFromWhatWasDrawnThere() throws IOException {
		SetEstimate quebec = estimate("s1", "government = qc");
		assertThat(List.of(quebec.posts(), (long) quebec.coded(), (long) quebec.drawn())).containsExactly(41L, 31L, 31L);
		var answers = CodedStudy.share(quebec, "answer").these();
		assertThat(answers.corrected()).isCloseTo(20 / 41.0, within(1e-12));
		assertThat(answers.interval().high() - answers.corrected()).isCloseTo(0.08951886 * 40 / 41, within(1e-6));
		assertThat(CodedStudy.share(quebec, "answer").process()).isNull();
	}

	/** A government, an agency and a platform are parts that tables tell too: both say the same. */
	@Test
	void aPartThatATableTellsIsTheSame() throws IOException {
		for (Map.Entry<String, By> each : Map
				.of("government = ca", By.JURISDICTION, "agency = parks", By.AGENCY, "agency = health", By.AGENCY).entrySet()) {
			try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", false)) {
				String id = each.getKey().substring(each.getKey().lastIndexOf(' ') + 1);
				PartsEstimate.Part told = shares(open).parts(new CodingSets(open.study()).named("s1"), Facet.USAGE, each.getValue(),
						StudyView.of(open, AddressForms.SHIPPED, LookBack.NOW), Progress.NONE).part(id).orElseThrow();
				SetEstimate part = estimate("s1", each.getKey());
				assertThat(part.posts()).as(each.getKey()).isEqualTo(told.posts());
				for (SetEstimate.Share share : part.shares()) {
					Estimate same = told.shares().orElseThrow().codes().get(share.code());
					assertThat(share.these().corrected()).as(each.getKey() + " " + share.code()).isCloseTo(same.corrected(), within(1e-12));
					assertThat(share.these().interval().low()).isCloseTo(same.low(), within(1e-9));
					assertThat(share.these().interval().high()).isCloseTo(same.high(), within(1e-9));
				}
			}
		}
	}

	private StudyView view(String where) throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", false)) {
			return StudyEstimates.view(open, AddressForms.SHIPPED, LookBack.NOW.only(Where.of(where)), Progress.NONE);
		}
	}

	/**
	 * What windows, reports and comparisons of a part show is what is asked of the sample for that part; a part of the part is told apart too.
	 */
	@Test
	void theViewOfAPartHasTheSharesOfThePart() throws IOException {
		for (String where : List.of("government = qc", "government = ca", "agency in (parks, health)", "agency = parks", "platform = twitter")) {
			PostEstimates.OfFacet usages = view(where).estimates().of(Facet.USAGE).orElseThrow();
			SetEstimate part = estimate("s1", where);
			assertThat(usages.of(Domain.ALL).orElseThrow().posts()).as(where).isEqualTo(part.posts());
			for (SetEstimate.Share share : part.shares()) {
				Estimate same = usages.of(Domain.ALL).orElseThrow().codes().get(share.code());
				assertThat(same.corrected()).as(where + " " + share.code()).isCloseTo(share.these().corrected(), within(1e-12));
				assertThat(same.high()).isCloseTo(share.these().interval().high(), within(1e-9));
			}
		}
		PostEstimates.OfFacet quebec = view("government = qc").estimates().of(Facet.USAGE).orElseThrow();
		assertThat(quebec.of(new Domain(By.AGENCY, "parks")).orElseThrow().codes().get("answer").corrected())
				.isCloseTo(CodedStudy.share(estimate("s1", "agency = parks"), "answer").these().corrected(), within(1e-12));
		assertThat(quebec.notes().getFirst().en()).contains("31 posts").contains("41");
	}

	@Test
	void whyAPartIsNotCorrectedIsSaid() throws IOException {
		study = new CodedStudy(SampledStudy.in(folder.resolve("fewer")));
		study.code(study.drawn("s1", SetPurpose.REAL, Map.of("alert", 20, "answer", 5, "-", 10)), post -> 0);
		assertThat(view("agency = taxes").estimates().of(Facet.USAGE)).isEmpty();
		assertThat(view("agency = taxes").estimates().notes(Facet.USAGE).getLast().en()).contains("s1")
				.contains("have more posts of the part read");
		assertThat(view("coders = program").estimates().notes(Facet.USAGE).getLast().en()).contains("who coded them");
	}

	@Test
	void aPartOfWhichTooFewWereReadIsRefused() {
		assertThatThrownBy(() -> estimate("s1", "agency = taxes")).isInstanceOf(SetException.class).hasMessageContaining("people coded 20")
				.hasMessageContaining("from 30 on");
		assertThatThrownBy(() -> estimate("s1", "agency = parks and agency != parks")).hasMessageContaining("said twice");
		assertThatThrownBy(() -> estimate("s1", "agency = parks and platform not in (facebook, twitter)")).hasMessageContaining("has 0 posts");
	}

	/** The frame says the part, counts its posts alone, and is found again; a whole that is more is not corrected by it. */
	@Test
	void aSampleIsDrawnFromAPart() throws IOException {
		FrameFilter frame = FrameFilter.OF_AGENCIES.within(Where.of("government = qc"));
		var plan = new SamplingPlan("s2", SetPurpose.REAL, 35, 0, frame, List.of(), Allocation.PROPORTIONAL, Map.of(), Variance.OF_USAGES,
				0, false, 1, List.of("Anne"), List.of(), false, false, 7);
		String set = SampledStudy.draw(study.folder(), plan).set();
		study.code(set, post -> 1);
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", false)) {
			CodingSet drawn = new CodingSets(open.study()).named("s2");
			assertThat(drawn.getFrame()).isEqualTo("where=government = qc");
			assertThat(drawn.getFramePosts()).isEqualTo(41);
			assertThat(FrameFilter.parse(drawn.getFrame())).isEqualTo(frame);
			drawn.setFrame("where=government = ontario");
			assertThatThrownBy(() -> shares(open).of(drawn, Facet.USAGE, Progress.NONE)).isInstanceOf(SetException.class)
					.hasMessageContaining("no longer applies").hasMessageContaining("ontario");
		}
		assertThat(estimate("s2", "").posts()).isEqualTo(41);
		assertThat(estimate("s2", "agency = parks").posts()).isEqualTo(40);
	}

	@Test
	void aFrameIsWrittenAndReadWithItsPart() throws SetException {
		FrameFilter frame = FrameFilter.of("2023-01-01", null, List.of("x"), List.of(), List.of("own"), null)
				.within(Where.of("agency = 'a; until=b'"));
		assertThat(frame.text()).isEqualTo("from=2023-01-01; platform=x; kind=own; where=agency = 'a; until=b'");
		assertThat(FrameFilter.parse(frame.text())).isEqualTo(frame);
		assertThatThrownBy(() -> FrameFilter.parse("where=agency in")).isInstanceOf(SetException.class).hasMessageContaining("no longer applies");
	}
}
