// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Prepares the collections that NatTable uses. Each finds its factories when its class is first used, by java.util.ServiceLoader and the
 * loader of the thread. In Equinox that loader sees no factory. So all are used once here, in a thread that lends the right loader. An
 * extender of services would find them too, but reads the manifests of all bundles first, for seconds.
 */
final class CollectionFactories {

	private static final String API = "org.eclipse.collections.api";
	private static final String IMPL = "org.eclipse.collections.impl";
	private static final String FACTORIES = "/org/eclipse/collections/api/factory";
	private static final String CLASS = ".class";

	/**
	 * Makes them findable, on any thread; does nothing more once they are. A thread that comes while another one prepares them waits class by
	 * class.
	 *
	 * @throws BundleException when one of the bundles is missing or has no classes
	 */
	void prepare() throws BundleException {
		Bundle api = bundle(API);
		ClassLoader before = Thread.currentThread().getContextClassLoader();
		try {
			Thread.currentThread().setContextClassLoader(bundle(IMPL).adapt(BundleWiring.class).getClassLoader());
			for (String name : factories(api)) {
				Class.forName(name, true, api.adapt(BundleWiring.class).getClassLoader());
			}
		} catch (ClassNotFoundException | LinkageError failure) {
			throw new BundleException(API, failure);
		} finally {
			Thread.currentThread().setContextClassLoader(before);
		}
	}

	/** The classes that hold factories, such as that of lists, primitive ones among them. */
	private static List<String> factories(Bundle api) {
		return Collections.list(api.findEntries(FACTORIES, "*" + CLASS, true)).stream().map(URL::getPath)
				.map(it -> it.substring(1, it.length() - CLASS.length()).replace('/', '.'))
				.filter(it -> !it.endsWith("Factory") && !it.contains("$") && !it.endsWith("package-info")).toList();
	}

	private static Bundle bundle(String name) throws BundleException {
		return Arrays.stream(FrameworkUtil.getBundle(CollectionFactories.class).getBundleContext().getBundles())
				.filter(it -> name.equals(it.getSymbolicName())).findFirst().orElseThrow(() -> new BundleException(name));
	}
}
