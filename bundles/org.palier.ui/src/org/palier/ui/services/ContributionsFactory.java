// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.services;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.palier.extensions.Contributions;
import org.palier.extensions.Dropins;
import org.palier.extensions.ExitGuard;

/** Makes the one {@link Contributions} of a workbench: importers, indicators and theory packs that are installed. */
public final class ContributionsFactory extends AbstractServiceFactory {

	@Override
	public Object create(@SuppressWarnings("rawtypes") Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
		Object inherited = parent.getService(Contributions.class);
		if (inherited != null) {
			return inherited;
		}
		BundleContext bundles = FrameworkUtil.getBundle(ContributionsFactory.class).getBundleContext();
		// Before the first class of a plug-in is loaded.
		bundles.registerService(WeavingHook.class, new ExitGuard(), null);
		new Dropins(bundles).install();
		var contributions = new Contributions(RegistryFactory.getRegistry(), bundles);
		System.setOut(contributions.installed().overheard(System.out));
		return contributions;
	}
}
