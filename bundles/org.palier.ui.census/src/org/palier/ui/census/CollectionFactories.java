// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/**
 * What the collections that NatTable is written with need before they are touched: they find their factories by
 * {@link java.util.ServiceLoader}, which in Equinox finds nothing unless SpiFly runs. It is started here, and not with
 * the product, because it looks into every bundle, which a command without a window should not wait for.
 */
final class CollectionFactories {

	/** In the order in which they start: who finds, and what is to be found; NatTable's log goes to that of Java. */
	private static final List<String> BUNDLES = List.of("org.apache.aries.spifly.dynamic.bundle", "org.eclipse.collections.impl",
			"slf4j.jdk14");

	/** Held, because a logger that nobody holds forgets its level. */
	private static final Logger CHATTER = Logger.getLogger("org.apache.aries.spifly");

	/**
	 * Makes them findable; does nothing when they are.
	 *
	 * @throws BundleException when one of the bundles is missing or does not start
	 */
	void prepare() throws BundleException {
		CHATTER.setLevel(Level.WARNING);
		Bundle[] installed = FrameworkUtil.getBundle(CollectionFactories.class).getBundleContext().getBundles();
		for (String name : BUNDLES) {
			Arrays.stream(installed).filter(it -> name.equals(it.getSymbolicName())).findFirst()
					.orElseThrow(() -> new BundleException(name)).start(Bundle.START_TRANSIENT);
		}
	}
}
