// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;

/** A part of an open study in an editor. Two are equal when folder and part are. */
public final class StudyEditorInput implements IEditorInput, IPersistableElement {

	private final StudySession session;
	private final String part;
	private final String name;

	/**
	 * @param session the study
	 * @param part    id of what the editor shows, e.g. of a theory
	 * @param name    title of the editor in the language of the workbench
	 */
	public StudyEditorInput(StudySession session, String part, String name) {
		this.session = Objects.requireNonNull(session);
		this.part = Objects.requireNonNull(part);
		this.name = Objects.requireNonNull(name);
	}

	/** The study. */
	public StudySession session() {
		return session;
	}

	/** Id of what the editor shows, e.g. of a theory. */
	public String part() {
		return part;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ImageDescriptor.getMissingImageDescriptor();
	}

	@Override
	public String getName() {
		return name;
	}

	/** Which study it is of, while another one is open; a tip that says nothing new would only hide what lies below the tab. */
	@Override
	public String getToolTipText() {
		boolean others = PlatformUI.getWorkbench().getService(StudySessions.class).sessions().stream().anyMatch(it -> it != session);
		return others ? name + " · " + session.name() + " · " + session.folder() : "";
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return StudyEditorInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		StudyEditorInputFactory.write(memento, this);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type.isInstance(session) ? type.cast(session) : null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof StudyEditorInput input && input.session.folder().equals(session.folder())
				&& input.part.equals(part);
	}

	@Override
	public int hashCode() {
		return Objects.hash(session.folder(), part);
	}
}
