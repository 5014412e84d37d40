// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.opening;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;

/**
 * The editor that shows a thing of a study. A bundle that has an editor adapts its things to this with an adapter
 * factory ({@code org.eclipse.core.runtime.adapters}). A caller that opens a thing need not know which bundle that is,
 * or whether it is installed.
 *
 * @param editor id of the editor
 * @param part   what of the study it shows, as {@link org.palier.ui.study.StudyEditorInput#part} has it
 * @param title  of the editor's tab, in the language of the workbench
 */
public record StudyPart(String editor, String part, String title) {

	/** Complete on construction. */
	public StudyPart {
		Objects.requireNonNull(editor);
		Objects.requireNonNull(part);
		Objects.requireNonNull(title);
	}

	/** The editor of a thing; empty when nothing that is installed shows it. Loads the bundle that does. */
	public static Optional<StudyPart> of(Object thing) {
		return Optional.ofNullable((StudyPart) Platform.getAdapterManager().loadAdapter(thing, StudyPart.class.getName()));
	}
}
