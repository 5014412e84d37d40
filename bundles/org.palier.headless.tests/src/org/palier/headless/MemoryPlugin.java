// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

/** A plug-in without classes, installed while a test runs. */
record MemoryPlugin(Bundle bundle) implements AutoCloseable {

	/**
	 * @param xml   what stands between the tags of plugin.xml
	 * @param files further ones by name
	 */
	static MemoryPlugin of(String id, String version, String xml, Map<String, String> files) throws Exception {
		var manifest = new Manifest();
		var main = manifest.getMainAttributes();
		main.put(Name.MANIFEST_VERSION, "1.0");
		main.putValue("Bundle-ManifestVersion", "2");
		main.putValue("Bundle-SymbolicName", id + ";singleton:=true");
		main.putValue("Bundle-Version", version);
		main.putValue("Require-Bundle", "org.palier.ground,org.palier.extensions");
		var bytes = new ByteArrayOutputStream();
		try (var jar = new JarOutputStream(bytes, manifest)) {
			add(jar, "plugin.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><plugin>" + xml + "</plugin>");
			for (Map.Entry<String, String> it : files.entrySet()) {
				add(jar, it.getKey(), it.getValue());
			}
		}
		BundleContext bundles = FrameworkUtil.getBundle(Commands.class).getBundleContext();
		Bundle bundle = bundles.installBundle("memory:" + id, new ByteArrayInputStream(bytes.toByteArray()));
		bundles.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(List.of(bundle));
		return new MemoryPlugin(bundle);
	}

	private static void add(JarOutputStream jar, String name, String content) throws Exception {
		jar.putNextEntry(new JarEntry(name));
		jar.write(content.getBytes(StandardCharsets.UTF_8));
		jar.closeEntry();
	}

	@Override
	public void close() throws Exception {
		bundle.uninstall();
	}
}
