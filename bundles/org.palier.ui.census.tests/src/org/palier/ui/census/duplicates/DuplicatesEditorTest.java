// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.ground.text.Bilingual;
import org.palier.model.Account;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Screen;

/** Boréalie: two names that only a list of accounts has may be offices of the register. Answered by keys alone. */
class DuplicatesEditorTest {

	private static final PalierFactory MAKE = PalierFactory.eINSTANCE;

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final Display display = window.getShell().getDisplay();
	private final Screen screen = new Screen(display);
	private final IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();

	@TempDir
	Path folder;

	private StudySession session;
	private DuplicatesPage page;

	@BeforeEach
	void open() throws Exception {
		var place = new StudyFolder(folder.resolve("study"));
		var packs = PlatformUI.getWorkbench().getService(Contributions.class).of(PartKind.PACKS).usable();
		Study study = place.create(new Bilingual("Boréalie, données inventées", "Borealia, invented data"), Bilingual.EMPTY, packs);
		Jurisdiction country = MAKE.createJurisdiction();
		country.setId("bo");
		country.setName(new Bilingual("Boréalie", "Borealia").toModel());
		study.getJurisdictions().add(country);
		agency(study, "wildlife", "Office de la faune", "Wildlife Office", PresenceStatus.ABSENT, "");
		agency(study, "rivers", "Office du transport fluvial", "River Transport Office", PresenceStatus.PRESENT, "fluvial_bor");
		agency(study, "reading", "Conseil de la lecture", "Reading Council", PresenceStatus.ABSENT, "");
		agency(study, "unmatched.wildlife", "Office de la faune nordique", "", PresenceStatus.PRESENT, "faune_bor").setUnmatched(true);
		agency(study, "unmatched.reading", "Conseil du livre et de la lecture", "", PresenceStatus.PRESENT, "livre_bor").setUnmatched(true);
		place.file().save(study);
		session = window.getService(StudySessions.class).open(folder.resolve("study"));
		page = ((DuplicatesEditor) DuplicatesHandler.open(window, session).orElseThrow()).page();
		screen.until("the proposals", () -> !page.isSearching());
	}

	/** The first window of a display without a window manager may take the keyboard late. */
	private void takeKeyboard() {
		screen.until("keyboard on the list", () -> {
			window.getShell().forceActive();
			return page.list().isFocusControl() || page.list().forceFocus();
		});
	}

	private static Agency agency(Study study, String id, String fr, String en, PresenceStatus status, String handle) {
		Agency agency = MAKE.createAgency();
		agency.setId(id);
		agency.setName(new Bilingual(fr, en).toModel());
		study.getJurisdictions().getFirst().getAgencies().add(agency);
		Presence presence = MAKE.createPresence();
		presence.setPlatform(study.getPlatforms().getFirst());
		presence.observe(Observation.listed(null, status));
		if (!handle.isEmpty()) {
			Account account = MAKE.createAccount();
			account.setId("account." + handle);
			account.setHandle(handle);
			presence.getAccounts().add(account);
		}
		agency.getPresences().add(presence);
		return agency;
	}

	@AfterEach
	void close() throws Exception {
		if (session.isDirty()) {
			session.save(null);
		}
		window.getActivePage().closeAllEditors(false);
		window.getService(StudySessions.class).close(session);
	}

	private void press(char character) {
		screen.press(character, 0);
	}

	private List<String> agencies() {
		return Agencies.of(session.study()).map(Agency::getId).toList();
	}

	@Test
	void showsBothSidesReasonsAndWhatAMergeWouldChange() throws Exception {
		assertThat(page.list().getItemCount()).isEqualTo(2);
		assertThat(page.comparison().rows()).anySatisfy(
				it -> assertThat(it).contains("Conseil du livre et de la lecture").contains("≠").endsWith("Conseil de la lecture"));
		assertThat(page.reasons().rows()).last().asString().startsWith("Likeness 0.");
		// One of three of the frame is present; with the merge two are.
		assertThat(page.consequences()).contains("Agencies of the study   5 → 4", "Agencies of the frame   3 → 3", "Of these, present   1 → 2",
				"“Conseil du livre et de la lecture” become other names");
		takeKeyboard();
		screen.until("seen", () -> page.isVisible() && page.list().getSize().x > 0);
		screen.picture(window.getShell(), "duplicates");
	}

	@Test
	void fMergesAndUndoGivesBack() throws Exception {
		takeKeyboard();
		press('f');
		screen.until("merged", () -> agencies().size() == 4);
		assertThat(agencies()).doesNotContain("unmatched.reading");
		assertThat(page.list().getItemCount()).isEqualTo(1);
		assertThat(page.list().isFocusControl()).isTrue();
		assertThat(page.list().getSelectionIndex()).isZero();
		history.undo(session.undoContext(), null, null);
		assertThat(agencies()).contains("unmatched.reading");
		screen.until("proposed again", () -> page.list().getItemCount() == 2);
		assertThat(session.isDirty()).isFalse();
	}

	/** Where nothing is left to decide the page has the keyboard: without it no key of the window would work. */
	@Test
	void theKeyboardStaysWhenNothingIsLeft() throws Exception {
		takeKeyboard();
		press('f');
		screen.until("one is left", () -> page.list().getItemCount() == 1);
		press('f');
		screen.until("none is left", () -> page.list().getItemCount() == 0 && !page.isSearching());
		assertThat(page.isFocusControl()).isTrue();
		page.getShell().setFocus();
		page.setFocus();
		assertThat(page.isFocusControl()).as("when it is opened so").isTrue();
	}

	@Test
	void dKeepsTwoForGoodAndDownLeavesForLater() throws Exception {
		takeKeyboard();
		screen.press((char) 0, SWT.ARROW_DOWN);
		screen.until("the second", () -> page.list().getSelectionIndex() == 1);
		press('d');
		screen.until("apart", () -> !session.study().getKeptApart().isEmpty());
		assertThat(session.study().getKeptApart().stream().map(it -> it.getOne().getId()).toList()).containsExactly("unmatched.wildlife");
		assertThat(page.list().getItemCount()).isEqualTo(1);
		assertThat(session.view().frame().confirmed()).isEqualTo(1);
		press('s');
		press('f');
		screen.until("the other name kept", () -> agencies().size() == 4);
		assertThat(agencies()).contains("unmatched.reading").doesNotContain("reading");
	}
}
