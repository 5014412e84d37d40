// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clean-up that fails is told, in the words of the process that failed. */
class CleanUpTest {

	private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

	@TempDir
	Path folder;

	@Test
	void aFailureIsToldInTheWordsOfTheProcess() throws Exception {
		Path none = folder.resolve("none.jar");

		assertThat(new CleanUp(new ProcessBuilder(JAVA, "-jar", none.toString())).run()).hasValueSatisfying(it -> assertThat(it).startsWith("1 ")
				.contains(none.toString()));
		assertThat(new CleanUp(new ProcessBuilder(folder.resolve("java").toString())).run())
				.hasValueSatisfying(it -> assertThat(it).contains("java"));
	}

	@Test
	void nothingIsSaidOfOneThatWasDone() throws Exception {
		assertThat(new CleanUp(new ProcessBuilder(JAVA, "-version")).run()).isEmpty();
	}

	@Test
	void anInstallationWithoutItsLauncherIsNamed() throws Exception {
		Files.createDirectory(folder.resolve("plugins"));

		assertThatThrownBy(() -> CleanUp.of(folder)).isInstanceOf(NoSuchFileException.class).hasMessageContaining("launcher");
	}
}
