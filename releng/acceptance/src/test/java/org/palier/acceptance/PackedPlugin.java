// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import java.io.IOException;
import java.nio.file.Path;

/** A plug-in that becomes a jar without Maven. */
interface PackedPlugin {

	/** Its symbolic name. */
	String id();

	String version();

	/** The value of Require-Bundle; empty for none. */
	String needs();

	/** Makes it, compiled against the bundles of a product. @return the jar */
	Path write(Product product, Path jar) throws IOException;
}
