// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.palier.corpus.PersonCoder;
import org.palier.ground.text.CensusIds;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.Study;

/**
 * Who codes by hand in a study at this machine: the person who was chosen when coding began, from one time to the next; until
 * then whom the operating system names, which is a proposal and no more.
 */
public final class ChosenCoder {

	private static final String NAME = "name";

	private final IDialogSettings kept;

	/** @param session the study */
	public ChosenCoder(StudySession session) {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(Platform.getBundle("org.palier.ui")).getDialogSettings();
		kept = DialogSettings.getOrCreateSection(DialogSettings.getOrCreateSection(all, "ChosenCoder"), session.folder().toString());
	}

	/** True once somebody was chosen. */
	public boolean isChosen() {
		return !Objects.requireNonNullElse(kept.get(NAME), "").isEmpty();
	}

	/** What they are called; never empty. */
	public String name() {
		return isChosen() ? kept.get(NAME) : System.getProperty("user.name", "analyst");
	}

	/** Somebody else codes from now on. @param name not empty */
	public void choose(String name) {
		kept.put(NAME, name);
	}

	/** The person under the id that the study knows them by, or would: it knows them from their first code on. */
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
