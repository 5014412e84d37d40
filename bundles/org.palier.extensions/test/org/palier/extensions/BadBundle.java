// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.palier.programs.Programs;

/**
 * A bundle of others in a registry of its own, without a framework: its classes are loaded as those of a plug-in, through the
 * {@link ExitGuard}.
 */
final class BadBundle {

	static final String NAME = "gouv.example.bad";

	private final Object key = new Object();
	private final IExtensionRegistry registry;
	private final Path folder;

	/** @param folder its files @param points the bundle of the extension points */
	BadBundle(Path folder, Path points) throws IOException, CoreException {
		this.folder = folder;
		this.registry = RegistryFactory.createRegistry(new Loading(), key, key);
		add("org.palier.extensions", Files.readString(points.resolve("plugin.xml")));
	}

	/** Contributes to a point. */
	void contribute(String point, String elements) {
		add(NAME, "<plugin><extension point=\"" + PluginXml.POINTS + point + "\">" + elements + "</extension></plugin>");
	}

	private void add(String bundle, String xml) {
		registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
				new RegistryContributor(bundle, bundle, null, null), false, bundle, null, key);
	}

	/** What is contributed. @param patience how long a call may take @param faults what is remembered */
	Contributions contributions(Duration patience, FaultLog faults) {
		return new Contributions(registry, new InstalledBundles(context()), new Programs(null), faults, patience);
	}

	private BundleContext context() {
		Bundle bundle = (Bundle) Proxy.newProxyInstance(Bundle.class.getClassLoader(), new Class<?>[] { Bundle.class },
				(proxy, method, arguments) -> switch (method.getName()) {
		case "getSymbolicName" -> NAME;
		case "getVersion" -> new Version("1.0.0");
		case "getState" -> Bundle.RESOLVED;
		case "getEntry" -> entry((String) arguments[0]);
		default -> null;
		});
		return (BundleContext) Proxy.newProxyInstance(Bundle.class.getClassLoader(), new Class<?>[] { BundleContext.class },
				(proxy, method, arguments) -> method.getName().equals("getBundles") ? new Bundle[] { bundle } : null);
	}

	private Object entry(String path) throws MalformedURLException {
		Path file = folder.resolve(path);
		return Files.exists(file) ? file.toUri().toURL() : null;
	}

	/** Loads {@link BadParts} anew, without what ends Java. */
	private static final class Loading extends RegistryStrategy {

		private final ClassLoader classes = new ClassLoader(BadParts.class.getClassLoader()) {
			@Override
			protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
				synchronized (getClassLoadingLock(name)) {
					return name.startsWith(BadParts.class.getName()) ? woven(name) : super.loadClass(name, resolve);
				}
			}

			private Class<?> woven(String name) throws ClassNotFoundException {
				Class<?> loaded = findLoadedClass(name);
				if (loaded != null) {
					return loaded;
				}
				try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
					byte[] type = ExitGuard.withoutExit(in.readAllBytes());
					return defineClass(name, type, 0, type.length);
				} catch (IOException unreadable) {
					throw new ClassNotFoundException(name, unreadable);
				}
			}
		};

		Loading() {
			super(new File[0], new boolean[0]);
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String name, String overridden) throws CoreException {
			try {
				Constructor<?> constructor = classes.loadClass(name).getDeclaredConstructor();
				constructor.setAccessible(true);
				return constructor.newInstance();
			} catch (ReflectiveOperationException problem) {
				throw new CoreException(Status.error("x", problem.getCause() == null ? problem : problem.getCause()));
			}
		}
	}
}
