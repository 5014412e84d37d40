// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.numbers.maturity.Peers;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudySession;
import org.palier.ui.testing.OpenStudy;
import org.palier.ui.testing.Samples;
import org.palier.ui.testing.Screen;
import org.palier.ui.testing.SpokenNames;

class AgencyEditorTest {

	@TempDir
	Path folder;

	private OpenStudy study;
	private StudySession session;
	private Screen screen;
	private AgencyEditor editor;

	@BeforeEach
	void open() throws Exception {
		study = new OpenStudy(Samples.write(folder));
		session = study.session();
		screen = study.screen();
		show("parks");
	}

	private void show(String agency) {
		new StudyOpener(study.window()).show(AgencyEditor.ID, AgencyEditor.input(session, agency(agency)));
		editor = (AgencyEditor) study.page().getActiveEditor();
		screen.until("counted", () -> !editor.tables().isEmpty());
	}

	@AfterEach
	void close() throws Exception {
		study.close();
	}

	private Agency agency(String id) {
		return session.study().getJurisdictions().getFirst().getAgencies().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}

	private Table table(String id) {
		return (Table) editor.tables().stream().filter(it -> ((Table) it).id().equals(id)).findFirst()
				.orElseThrow(() -> new AssertionError(id + " among " + editor.tables().stream().map(it -> ((Table) it).id()).toList()));
	}

	@Test
	void anAgencyStandsPartByPartBesideItsPeers() {
		assertThat(editor.tables()).extracting(it -> ((Table) it).id()).containsExactly("agency_maturity", "agency_peers");
		assertThat(editor.getPartName()).contains(Locale.getDefault().getLanguage().equals("fr") ? "Société des parcs" : "Parks Corporation");
		assertThat(editor.question().told()).isEqualTo(EvaluationMessages.noTarget);
		// Nobody shares category and size class; of all there are two others.
		assertThat(note("agency_peers")).doesNotContain("2");
		editor.question().peersChoice().select(Peers.ALL.ordinal());
		editor.question().peersChoice().notifyListeners(SWT.Selection, new Event());
		screen.until("all", () -> note("agency_peers").contains("2"));
	}

	private String note(String id) {
		return table(id).notes().getFirst().in(Locale.getDefault());
	}

	/** The sample's usages of news and events lie on the first level: all of it, 50 points above a half. */
	@Test
	void itsGapToATargetIsShownAndARefusedTargetSaid() throws Exception {
		write("50", "30", "10");
		assertThat(editor.question().told()).contains("90");
		assertThat(editor.question().target()).isEmpty();
		write("50", "40", "10");
		screen.until("gap", () -> editor.tables().size() == 3);
		assertThat(editor.question().told()).isEmpty();
		List<Value> base = table("agency_target").rows().getFirst();
		assertThat(base.get(3)).isEqualTo(new Value.Share(0.5));
		assertThat(base.get(4)).isEqualTo(new Value.Decimal(50));
		editor.choose(table("agency_target"));
		screen.picture(study.window().getShell(), "agency-" + Locale.getDefault().getLanguage());
		write("", "", "");
		screen.until("no target", () -> editor.tables().size() == 2);
		assertThat(editor.question().told()).isEqualTo(EvaluationMessages.noTarget);
	}

	private void write(String... percent) {
		for (int i = 0; i < percent.length; i++) {
			editor.question().shares().get(i).setText(percent[i]);
		}
		editor.question().apply();
	}

	/** Of whichever agency of the study: a target and the wish to see the gap to it are not of one alone. */
	@Test
	void whatWasAskedLastIsAskedAgain() throws Exception {
		write("50", "37,5", "12.5");
		editor.question().peersChoice().select(Peers.ALL.ordinal());
		editor.question().peersChoice().notifyListeners(SWT.Selection, new Event());
		screen.until("gap", () -> editor.tables().size() == 3);
		editor.choose(table("agency_target"));
		study.page().closeAllEditors(false);
		String other = session.study().getJurisdictions().getFirst().getAgencies().stream().map(Agency::getId)
				.filter(it -> !it.equals("parks")).findFirst().orElseThrow();
		show(other);
		String half = Locale.getDefault().getLanguage().equals("fr") ? "37,5" : "37.5";
		assertThat(editor.question().shares().get(1).getText()).isEqualTo(half);
		assertThat(editor.question().target()).hasValueSatisfying(it -> assertThat(it.shares()).containsExactly(0.5, 0.375, 0.125));
		assertThat(editor.question().peers()).isEqualTo(Peers.ALL);
		screen.until("gap", () -> editor.chosen() != null && editor.chosen().id().equals("agency_target"));
		write("", "", "");
		study.page().closeAllEditors(false);
		show("parks");
		assertThat(editor.question().target()).isEmpty();
		assertThat(editor.question().told()).isEqualTo(EvaluationMessages.noTarget);
	}

	@Test
	void everyFieldHasAName() {
		assertThat(new SpokenNames().nameless(editor.body())).isEmpty();
	}

	@Test
	void itGoesWithItsAgency() {
		Agency parks = agency("parks");
		session.execute(new RecordedEdit(new Bilingual("Supprimer", "Delete"), Root.everything(session.study(), "test"),
				() -> session.study().getJurisdictions().getFirst().getAgencies().remove(parks)));
		screen.until("closed", () -> study.page().findEditor(editor.getEditorInput()) == null);
	}
}
