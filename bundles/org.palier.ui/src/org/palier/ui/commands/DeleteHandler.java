// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.ListedPublic;
import org.palier.model.PublicKind;
import org.palier.register.grid.AgencyEdits;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;

/** Removes the agencies, the categories of agencies, or the publics and their kinds that are selected; undo brings them back. */
public final class DeleteHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		List<Agency> chosen = HandlerUtil.getCurrentStructuredSelection(event).stream().filter(Agency.class::isInstance)
				.map(Agency.class::cast).toList();
		StudySessions sessions = HandlerUtil.getActiveWorkbenchWindow(event).getService(StudySessions.class);
		for (StudySession session : sessions.sessions()) {
			List<Agency> own = chosen.stream().filter(it -> sessions.of(it).filter(session::equals).isPresent()).toList();
			if (!own.isEmpty()) {
				session.execute(new AgencyEdits(session.study()).remove(own));
			}
			List<AgencyCategory> categories = HandlerUtil.getCurrentStructuredSelection(event).stream()
					.filter(session.study().getCategories()::contains)
					.map(AgencyCategory.class::cast).toList();
			if (!categories.isEmpty()) {
				session.execute(new CategoryEdits(session.study()).remove(categories));
			}
			List<ListedPublic> publics = HandlerUtil.getCurrentStructuredSelection(event).stream().filter(session.study().getPublics()::contains)
					.map(ListedPublic.class::cast).toList();
			if (!publics.isEmpty()) {
				session.execute(new PublicEdits(session.study()).remove(publics));
			}
			List<PublicKind> kinds = HandlerUtil.getCurrentStructuredSelection(event).stream().filter(session.study().getPublicKinds()::contains)
					.map(PublicKind.class::cast).toList();
			if (!kinds.isEmpty()) {
				session.execute(new PublicEdits(session.study()).removeKinds(kinds));
			}
		}
		return null;
	}
}
