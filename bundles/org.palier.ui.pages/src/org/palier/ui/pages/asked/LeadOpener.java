// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages.asked;

import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.palier.extensions.Contribution;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.model.Agency;
import org.palier.model.Identified;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.pages.PageEditor;
import org.palier.ui.study.ShowsAgencies;
import org.palier.ui.study.StudySession;
import org.palier.workbench.api.Lead;

/** Opens the place to which a part of a plug-in leads. User-interface thread only. */
public final class LeadOpener {

	private final StudySession session;
	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();

	/** @param session whose things are opened */
	public LeadOpener(StudySession session) {
		this.session = session;
	}

	/** Opens a place. @param view by which the lead numbers agencies @return false where there is no such place any more */
	public boolean open(Lead lead, StudyView view) {
		var opener = new StudyOpener(window);
		return switch (lead) {
		case Lead.Listed it -> {
			opener.showCounted(session, view, it.counted());
			yield true;
		}
		case Lead.Thing it -> find(session.study(), it).map(thing -> show(opener, thing)).orElse(false);
		case Lead.ToPage it -> page(it).map(page -> opener.show(PageEditor.ID, PageEditor.input(session, page, it.subject())).isPresent())
				.orElse(false);
		};
	}

	private boolean show(StudyOpener opener, Identified thing) {
		if (!(thing instanceof Agency)) {
			return opener.show(session, thing);
		}
		opener.showCensus(session);
		ShowsAgencies census = Adapters.adapt(window.getActivePage().getActiveEditor(), ShowsAgencies.class);
		if (census != null) {
			census.showAgencies(Set.of(thing.getId()));
		}
		return census != null;
	}

	/** The thing of a study that a lead names. */
	public static Optional<Identified> find(Study study, Lead.Thing named) {
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(study.eAllContents(), Spliterator.ORDERED), false)
				.filter(named.type()::isInstance).map(Identified.class::cast).filter(it -> named.id().equals(it.getId())).findFirst();
	}

	private static Optional<Contribution<String>> page(Lead.ToPage lead) {
		return PlatformUI.getWorkbench().getService(Contributions.class).of(PartKind.PAGES).declared().stream()
				.filter(it -> it.plugin().id().equals(lead.page())).findFirst();
	}
}
