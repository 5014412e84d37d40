// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore.compare;

import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.compare.Side;
import org.palier.explore.PivotFields;
import org.palier.model.AgencyCategory;
import org.palier.model.Jurisdiction;
import org.palier.model.Platform;
import org.palier.model.SavedView;
import org.palier.model.Scenario;
import org.palier.model.Theory;
import org.palier.ui.filter.CompareCall;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;

/**
 * Opens the page that compares. The command names the sides ({@code field} and {@code group} of one side, {@code with} of the other).
 * Without them the selection is compared: a government, a category, a platform, a scenario or a theory.
 */
public final class CompareHandler extends StudyHandler {

	private static final String PARAMETER = CompareCall.COMMAND + ".";

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		execute(window, session, Map.of());
	}

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session, Map<String, String> given) {
		String field = given.get(PARAMETER + "field");
		Optional<Side> first = field == null ? chosen(window) : Optional.of(new Side.OfGroup(field, given.get(PARAMETER + "group")));
		String with = given.get(PARAMETER + "with");
		Side second = field == null || with == null ? null : new Side.OfGroup(field, with);
		var input = new StudyEditorInput(session, CompareEditor.PART, CompareMessages.name);
		new StudyOpener(window).show(CompareEditor.ID, input).filter(CompareEditor.class::isInstance).map(CompareEditor.class::cast)
				.ifPresent(it -> first.ifPresent(side -> it.show(side, second)));
	}

	private static Optional<Side> chosen(IWorkbenchWindow window) {
		return window.getSelectionService().getSelection() instanceof IStructuredSelection some
				? Optional.ofNullable(side(some.getFirstElement()))
				: Optional.empty();
	}

	private static Side side(Object thing) {
		return switch (thing) {
		case Jurisdiction it -> new Side.OfGroup(PivotFields.GOVERNMENT, it.getId());
		case AgencyCategory it -> new Side.OfGroup(PivotFields.CATEGORY, it.getId());
		case Platform it -> new Side.OfGroup(PivotFields.PLATFORM, it.getId());
		case SavedView it -> new Side.OfView(it.getId());
		case Scenario it -> new Side.OfScenario(it.getId());
		case Theory it -> new Side.OfTheory(it.getId());
		case null, default -> null;
		};
	}
}
