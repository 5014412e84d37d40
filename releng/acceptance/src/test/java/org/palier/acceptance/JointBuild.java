// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.palier.acceptance.Product.Outcome;

/**
 * Plug-in projects side by side in one folder, built by one Maven, since most of a build is Maven’s and Tycho’s start. That
 * a project builds alone, by its own script, is for TutorialTest to show.
 *
 * @param folder   with the projects
 * @param projects names of their folders
 */
record JointBuild(Path folder, List<String> projects) {

	/**
	 * A project looks for its target platform beneath the folder that Maven was started in. Where those of several differ in
	 * their name only, one is handed to all of them: Tycho reads every plug-in of Palier anew for each file.
	 */
	private void shareTargets() throws IOException {
		Path targets = Files.createDirectories(folder.resolve("targetplatform"));
		Map<String, String> shared = new HashMap<>();
		for (String project : projects) {
			Path pom = folder.resolve(project).resolve("pom.xml");
			try (DirectoryStream<Path> own = Files.newDirectoryStream(folder.resolve(project).resolve("targetplatform"))) {
				for (Path target : own) {
					String name = target.getFileName().toString();
					String content = Files.readString(target).replaceFirst("<target name=\"[^\"]*\"", "<target").replaceAll("<!--[^>]*-->", "");
					String first = shared.putIfAbsent(content, name);
					if (first == null) {
						Files.copy(target, targets.resolve(name));
					} else {
						Files.writeString(pom, Files.readString(pom).replace("/targetplatform/" + name, "/targetplatform/" + first));
					}
				}
			}
		}
	}

	/** Compiles, tests and packs all of them. @param options of Maven */
	Outcome run(Product product, String... options) throws IOException, InterruptedException {
		shareTargets();
		Files.copy(folder.resolve(projects.getFirst()).resolve(".mvn/extensions.xml"),
				Files.createDirectories(folder.resolve(".mvn")).resolve("extensions.xml"));
		Files.writeString(folder.resolve("pom.xml"), """
				<project xmlns="http://maven.apache.org/POM/4.0.0">
					<modelVersion>4.0.0</modelVersion>
					<groupId>gouv.example</groupId>
					<artifactId>all</artifactId>
					<version>1.0.0-SNAPSHOT</version>
					<packaging>pom</packaging>
					<modules>%s</modules>
				</project>
				""".formatted(projects.stream().map(it -> "<module>" + it + "</module>").collect(Collectors.joining())));
		// Each project tests its plug-in in a Java machine of a few seconds: one without the second compiler and its threads.
		List<String> command = new ArrayList<>(List.of("JAVA_TOOL_OPTIONS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 " + Product.UNVERIFIED,
				"mvn", "--batch-mode", "-T", "2", "verify"));
		command.addAll(List.of(options));
		return product.shell(folder, command);
	}
}
