// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;

/** Removes the agencies, or the categories of agencies, that are selected; undo brings them back. */
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
			List<AgencyCategory> categories = HandlerUtil.getCurrentStructuredSelection(event).stream().filter(session.study().getCategories()::contains)
					.map(AgencyCategory.class::cast).toList();
			if (!categories.isEmpty()) {
				session.execute(new CategoryEdits(session.study()).remove(categories));
			}
		}
		return null;
	}
}
