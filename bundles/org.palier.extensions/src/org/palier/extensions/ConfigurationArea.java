// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

import org.eclipse.osgi.service.datalocation.Location;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * The configuration area of this installation, or of this person where the installation cannot be written to: shared by
 * the workbench and every command, whatever the workspace.
 *
 * @param context any valid one
 */
record ConfigurationArea(BundleContext context) {

	/** A folder in it that is ours; null when there is none that can be written to. */
	@Nullable Path folder(String path) {
		try {
			for (ServiceReference<Location> it : context.getServiceReferences(Location.class, Location.CONFIGURATION_FILTER)) {
				Location area = context.getService(it);
				if (area != null && area.isSet() && !area.isReadOnly()) {
					// The platform's URLs of files are not escaped.
					return Path.of(URI.create(area.getDataArea(path).toString().replace(" ", "%20")));
				}
			}
			return null;
		} catch (IOException nowhere) {
			return null;
		} catch (InvalidSyntaxException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
