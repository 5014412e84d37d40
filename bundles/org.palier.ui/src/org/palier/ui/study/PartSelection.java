// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selection of a part that has no viewer of its own for the workbench, e.g. the agency of a cell. */
public final class PartSelection implements ISelectionProvider {

	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private ISelection selection = StructuredSelection.EMPTY;

	/** Selects one thing. @param thing null for nothing */
	public void select(Object thing) {
		setSelection(thing == null ? StructuredSelection.EMPTY : new StructuredSelection(thing));
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection selected) {
		if (!selected.equals(selection)) {
			selection = selected;
			listeners.forEach(it -> it.selectionChanged(new SelectionChangedEvent(this, selection)));
		}
	}
}
