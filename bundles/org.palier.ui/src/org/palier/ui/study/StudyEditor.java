// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.Objects;
import java.util.Set;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.EditorPart;

/**
 * An editor that shows an open study and follows it. It hears of every change as long as it lives, is dirty when the
 * study is, and leaves saving to the workbench. User-interface thread only.
 */
public abstract class StudyEditor extends EditorPart implements ISaveablesSource, UsesViews {

	private final StudySessionListener listener = this::heard;
	private StudySession session;
	private TabTitle title;
	private StepsBack steps;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof StudyEditorInput study)) {
			throw new PartInitException("Not a study: " + input.getName());
		}
		setSite(site);
		setInput(input);
		title = new TabTitle(site.getPage(), study, this::setPartName);
		session = study.session();
		session.addListener(listener);
		steps = new StepsBack(PlatformUI.getWorkbench().getOperationSupport().getOperationHistory(), session.undoContext(),
				() -> site.getPage().getActiveEditor() == this, this::steppedBack);
	}

	/** The study; there once the editor is initialised. */
	protected final StudySession session() {
		return Objects.requireNonNull(session, "not initialised");
	}

	/** The study was edited, undone, redone, saved or read again; the controls may not have been made yet. */
	protected abstract void studyChanged();

	/**
	 * Returns the memory of this kind of editor on the study from one time to the next; it is no part of the study, and
	 * so of no history.
	 */
	protected final IDialogSettings memory() {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(Platform.getBundle("org.palier.ui")).getDialogSettings();
		return DialogSettings.getOrCreateSection(DialogSettings.getOrCreateSection(all, getClass().getSimpleName()), session.folder().toString());
	}

	/** The tree of studies, unless an editor has other views. */
	@Override
	public Set<String> views() {
		return Set.of(NAVIGATOR);
	}

	/** Changes the name on the tab. */
	protected final void rename(String name) {
		title.rename(name);
	}

	/** Has undo and redo of the workbench work on the study while this editor is active. */
	protected final void offerUndo() {
		new UndoRedoActionGroup(getSite(), session.undoContext(), true).fillActionBars(getEditorSite().getActionBars());
	}

	/**
	 * Has undo and redo work on the study and on steps of the editor itself, whichever came last.
	 * @param own steps that change nothing of the study
	 */
	protected final void offerUndo(IUndoContext own) {
		// Steps of the editor are seen by this context alone, and not in other editors of the study.
		var both = new ObjectUndoContext(this);
		both.addMatch(session.undoContext());
		both.addMatch(own);
		new UndoRedoActionGroup(getSite(), both, true).fillActionBars(getEditorSite().getActionBars());
	}

	/** A step of the study was taken back or made again while this editor is in front: the status line names it. */
	protected void steppedBack(StepBack step) {
		getEditorSite().getActionBars().getStatusLineManager().setMessage(step.sentence());
	}

	private void heard() {
		firePropertyChange(PROP_DIRTY);
		studyChanged();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == StudySession.class ? type.cast(session) : super.getAdapter(type);
	}

	@Override
	public final Saveable[] getSaveables() {
		return new Saveable[] { session.saveable() };
	}

	@Override
	public final Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public final boolean isDirty() {
		return session.isDirty();
	}

	@Override
	public final void doSave(IProgressMonitor monitor) {
		throw new IllegalStateException("The workbench saves the study, not this editor");
	}

	@Override
	public final void doSaveAs() {
		throw new IllegalStateException("A study is not saved under another name");
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dispose() {
		if (session != null) {
			session.removeListener(listener);
			title.dispose();
			steps.dispose();
		}
		super.dispose();
	}
}
