// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.Counterpart;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessionListener;
import org.palier.ui.study.StudySessions;

/** A section that shows one object of an open study and follows its changes. */
abstract class ModelSection extends AbstractPropertySection {

	/** Names of features and of edits, in both languages. */
	static final Wording WORDS = new Wording(ModelSection.class, "features");

	private final StudySessionListener listener = this::studyChanged;
	private EObject object;
	private StudySession session;
	private boolean shown;
	private TabbedPropertySheetPage page;

	@Override
	public void createControls(Composite parent, TabbedPropertySheetPage sheet) {
		super.createControls(parent, sheet);
		page = sheet;
	}

	/** Gives the section the room that it needs now that it has other rows. @param body that has them */
	final void fit(Composite body) {
		body.getParent().getParent().layout(true, true);
		// The page does it by itself for other tabs only.
		page.resizeScrolledComposite();
	}

	@Override
	public void setInput(IWorkbenchPart part, ISelection selection) {
		super.setInput(part, selection);
		listen(false);
		object = selection instanceof IStructuredSelection structured
				? Adapters.adapt(structured.getFirstElement(), EObject.class) : null;
		session = object == null ? null
				: PlatformUI.getWorkbench().getService(StudySessions.class).of(object).orElse(null);
		listen(shown);
	}

	@Override
	public void aboutToBeShown() {
		shown = true;
		listen(true);
	}

	@Override
	public void aboutToBeHidden() {
		shown = false;
		listen(false);
	}

	@Override
	public void dispose() {
		listen(false);
		super.dispose();
	}

	private void listen(boolean on) {
		if (session != null) {
			session.removeListener(listener);
			if (on) {
				session.addListener(listener);
			}
		}
	}

	private void studyChanged() {
		// After a deletion or a reload the selection still has the old object until it changes.
		if (!isLive() && object != null && session != null) {
			object = new Counterpart(session.study()).of(object).filter(it -> it.eClass() == object.eClass()).orElse(object);
		}
		if (isLive()) {
			refresh();
		}
	}

	/** The object shown; null when the selection has none. */
	final EObject object() {
		return object;
	}

	/** True when the object is part of an open study. */
	final boolean isLive() {
		return object != null && session != null
				&& PlatformUI.getWorkbench().getService(StudySessions.class).of(object).isPresent();
	}

	/** The study of the object. */
	final StudySession session() {
		return session;
	}

	/**
	 * Changes the object shown, as one step that can be undone.
	 *
	 * @param what   name of what is changed
	 * @param change writes beneath the object only
	 */
	final void edit(Bilingual what, Runnable change) {
		edit(what, object, change);
	}

	/** Changes the object shown and something beside it. @param beside where else the change writes */
	final void edit(Bilingual what, List<Root> beside, Runnable change) {
		if (isLive()) {
			session.execute(new RecordedEdit(WORDS.text("edit", what), of(object), said(change)).then(beside, () -> {
			}));
		}
	}

	/** Changes something else of the study that the section shows. @param part beneath which alone the change writes */
	final void edit(Bilingual what, EObject part, Runnable change) {
		if (isLive()) {
			session.execute(new RecordedEdit(WORDS.text("edit", what), of(part), part == object ? said(change) : change));
		}
	}

	/**
	 * Returns the root of an edit: a form of a study or a government edits its own texts, and not its thousands of
	 * parts.
	 */
	private static Root of(EObject shown) {
		return shown instanceof Study || shown instanceof Jurisdiction ? Root.own(shown) : Root.beneath(shown);
	}

	/** Marks a change of an agency as a person's: no list changes it silently. */
	private Runnable said(Runnable change) {
		return object instanceof Agency agency ? new ChosenCoder(session).word().writing(agency, change) : change;
	}
}
