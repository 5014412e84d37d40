// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.file.StudyFile;
import org.palier.ground.text.Bilingual;
import org.palier.study.filter.SavedViews;
import org.palier.study.filter.Where;
import org.palier.ui.filter.CompareCall;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.testing.OpenStudy;
import org.palier.ui.testing.Samples;

/** Two governments of twelve bodies: on the pages of the one everybody saw news, on those of the other a service too. */
class CompareEditorTest {

	private static final int BODIES = 12;

	@TempDir
	private Path folder;
	private OpenStudy study;

	@BeforeEach
	void openStudy() throws Exception {
		Path made = Samples.write(folder);
		var file = new StudyFile(made.resolve("study.palier"));
		Study written = file.load();
		for (String id : List.of("north", "south")) {
			Jurisdiction government = PalierFactory.eINSTANCE.createJurisdiction();
			government.setId(id);
			government.setName(Bilingual.same(id).toModel());
			written.getJurisdictions().add(government);
			for (int i = 0; i < BODIES; i++) {
				government.getAgencies().add(body(written, id + i, id.equals("south") ? 2 : 1));
			}
		}
		file.save(written);
		study = new OpenStudy(made);
		new StudyOpener(study.window()).open(study.session().folder());
	}

	private static Agency body(Study written, String id, int usages) {
		Agency body = PalierFactory.eINSTANCE.createAgency();
		body.setId(id);
		body.setName(Bilingual.same(id).toModel());
		Presence page = PalierFactory.eINSTANCE.createPresence();
		page.setPlatform(written.getPlatforms().getFirst());
		page.observe(Observation.listed(null, PresenceStatus.PRESENT));
		PresenceCoding seen = PalierFactory.eINSTANCE.createPresenceCoding();
		seen.getUsages().addAll(written.getUsages().subList(0, usages));
		page.getCodings().add(seen);
		body.getPresences().add(page);
		return body;
	}

	@AfterEach
	void closeStudy() throws Exception {
		study.close();
	}

	private CompareEditor editor() {
		return study.page().getActiveEditor() instanceof CompareEditor it ? it : null;
	}

	@Test
	void twoGovernmentsAreComparedFromACommandAndTurned() throws Exception {
		new CompareCall(study.window()).open("government", "north", "south");
		study.screen().until("compared", () -> editor() != null && editor().shown().table() != null);
		assertThat(editor().shown().table().title().in(Locale.getDefault())).contains("north and south");
		assertThat(editor().shown().table().columns()).extracting(it -> it.title().en()).contains("Level", "north", "south", "Difference",
				"From", "To", "Difference is");
		// A page of south shows two usages where one of north shows one: 12 of 24 against 12 of 12.
		assertThat(editor().shown().said()).contains("100.0% against 50.0%");
		study.screen().picture(study.window().getShell(), "compare-" + Locale.getDefault().getLanguage());
		List<Combo> lists = study.screen().all(Combo.class, editor().choice().control());
		assertThat(lists).extracting(Combo::getText).containsExactly("Government", "north", "south", "Usages seen on pages");
		editor().choice().choose("Government", "south", "north");
		study.screen().until("turned", () -> editor().shown().table().title().en().contains("south and north"));
	}

	@Test
	void aSavedViewIsComparedWithTheWholeStudy() throws Exception {
		study.session().execute(new SavedViews(study.study()).add("South", Where.of("government = south")));
		new CompareCall(study.window()).open("government", "north", "south");
		study.screen().until("compared", () -> editor() != null && editor().shown().table() != null);
		editor().choice().choose("Saved views", "South", "Whole study");
		study.screen().until("view", () -> editor().shown().table().title().en().contains("South and Whole study"));
		assertThat(editor().shown().table().notes()).extracting(Bilingual::en).anyMatch(it -> it.contains("Agencies were drawn again and again"));
	}
}
