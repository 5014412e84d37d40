// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.commands;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.gef.commands.Command;
import org.palier.study.edit.RecordedEdit;

/**
 * Hands a recorded edit to the study's session, which runs it and puts it in the history: undo and redo are
 * the history's business, not this command's.
 */
public final class EditCommand extends Command {

	private final RecordedEdit edit;
	private final Consumer<RecordedEdit> session;

	/**
	 * @param edit    runs once
	 * @param session who runs it, e.g. {@code session::execute}
	 */
	public EditCommand(RecordedEdit edit, Consumer<RecordedEdit> session) {
		super(edit.label().in(Locale.getDefault()));
		this.edit = edit;
		this.session = Objects.requireNonNull(session);
	}

	@Override
	public void execute() {
		session.accept(edit);
	}

	@Override
	public boolean canUndo() {
		return false;
	}
}
