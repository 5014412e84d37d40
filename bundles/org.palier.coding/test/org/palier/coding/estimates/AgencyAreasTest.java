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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.trained.TrainedModels;
import org.palier.coding.estimates.PartsEstimate.Kind;
import org.palier.coding.estimates.PartsEstimate.Part;
import org.palier.coding.sets.CodingSets;
import org.palier.coding.sets.SampledStudy;
import org.palier.coding.sets.SetException;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.model.SetPurpose;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostEstimates.Shares;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.StudyOnDisk;

/** Shares of agencies of which few posts were coded. */
class AgencyAreasTest {

	@TempDir
	Path folder;
	private CodedStudy study;

	@Test
	void agenciesWithFewCodedPostsGetSharesByAModel() throws IOException {
		study = new CodedStudy(SampledStudy.ofTwelveAgencies(folder.resolve("study")));
		study.code(study.drawn("s1", 60, 0), post -> post.post() % 3 == 0 ? 1 : 0);
		PartsEstimate parts = parts();
		assertThat(parts.parts()).hasSize(12).allSatisfy(it -> {
			assertThat(it.kind()).isEqualTo(Kind.MODEL_ASSISTED);
			assertThat(it.shares().orElseThrow().codes().values().stream().mapToDouble(Value.Estimate::corrected).sum()).isCloseTo(1, within(1e-9));
		});
		Table table = new PartsTable(parts, Bilingual.same("usages"), Map.of()).table();
		assertThat(table.rows().getFirst().get(1)).isEqualTo(new Value.Item("model-assisted", new Bilingual("modèle", "model")));
		assertThat(table.notes().getFirst().en()).startsWith("Of 12 parts 12 have fewer than 30 posts");
		List<Part> all = parts.parts();
		assertThatThrownBy(() -> GroupsEstimate.of(parts, Map.of(), all.getFirst().id(), all.getLast().id())).isInstanceOf(SetException.class);
		PostEstimates estimates = study.view().estimates();
		Shares shown = estimates.of(Facet.USAGE).orElseThrow().of(new Domain(By.AGENCY, "a01")).orElseThrow();
		assertThat(shown.codes().get("alert").in(new Typography(Locale.CANADA))).startsWith("≈");
		assertThat(estimates.notes(Facet.USAGE)).anyMatch(it -> it.en().startsWith("Shares marked ≈"));
	}

	@Test
	void fourAgenciesTellOfNoOther() throws IOException {
		study = new CodedStudy(SampledStudy.in(folder.resolve("study")));
		study.code(study.drawn("s1", SetPurpose.REAL, CodedStudy.TEN_EACH), post -> 1);
		PartsEstimate parts = parts();
		assertThat(parts.parts()).noneMatch(it -> it.kind() == Kind.MODEL_ASSISTED);
		assertThat(new PartsTable(parts, Bilingual.same("usages"), Map.of()).notes()).anyMatch(it -> it.en().contains("From 10 on"));
	}

	private PartsEstimate parts() throws IOException {
		StudyView view = study.view();
		try (StudyOnDisk open = SampledStudy.open(study.folder())) {
			return new CorrectedShares(open.study(), open.postsNeeded(), AddressForms.SHIPPED, TrainedModels.of(study.folder()))
					.parts(new CodingSets(open.study()).named("s1"), Facet.USAGE, By.AGENCY, view, Progress.NONE);
		}
	}
}
