// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.palier.extensions.Contributions;
import org.palier.ground.text.Bilingual;
import org.palier.interviews.text.Paragraph;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Agency;
import org.palier.model.Code;
import org.palier.model.Consent;
import org.palier.model.ConsentScope;
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Participant;
import org.palier.model.RankedObjective;
import org.palier.model.Study;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.testing.OpenStudy;

/** An invented interview in the workbench, and a person who presses keys. */
abstract class InterviewWindow {

	static final TranscriptText TEXT = new TranscriptText(List.of(new Paragraph("E", null, "Avant d’ouvrir la page, aviez-vous un plan ?"),
			new Paragraph("I-05", null,
					"😀 Pas vraiment. Une collègue l’avait essayée avec un compte à elle, puis on a gardé ce qui marchait. Le plan est venu un an après."),
			new Paragraph("E", null, "Et le temps, justement ?"), new Paragraph("I-05", null,
					"Dix heures par semaine à deux, peut-être douze au printemps. Chaque publication passe par la cheffe.")));

	final Locale before = Locale.getDefault();

	@TempDir
	Path folder;

	OpenStudy open;
	InterviewEditor editor;

	@BeforeEach
	void write() throws Exception {
		var place = new StudyFolder(folder.resolve("study"));
		Study study = place.create(new Bilingual("Boréalie, données inventées", "Borealia, invented data"), Bilingual.EMPTY,
				PlatformUI.getWorkbench().getService(Contributions.class).packVersions().newest());
		Jurisdiction jurisdiction = PalierFactory.eINSTANCE.createJurisdiction();
		jurisdiction.setId("bo");
		Agency agency = PalierFactory.eINSTANCE.createAgency();
		agency.setId("trails");
		agency.setName(new Bilingual("Sentiers de Boréalie", "Sentiers de Boréalie").toModel());
		agency.setCategory(study.getCategories().getFirst());
		jurisdiction.getAgencies().add(agency);
		study.getJurisdictions().add(jurisdiction);
		Interview interview = interview("i-05", "I-05", agency);
		Consent consent = PalierFactory.eINSTANCE.createConsent();
		consent.setScope(ConsentScope.ANONYMOUS_QUOTES);
		consent.setUntil(LocalDate.of(2028, 12, 31));
		interview.setConsent(consent);
		interview.setHeldOn(LocalDate.of(2026, 3, 12));
		for (int i = 0; i < Math.min(3, study.getObjectives().size()); i++) {
			RankedObjective ranked = PalierFactory.eINSTANCE.createRankedObjective();
			ranked.setObjective(study.getObjectives().get(i));
			ranked.setPlace(i == 0 ? 1 : 2);
			interview.getRanking().add(ranked);
		}
		Interview withdrawn = interview("i-07", "I-07", null);
		Consent taken = PalierFactory.eINSTANCE.createConsent();
		taken.setWithdrawnOn(LocalDate.of(2026, 4, 1));
		withdrawn.setConsent(taken);
		study.getInterviews().addAll(List.of(interview, withdrawn));
		for (String name : List.of("spontanée", "heures", "délai")) {
			Code code = PalierFactory.eINSTANCE.createCode();
			code.setId(name.replaceAll("[^a-z]", "e"));
			code.setName(new Bilingual(name, name).toModel());
			study.getCodes().add(code);
		}
		place.file().save(study);
		Files.createDirectories(folder.resolve("study/interviews"));
		Files.writeString(folder.resolve("study/interviews/i-05.txt"), TEXT.file());
	}

	static Interview interview(String id, String pseudonym, Agency agency) {
		Interview interview = PalierFactory.eINSTANCE.createInterview();
		interview.setId(id);
		interview.setAgency(agency);
		Participant participant = PalierFactory.eINSTANCE.createParticipant();
		participant.setPseudonym(pseudonym);
		interview.getParticipants().add(participant);
		return interview;
	}

	@AfterEach
	void close() throws Exception {
		Locale.setDefault(before);
		if (open != null) {
			open.close();
		}
	}

	void show() throws Exception {
		open = new OpenStudy(folder.resolve("study"));
		new ChosenCoder(open.session()).choose("Anne");
		assertThat(new StudyOpener(open.window()).show(open.session(), interview())).isTrue();
		editor = (InterviewEditor) open.page().getActiveEditor();
		open.screen().until("keyboard", () -> {
			open.window().getShell().forceActive();
			return editor.transcript().text().isFocusControl() || editor.transcript().text().forceFocus();
		});
	}

	Interview interview() {
		return open.study().getInterviews().getFirst();
	}

	void press(int... codes) {
		for (int each : codes) {
			post(SWT.KeyDown, each);
		}
		for (int i = codes.length - 1; i >= 0; i--) {
			post(SWT.KeyUp, codes[i]);
		}
		while (display().readAndDispatch()) {
			// what the key does
		}
	}

	void post(int type, int code) {
		var event = new Event();
		event.type = type;
		event.keyCode = code;
		event.character = code < 128 ? (char) code : 0;
		assertThat(display().post(event)).isTrue();
	}

	Display display() {
		return open.window().getShell().getDisplay();
	}

	/** Presses buttons of dialogs of a title by the space bar, as soon as they are there. @return those that are left to press */
	Deque<String> answer(String title, String... buttons) {
		var left = new ArrayDeque<>(List.of(buttons));
		answer(title, left, System.currentTimeMillis() + 120_000);
		return left;
	}

	void answer(String title, Deque<String> left, long end) {
		if (left.isEmpty() || System.currentTimeMillis() > end) {
			return;
		}
		String wanted = left.peek().replace("&", "");
		Stream.of(display().getShells()).filter(it -> it.isVisible() && it.getText().equals(title))
				.flatMap(it -> open.screen().all(Button.class, it).stream())
				.filter(it -> it.isEnabled() && it.getText().replace("&", "").startsWith(wanted))
				.findFirst().ifPresent(it -> {
					// Keys go where the display has the keyboard, a moment after it was asked for.
					if (it.getData("asked") != null && it.isFocusControl()) {
						left.poll();
						post(SWT.KeyDown, ' ');
						post(SWT.KeyUp, ' ');
					} else if (it.forceFocus()) {
						it.setData("asked", true);
					}
				});
		display().timerExec(50, () -> answer(title, left, end));
	}

	void type(String words) {
		words.chars().forEach(this::press);
	}

	<T extends Control> T visible(Class<T> type) {
		return open.screen().all(type, open.window().getShell()).stream().filter(Control::isVisible).findFirst().orElseThrow();
	}

	Span span(int passage) {
		return Span.of(interview().getPassages().get(passage));
	}

	String words(int passage) {
		return TranscriptStore.open(interview()).orElseThrow().words(span(passage));
	}
}
