// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.services;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.FrameworkUtil;
import org.palier.extensions.Contributions;
import org.palier.ui.problems.StudyChecks;
import org.palier.ui.study.ChangesElsewhere;
import org.palier.ui.study.StudySessions;

/**
 * Makes the one {@link StudySessions} of a workbench; windows and parts get that of the workbench. The studies are checked for as long as
 * they are open.
 */
public final class StudySessionsFactory extends AbstractServiceFactory {

	@Override
	public Object create(@SuppressWarnings("rawtypes") Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
		Object inherited = parent.getService(StudySessions.class);
		if (inherited != null) {
			return inherited;
		}
		Contributions contributions = locator.getService(Contributions.class);
		var sessions = new StudySessions(ResourcesPlugin.getWorkspace(),
				PlatformUI.getWorkbench().getOperationSupport().getOperationHistory(),
				Platform.getStateLocation(FrameworkUtil.getBundle(StudySessionsFactory.class)).append("journals").toPath(),
				contributions::addressForms);
		new StudyChecks(sessions, contributions, ResourcesPlugin.getWorkspace().getRoot())
				.start(PlatformUI.getWorkbench());
		new ChangesElsewhere(sessions, PlatformUI.getWorkbench()).start();
		return sessions;
	}
}
