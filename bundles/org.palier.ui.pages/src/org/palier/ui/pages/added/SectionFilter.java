// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages.added;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IFilter;
import org.eclipse.ui.PlatformUI;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Presence;
import org.palier.ui.study.SelectedPost;

/** Wants what sections of plug-ins are asked about, where there is such a section. No class of a plug-in is loaded. */
public final class SectionFilter implements IFilter {

	@Override
	public boolean select(Object thing) {
		EObject object = Adapters.adapt(thing, EObject.class);
		boolean asked = thing instanceof SelectedPost || object instanceof Agency || object instanceof Presence || object instanceof Account;
		return asked && AddedSections.session(thing).isPresent()
				&& !PlatformUI.getWorkbench().getService(Contributions.class).of(PartKind.SECTIONS).declared().isEmpty();
	}
}
