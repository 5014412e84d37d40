// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IStartup;
import org.osgi.framework.BundleException;

/** Makes ready what the first grid needs, in the background once the window is there. */
public final class GridStartup implements IStartup {

	@Override
	public void earlyStartup() {
		try {
			new CollectionFactories().prepare();
		} catch (BundleException failure) {
			// The grid tries again when it opens, and tells.
			ILog.of(GridStartup.class).warn(String.valueOf(failure.getMessage()), failure);
		}
	}
}
