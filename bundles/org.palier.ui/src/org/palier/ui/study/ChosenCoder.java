// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.palier.corpus.PersonCoder;
import org.palier.ground.text.CensusIds;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.Study;
import org.palier.study.history.PersonsWord;

/**
 * The person who checks and codes by hand in a study at this machine: somebody who was chosen for this study, else the
 * person who works here ({@link PersonHere}). Until one of them is known there is no coder: checks are unsigned, and a
 * person who wants to code is asked.
 */
public final class ChosenCoder {

	private static final String NAME = "name";

	private final PersonHere person = new PersonHere();
	private final IDialogSettings kept;

	/** @param session the study */
	public ChosenCoder(StudySession session) {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(Platform.getBundle("org.palier.ui")).getDialogSettings();
		kept = DialogSettings.getOrCreateSection(DialogSettings.getOrCreateSection(all, "ChosenCoder"), session.folder().toString());
	}

	/** True once somebody was chosen, or said who they are. */
	public boolean isChosen() {
		return !name().isEmpty();
	}

	/** Returns their name; empty when nobody gave one. */
	public String name() {
		String here = Objects.requireNonNullElse(kept.get(NAME), "");
		return here.isEmpty() ? person.name().orElse("") : here;
	}

	/** Somebody else codes from now on; who is the first to say so is the person who works here. @param name not empty */
	public void choose(String name) {
		kept.put(NAME, name);
		if (person.name().isEmpty()) {
			person.choose(name);
		}
	}

	/** Asks who codes where nobody said so. User-interface thread only. @return false when nobody is to be named */
	public boolean isKnown() {
		if (!isChosen()) {
			PersonHere.ask(Display.getCurrent().getActiveShell()).ifPresent(person::choose);
		}
		return isChosen();
	}

	/** Makes their statements on cells, of today; unsigned where nobody gave a name. */
	public PersonsWord word() {
		return new PersonsWord(Clock.systemDefaultZone(), isChosen() ? name() : null);
	}

	/**
	 * The person under the id that the study knows them by, or would: it knows them from their first code on. Before {@link #isChosen} nobody.
	 */
	public PersonCoder in(Study study) {
		return named(study, name());
	}

	/** A person of a study under the id that it knows them by, or would. @param name not empty */
	public static PersonCoder named(Study study, String name) {
		return study.getCoders().stream().filter(it -> it.getKind() == CoderKind.HUMAN && name.equals(it.getName())).map(Coder::getId)
				.findFirst().map(it -> new PersonCoder(it, name)).orElseGet(() -> unknownTo(study, name));
	}

	private static PersonCoder unknownTo(Study study, String name) {
		String stem = CensusIds.of(name).isEmpty() ? "analyst" : CensusIds.of(name);
		List<String> taken = study.getCoders().stream().map(Coder::getId).toList();
		String id = stem;
		for (int i = 2; taken.contains(id); i++) {
			id = stem + "-" + i;
		}
		return new PersonCoder(id, name);
	}
}
