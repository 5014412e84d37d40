// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import java.util.List;
import java.util.function.Function;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.ui.IWorkbenchPart;
import org.palier.pictures.PyramidLayout.Token;
import org.palier.ui.pyramid.parts.DragModes;

/** Does something with the tokens that are chosen; enabled when that is allowed. */
final class TokenAction extends SelectionAction {

	private final Function<List<Token>, Command> change;

	TokenAction(IWorkbenchPart editor, String id, String text, Function<List<Token>, Command> change) {
		super(editor);
		this.change = change;
		setId(id);
		setText(text);
	}

	@Override
	protected boolean calculateEnabled() {
		// GEF asks once from a constructor, before there is anything to ask.
		return change != null && command().canExecute();
	}

	@Override
	public void run() {
		Command command = command();
		if (command.canExecute()) {
			execute(command);
		}
	}

	private Command command() {
		List<Token> tokens = DragModes.tokens(getSelectedObjects());
		return tokens.isEmpty() ? UnexecutableCommand.INSTANCE : change.apply(tokens);
	}
}
