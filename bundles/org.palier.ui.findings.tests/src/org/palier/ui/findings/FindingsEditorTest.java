// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Finding;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.ui.testing.OpenStudy;
import org.palier.ui.testing.Samples;

/** Findings of a study in which all twelve bodies of the north have a page, and three of twelve of the south. */
class FindingsEditorTest {

	private static final String NORTH = "Agencies of “North” have a page more often than those of “South” (100% against 25%)";

	@TempDir
	private Path folder;

	private OpenStudy study;

	@BeforeEach
	void openStudy() throws Exception {
		study = new OpenStudy(Samples.write(folder));
		Study held = study.study();
		study.session().execute(new RecordedEdit(Bilingual.same("fill"), Root.everything(held, "another census"), () -> fill(held)));
		study.run("org.palier.ui.findings.open");
		study.screen().until("a sentence", () -> sentences().contains(NORTH));
	}

	private static void fill(Study held) {
		held.getJurisdictions().clear();
		for (String name : List.of("North", "South")) {
			Jurisdiction made = PalierFactory.eINSTANCE.createJurisdiction();
			made.setId(name.toLowerCase());
			made.setName(Bilingual.same(name).toModel());
			held.getJurisdictions().add(made);
			for (int i = 0; i < 12; i++) {
				Agency agency = PalierFactory.eINSTANCE.createAgency();
				agency.setId(made.getId() + i);
				agency.setName(Bilingual.same(name + " " + i).toModel());
				made.getAgencies().add(agency);
				Presence presence = PalierFactory.eINSTANCE.createPresence();
				presence.setPlatform(held.getPlatforms().getFirst());
				presence.observe(Observation.listed(null, name.equals("North") || i < 3 ? PresenceStatus.PRESENT : PresenceStatus.ABSENT));
				agency.getPresences().add(presence);
			}
		}
	}

	@AfterEach
	void closeStudy() throws Exception {
		study.close();
	}

	@Test
	void aTickKeepsASentenceAndUndoTakesItBack() throws Exception {
		tick();
		assertThat(findings()).singleElement().satisfies(it -> assertThat(it.getCells()).hasSize(2));
		assertThat(tables().getLast().getItem(0).getText(0)).isEqualTo(NORTH);
		assertThat(tables().getLast().getItem(0).getText(1)).isEqualTo(FindingsMessages.title);
		study.undo();
		study.screen().until("nothing kept", () -> findings().isEmpty() && tables().getLast().getItemCount() == 0);
		assertThat(tables().getFirst().getItem(0).getChecked()).isFalse();
	}

	@Test
	void saysWhatTheChosenSentenceRestsOn() {
		assertThat(study.screen().all(Text.class, study.window().getShell()).stream().map(Text::getText))
				.anySatisfy(it -> assertThat(it).contains(NORTH, "24 of 24 agencies were looked for.", "Number 1: 100.0%", "Number 2: 25.0%"));
	}

	/** Four bodies of the south get a page: the number moved, until somebody has seen it. */
	@Test
	void aNumberThatMovedIsToldUntilItIsSeen() {
		tick();
		study.session().execute(new RecordedEdit(Bilingual.same("found"), Root.beneath(study.study().getJurisdictions().getLast()), () -> {
			for (int i = 3; i < 7; i++) {
				study.study().getJurisdictions().getLast().getAgencies().get(i).getPresences().getFirst()
						.observe(Observation.listed(null, PresenceStatus.PRESENT));
			}
		}));
		study.screen().until("the number moved", () -> tables().getLast().getItem(0).getText(1).startsWith("A number moved from 25% to 58%"));
		tables().getLast().setSelection(0);
		tables().getLast().notifyListeners(SWT.Selection, new Event());
		study.screen().all(Button.class, study.window().getShell()).stream().filter(it -> it.getText().equals(FindingsMessages.see))
				.findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
		study.screen().until("seen", () -> tables().getLast().getItem(0).getText(1).equals(FindingsMessages.title));
	}

	private void tick() {
		Table table = tables().getFirst();
		table.setSelection(0);
		table.getItem(0).setChecked(true);
		var event = new Event();
		event.item = table.getItem(0);
		event.detail = SWT.CHECK;
		table.notifyListeners(SWT.Selection, event);
		study.screen().until("kept", () -> !findings().isEmpty());
	}

	private List<Finding> findings() {
		return study.study().getFindings();
	}

	/** That of the sentences, and that of what is kept. */
	private List<Table> tables() {
		return study.screen().all(Table.class, study.page().getActiveEditor().getSite().getShell()).stream()
				.filter(it -> it.getColumnCount() == 2
						&& List.of(FindingsMessages.sentence, FindingsMessages.keptColumn).contains(it.getColumn(0).getText()))
				.toList();
	}

	private List<String> sentences() {
		return tables().isEmpty() ? List.of() : List.of(tables().getFirst().getItems()).stream().map(it -> it.getText(0)).toList();
	}
}
