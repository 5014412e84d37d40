// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages.asked;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.ui.study.SelectedPost;
import org.palier.workbench.api.Selection;
import org.palier.workbench.api.Selection.Cell;

/** The selection of a window as far as it is of one study, by ids. */
public final class WindowSelection {

	private final Study study;
	private final SequencedSet<String> agencies = new LinkedHashSet<>();
	private final SequencedSet<String> accounts = new LinkedHashSet<>();
	private final SequencedSet<String> posts = new LinkedHashSet<>();
	private final SequencedSet<Cell> cells = new LinkedHashSet<>();

	private WindowSelection(Study study) {
		this.study = study;
	}

	/** The selected things of a study; what is selected of another study is none of them. */
	public static Selection of(ISelection selected, Study study) {
		var found = new WindowSelection(study);
		List<?> things = selected instanceof IStructuredSelection several ? several.toList() : List.of();
		things.forEach(found::add);
		return new Selection(List.copyOf(found.agencies), List.copyOf(found.accounts), List.copyOf(found.posts), List.copyOf(found.cells));
	}

	private void add(Object thing) {
		switch (thing) {
		case SelectedPost it when it.session().study() == study -> posts.add(String.valueOf(it.key()));
		case EObject it when EcoreUtil.getRootContainer(it) == study -> addPart(it);
		default -> {
			// A thing of another study, or none of a study.
		}
		}
	}

	private void addPart(EObject thing) {
		switch (thing) {
		case Agency it -> agencies.add(it.getId());
		case Presence it -> {
			if (it.eContainer() instanceof Agency agency) {
				agencies.add(agency.getId());
				cells.add(new Cell(agency.getId(), it.getPlatform().getId()));
			}
		}
		case Account it -> {
			accounts.add(it.getId());
			if (it.eContainer() != null) {
				addPart(it.eContainer());
			}
		}
		default -> {
			// Pages are told of agencies and what is beneath them.
		}
		}
	}
}
