// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A p2 site with one plug-in and its feature, written by hand in a moment, without Maven. */
record PluginSite(PackedPlugin plugin) {

	private static final Pattern NEED = Pattern.compile("([\\w.]+)(?:;bundle-version=\"([^\"]*)\")?");

	/** Makes it. @return the folder */
	Path write(Product product, Path folder) throws IOException {
		String id = plugin.id();
		String version = plugin.version();
		plugin.write(product, folder.resolve("plugins/" + id + "_" + version + ".jar"));
		String group = id + ".feature.feature.group";
		Files.writeString(folder.resolve("content.xml"), """
				<?xml version='1.0' encoding='UTF-8'?>
				<?metadataRepository version='1.1.0'?>
				<repository name='One plug-in' type='org.eclipse.equinox.internal.p2.metadata.repository.LocalMetadataRepository' version='1'>
				<units size='2'>
				<unit id='%2$s' version='%3$s' singleton='false'>
				<properties size='1'><property name='org.eclipse.equinox.p2.type.group' value='true'/></properties>
				<provides size='1'><provided namespace='org.eclipse.equinox.p2.iu' name='%2$s' version='%3$s'/></provides>
				<requires size='1'><required namespace='org.eclipse.equinox.p2.iu' name='%1$s' range='[%3$s,%3$s]'/></requires>
				<touchpoint id='null' version='0.0.0'/>
				</unit>
				<unit id='%1$s' version='%3$s'>
				<provides size='3'><provided namespace='org.eclipse.equinox.p2.iu' name='%1$s' version='%3$s'/>
				<provided namespace='osgi.bundle' name='%1$s' version='%3$s'/>
				<provided namespace='org.eclipse.equinox.p2.eclipse.type' name='bundle' version='1.0.0'/></provides>
				%4$s
				<artifacts size='1'><artifact classifier='osgi.bundle' id='%1$s' version='%3$s'/></artifacts>
				<touchpoint id='org.eclipse.equinox.p2.osgi' version='1.0.0'/>
				<touchpointData size='1'><instructions size='1'><instruction key='manifest'>Bundle-SymbolicName: %1$s;singleton:=true&#xA;Bundle-Version: %3$s&#xA;</instruction></instructions></touchpointData>
				</unit>
				</units>
				</repository>
				""".formatted(id, group, version, requires()));
		Files.writeString(folder.resolve("artifacts.xml"), """
				<?xml version='1.0' encoding='UTF-8'?>
				<?artifactRepository version='1.1.0'?>
				<repository name='One plug-in' type='org.eclipse.equinox.p2.artifact.repository.simpleRepository' version='1'>
				<mappings size='1'><rule filter='(&amp; (classifier=osgi.bundle))' output='${repoUrl}/plugins/${id}_${version}.jar'/></mappings>
				<artifacts size='1'><artifact classifier='osgi.bundle' id='%s' version='%s'/></artifacts>
				</repository>
				""".formatted(id, version));
		return folder;
	}

	/** As p2 reads a manifest. */
	private String requires() {
		List<String> needs = new ArrayList<>();
		Matcher matcher = NEED.matcher(plugin.needs());
		while (matcher.find()) {
			needs.add("<required namespace='osgi.bundle' name='%s' range='%s'/>".formatted(matcher.group(1),
					matcher.group(2) == null ? "0.0.0" : matcher.group(2)));
		}
		return "<requires size='" + needs.size() + "'>" + String.join("", needs) + "</requires>";
	}
}
