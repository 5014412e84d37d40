// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.statushandlers.StatusManager;
import org.palier.coding.desk.CodeKeys;
import org.palier.coding.desk.CoderSheet;
import org.palier.coding.desk.DeskCode;
import org.palier.coding.desk.DeskFacet;
import org.palier.coding.desk.DeskPost;

/** The services of the editor and the window that a page for coding needs, whatever the desk. */
abstract class Surroundings implements CodingPage.Around {

	private final IEditorSite site;
	private final Supplier<CodingPage> page;
	private final Supplier<CodingMemory> memory;
	private final IUndoContext undo;

	/** @param undo what steps are filed under */
	Surroundings(IEditorSite site, Supplier<CodingPage> page, Supplier<CodingMemory> memory, IUndoContext undo) {
		this.site = site;
		this.page = page;
		this.memory = memory;
		this.undo = undo;
	}

	@Override
	public final void run(DeskPost post, CoderSheet before, CoderSheet after) {
		var operation = new CodingOperation(undo, post, before, after, (of, sheet) -> {
			if (page.get() != null && !page.get().isDisposed()) {
				page.get().give(of, sheet);
			}
		});
		try {
			site.getWorkbenchWindow().getWorkbench().getOperationSupport().getOperationHistory().execute(operation, null, null);
		} catch (ExecutionException failure) {
			tell(String.valueOf(failure.getLocalizedMessage()), failure);
		}
	}

	/** Reports a failure in a dialog. */
	protected final void tell(String words, Exception failure) {
		StatusManager.getManager().handle(Status.error(words, failure), StatusManager.SHOW | StatusManager.LOG);
	}

	@Override
	public final void key(DeskFacet facet, DeskCode code) {
		String name = code.name().in(Locale.getDefault());
		var question = new InputDialog(site.getShell(), CodingMessages.anotherKey, NLS.bind(CodingMessages.whichKey, name),
				page.get().keys().key(facet, code).map(String::valueOf).orElse(""),
				typed -> typed.strip().length() == 1 && CodeKeys.isKey(Character.toUpperCase(typed.strip().charAt(0))) ? null : CodingMessages.noKey);
		if (question.open() == Window.OK) {
			memory.get().keys().choose(CodeKeys.name(facet, code), Character.toUpperCase(question.getValue().strip().charAt(0)));
			keysChanged();
		}
	}

	/** Codes have other keys from now on. */
	protected abstract void keysChanged();

	@Override
	public final void at(DeskPost post, String coder) {
		memory.get().place(coder, post.place());
	}

	@Override
	public final void say(String words) {
		site.getActionBars().getStatusLineManager().setMessage(words);
	}

	@Override
	public void written() {
		String at = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(Locale.getDefault()).format(LocalTime.now());
		say(NLS.bind(CodingMessages.saved, at));
	}
}
