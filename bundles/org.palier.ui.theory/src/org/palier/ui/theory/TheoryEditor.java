// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.palier.model.Category;
import org.palier.model.Identified;
import org.palier.model.Platform;
import org.palier.model.Theory;
import org.palier.model.Usage;
import org.palier.ui.labels.ModelImages;
import org.palier.ui.properties.SelectionEditor;
import org.palier.ui.study.StudySession;

/** Theories, codebook and platforms of a study: a tree of them, and what is written of the one that is selected. */
public final class TheoryEditor extends SelectionEditor implements ISetSelectionTarget {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.theory.editor";
	/** Part of the study that it shows. */
	public static final String PART = "theories";

	private ElementTree tree;
	private ElementForm form;
	private PackLine packs;

	/** True for a thing that this editor edits. */
	public static boolean shows(EObject thing) {
		return thing instanceof Theory || thing instanceof Category || thing instanceof Usage || thing instanceof Platform;
	}

	@Override
	public void createPartControl(Composite parent) {
		StudySession session = session();
		setTitleImage(new ModelImages(parent).named("theory"));
		var sash = new SashForm(parent, SWT.HORIZONTAL);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(sash, "org.palier.help.theory");
		var left = new Composite(sash, SWT.NONE);
		var actions = new ElementActions(session, getSite());
		tree = new ElementTree(left, session, actions);
		packs = new PackLine(left, session, getSite());
		form = new ElementForm(sash, session);
		sash.setWeights(33, 67);
		tree.onSelection(form::show);
		getSite().setSelectionProvider(tree.viewer());
		offerUndo();
		if (!session.study().getUsages().isEmpty()) {
			reveal(session.study().getUsages().getFirst());
		}
	}

	/** Selects a thing of the study. */
	public void reveal(Identified thing) {
		tree.viewer().setSelection(new StructuredSelection(thing), true);
	}

	@Override
	public void selectReveal(ISelection selection) {
		if (selection instanceof IStructuredSelection things && things.getFirstElement() instanceof Identified thing) {
			reveal(thing);
		}
	}

	@Override
	protected void studyChanged() {
		if (tree != null && !tree.viewer().getControl().isDisposed()) {
			tree.refresh();
			packs.refresh();
			form.refresh();
		}
	}

	/** The tree, for tests. */
	ElementTree tree() {
		return tree;
	}

	/** What the study took of packs, for tests. */
	PackLine packs() {
		return packs;
	}

	/** The form, for tests. */
	ElementForm form() {
		return form;
	}

	@Override
	public void setFocus() {
		tree.viewer().getControl().setFocus();
	}
}
