// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.SetPurpose;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.StudyOnDisk;

/** For whom a sample speaks, of the study in which every number is known by hand: 101 posts by four agencies, 40 of them by two each. */
class FrameCoverageTest {

	@TempDir
	Path folder;

	private FrameCoverage of(FrameFilter frame) throws IOException {
		try (StudyOnDisk open = SampledStudy.open(SampledStudy.in(folder))) {
			var plan = new PlanRequest(null, SetPurpose.REAL, 10, frame, new PlanRequest.Strata(List.of(), null, Map.of(), null, 0, false),
					PlanRequest.Target.NONE, new PlanRequest.Coding(1, List.of(), List.of(), false, false), 1).plan(open.study());
			var run = new SampleRun(plan, open.study(), open.postsNeeded(), AddressForms.SHIPPED);
			return FrameCoverage.of(run.frame(open.postsNeeded(), Progress.NONE), StudyView.of(open.study()));
		}
	}

	@Test
	void allWrote() throws IOException {
		FrameCoverage all = of(FrameFilter.OF_AGENCIES);
		assertThat(all.counted()).isEqualTo(new Bilingual("101 publications de 4 organismes sur 4.", "101 posts by 4 agencies of 4."));
		assertThat(all.isEnough()).isTrue();
	}

	@Test
	void oneOfFourSpeaksForItself() throws IOException {
		FrameCoverage one = of(new FrameFilter(null, null, Set.of("facebook"), Set.of("fr"), Set.of(), FrameFilter.Authors.AGENCIES));
		assertThat(one.bodies()).isEqualTo(Coverage.ofBodies(4, 2));
		assertThat(one.posts()).isEqualTo(6);
		assertThat(one.isEnough()).as("two of four").isFalse();
		assertThat(one.meaning().fr()).isEqualTo("Le résultat vaudra pour ces 2 organismes, et non pour les 4.");
	}

	@Test
	void sentencesOfOneOfNoneAndOfOneThatWritesMost() {
		var one = new FrameCoverage(84, Coverage.ofBodies(40, 1), Optional.of(Bilingual.same("Traversiers")), 84);
		assertThat(one.counted().fr()).isEqualTo("84 publications d’1 organisme sur 40.");
		assertThat(one.meaning().fr()).isEqualTo("Le résultat vaudra pour un seul organisme (Traversiers), et non pour l’étude.");
		assertThat(one.isEnough()).isFalse();
		var none = new FrameCoverage(1, Coverage.ofBodies(40, 0), Optional.empty(), 0);
		assertThat(none.counted()).isEqualTo(new Bilingual("1 publication d’aucun organisme sur 40.", "1 post by no agency of 40."));
		assertThat(none.isEnough()).isFalse();
		var most = new FrameCoverage(100, Coverage.ofBodies(20, 15), Optional.of(Bilingual.same("Musée")), 71);
		assertThat(most.isEnough()).isFalse();
		assertThat(most.meaning().fr()).isEqualTo("Un organisme (Musée) en a écrit 71\u202f%\u202f: le résultat parlera surtout de lui.");
		assertThat(new FrameCoverage(100, Coverage.ofBodies(1, 1), Optional.of(Bilingual.same("Musée")), 100).isEnough()).isTrue();
	}
}
