// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.guided;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.FindingStep;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.CensusCells;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Screen;

/** Boréalie: five offices of which one platform is open, gone through by keys alone. */
class GuidedEditorTest {

	private static final PalierFactory MAKE = PalierFactory.eINSTANCE;
	private static final List<String> OFFICES = List.of("Agence des traversiers", "Bureau des phares", "Conseil de la lecture",
			"Institut des glaces",
			"Office de la faune");

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final Display display = window.getShell().getDisplay();
	private final Screen screen = new Screen(display);
	private final IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();

	@TempDir
	Path folder;

	private StudySession session;
	private GuidedPage page;
	private Platform youtube;

	@BeforeEach
	void open() throws Exception {
		var place = new StudyFolder(folder.resolve("study"));
		var packs = PlatformUI.getWorkbench().getService(Contributions.class).of(PartKind.PACKS).usable();
		Study study = place.create(new Bilingual("Boréalie, données inventées", "Borealia, invented data"), Bilingual.EMPTY, packs);
		study.getPlatforms().removeIf(it -> !it.getId().equals("youtube"));
		Jurisdiction country = MAKE.createJurisdiction();
		country.setId("bo");
		country.setName(new Bilingual("Boréalie", "Borealia").toModel());
		study.getJurisdictions().add(country);
		for (String office : OFFICES) {
			Agency agency = MAKE.createAgency();
			agency.setId(office.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"));
			agency.setName(Bilingual.same(office).toModel());
			country.getAgencies().add(agency);
			CensusCells.made(agency, study.getPlatforms().getFirst(), study.getPlatforms()).observe(new Observation(LocalDate.of(2026, 3, 22),
					PresenceStatus.NOT_CHECKED, FindingStep.OWN_SITE, null, null, null, null, false));
		}
		place.file().save(study);
		session = window.getService(StudySessions.class).open(folder.resolve("study"));
		youtube = session.study().getPlatforms().getFirst();
		page = ((GuidedEditor) GuidedHandler.open(window, session).orElseThrow()).page();
	}

	@AfterEach
	void close() throws Exception {
		if (session.isDirty()) {
			session.save(null);
		}
		window.getActivePage().closeAllEditors(false);
		window.getService(StudySessions.class).close(session);
	}

	/** The first window of a display without a window manager may take the keyboard late. */
	private void takeKeyboard() {
		screen.until("keyboard on the list", () -> {
			window.getShell().forceActive();
			return page.table().control().isFocusControl() || page.table().control().forceFocus();
		});
	}

	private void press(char character, int code) {
		screen.press(character, code);
	}

	private Observation said(int office) {
		Presence presence = CensusCells.of(session.study().getJurisdictions().getFirst().getAgencies().get(office), youtube);
		return presence.getHistory().observations().getLast();
	}

	private void copy(String text) {
		var clipboard = new Clipboard(display);
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	/** One key an answer, three with an address: A, N, I, then P and Enter, with the clipboard pasted. */
	@Test
	void keysAnswerAndGoOnAndUndoReturnsToThePlace() throws Exception {
		takeKeyboard();
		assertThat(page.heading()).isEqualTo("Agence des traversiers on YouTube");
		assertThat(page.known().text()).contains("not found, which is not absent · step 1, own site");
		press('a', 'a');
		screen.until("absent", () -> said(0).status() == PresenceStatus.ABSENT);
		assertThat(said(0).step()).isEqualTo(FindingStep.PLATFORM_SEARCH);
		assertThat(said(0).by()).as("nobody said who they are").isNotEqualTo(System.getProperty("user.name"));
		assertThat(page.heading()).startsWith("Bureau des phares");
		press('n', 'n');
		screen.until("the third", () -> page.heading().startsWith("Conseil"));
		assertThat(window.getService(IBindingService.class).getPerfectMatch(KeySequence.getInstance("M1+M")).getParameterizedCommand().getId())
				.as("Ctrl+M is the note’s while this editor is active").isEqualTo("org.palier.ui.census.note");
		press('i', 'i');
		screen.until("inaccessible", () -> said(2).status() == PresenceStatus.INACCESSIBLE);

		copy("https://www.youtube.com/watch?v=dQw4w9WgXcQ");
		press('p', 'p');
		screen.until("refused", () -> page.answers().reading().equals("This is no account: video."));
		press('\r', SWT.CR);
		assertThat(said(3).step()).isEqualTo(FindingStep.OWN_SITE);
		page.answers().field().setText("https://www.youtube.com/@InstitutGlaces");
		press('\r', SWT.CR);
		screen.until("present", () -> said(3).status() == PresenceStatus.PRESENT);
		assertThat(page.table().control().isFocusControl()).isTrue();
		assertThat(page.heading()).startsWith("Office de la faune");
		assertThat(page.progress()).startsWith("4 of 5 cells · 1 left");
		screen.until("yields", () -> page.known().text().contains("2 the platform’s search: 1 (100.0%)"));
		screen.picture(window.getShell(), "guided");

		history.undo(session.undoContext(), null, null);
		screen.until("back at the cell", () -> page.heading().startsWith("Institut des glaces"));
		assertThat(page.progress()).startsWith("3 of 5 cells · 2 left");
	}

	@Test
	void listGoesOnWhereItWasLeft() throws Exception {
		takeKeyboard();
		press('a', 'a');
		screen.until("the second", () -> page.heading().startsWith("Bureau"));
		press((char) 0, SWT.ARROW_DOWN);
		screen.until("the third", () -> page.heading().startsWith("Conseil"));
		session.save(null);
		window.getActivePage().closeAllEditors(false);
		page = ((GuidedEditor) GuidedHandler.open(window, session).orElseThrow()).page();
		assertThat(page.heading()).startsWith("Conseil de la lecture");
		assertThat(page.progress()).startsWith("1 of 5 cells · 4 left");
	}
}
