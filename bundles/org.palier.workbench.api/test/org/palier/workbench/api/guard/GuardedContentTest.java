// SPDX-License-Identifier: EPL-2.0
package org.palier.workbench.api.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.fixtures.Samples;
import org.palier.ground.Faults;
import org.palier.ground.PartGate;
import org.palier.ground.PluginFailedException;
import org.palier.ground.Watchdog;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.workbench.api.Looking;
import org.palier.workbench.api.Page;
import org.palier.workbench.api.PageContent;
import org.palier.workbench.api.StudyEdit;

/** Edits of pages, which are made on a copy before they are made on the study. What pages answer is the subject of EveryPointTest. */
class GuardedContentTest {

	private static final Bilingual LABEL = new Bilingual("Changer", "Change");

	private final List<String> told = new ArrayList<>();
	private final GuardedContent<PageContent> page = new GuardedContent<>(new Silent(), "Quiet page",
			new PartGate("silent", new Watchdog(Duration.ofMillis(300)), faults()), faults());
	private final Study study = Samples.empty();
	private Agency first;
	private Agency second;
	private volatile boolean over;

	private static final class Silent implements Page {

		@Override
		public String id() {
			return "silent";
		}

		@Override
		public PageContent content(Looking looking) {
			return PageContent.of();
		}
	}

	private Faults faults() {
		return Faults.each(it -> told.add(it.en()));
	}

	@BeforeEach
	void twoAgencies() {
		var quebec = Samples.jurisdiction(study, "qc");
		first = Samples.agency(quebec, "a");
		second = Samples.agency(quebec, "b");
	}

	private void make(StudyEdit<?> edit) {
		page.edit(page.tried(edit, EcoreUtil.copy(study)), study).run();
	}

	@Test
	void anEditIsOneStepThatCanBeTakenBack() {
		StudyEdit<Agency> edit = StudyEdit.ofAgency(LABEL, "b", it -> it.setField("Health"));
		RecordedEdit step = page.edit(page.tried(edit, EcoreUtil.copy(study)), study);
		assertThat(second.getField()).as("the trial leaves the study alone").isNull();
		step.run();
		assertThat(second.getField()).isEqualTo("Health");
		assertThat(step.label()).isEqualTo(LABEL);
		step.undo();
		assertThat(second.getField()).isNull();
		assertThat(told).isEmpty();
	}

	@Test
	void whatIsWrittenElsewhereIsRefused() {
		assertThatThrownBy(() -> make(StudyEdit.ofAgency(LABEL, "b",
				it -> Agencies.of((Study) EcoreUtil.getRootContainer(it)).findFirst().orElseThrow().setField("Health"))))
				.isInstanceOf(PluginFailedException.class).hasMessageContaining("would have written elsewhere")
				.hasMessageContaining("The page “Quiet page” changed nothing");
		assertThat(first.getField()).isNull();
		assertThat(told).hasSize(1);
	}

	@Test
	void anEditThatThrowsLeavesTheStudyAsItWas() {
		assertThatThrownBy(() -> make(StudyEdit.ofAgency(LABEL, "b", it -> {
			it.setField("Health");
			throw new IllegalStateException("no such service");
		}))).isInstanceOf(PluginFailedException.class).hasMessageContaining("no such service");
		assertThat(second.getField()).isNull();
	}

	@Test
	void anEditThatDoesNotEndIsGivenUpAndThePageIsNotAskedAgain() {
		try {
			assertThatThrownBy(() -> make(StudyEdit.ofAgency(LABEL, "b", it -> {
				while (!over) {
					Thread.onSpinWait();
				}
			}))).isInstanceOf(PluginFailedException.class).hasMessageContaining("did not answer within").hasMessageContaining("may use a core");
			assertThatThrownBy(() -> make(StudyEdit.ofAgency(LABEL, "b", it -> it.setField("Health")))).isInstanceOf(PluginFailedException.class);
			assertThat(second.getField()).isNull();
		} finally {
			over = true;
		}
	}

	@Test
	void anEditOfWhatIsGoneSaysSo() {
		assertThatThrownBy(() -> make(StudyEdit.ofAgency(LABEL, "c", it -> it.setField("Health"))))
				.isInstanceOf(PluginFailedException.class).hasMessageContaining("no longer has what it is about");
		assertThatThrownBy(() -> make(new StudyEdit<Agency>(LABEL, it -> Optional.empty(), it -> it.setField("Health"))))
				.hasMessageContaining("no longer has what it is about");
	}

	@Test
	void whatAPersonWroteBecomesAnEdit() {
		StudyEdit<?> edit = page.tried(text -> StudyEdit.ofAgency(LABEL, "a", it -> it.setField(text)), "Culture", EcoreUtil.copy(study));
		page.edit(edit, study).run();
		assertThat(first.getField()).isEqualTo("Culture");
	}
}
