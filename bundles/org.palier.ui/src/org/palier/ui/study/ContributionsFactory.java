// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.FrameworkUtil;
import org.palier.extensions.Contributions;

/** Makes the one {@link Contributions} of a workbench: importers, indicators and theory packs that are installed. */
public final class ContributionsFactory extends AbstractServiceFactory {

	@Override
	public Object create(@SuppressWarnings("rawtypes") Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
		Object inherited = parent.getService(Contributions.class);
		return inherited != null ? inherited
				: new Contributions(RegistryFactory.getRegistry(),
						FrameworkUtil.getBundle(ContributionsFactory.class).getBundleContext());
	}
}
