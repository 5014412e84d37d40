// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.FileLocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The short form of the harness: three kills, one of them while a large study is edited. */
class KillsTest {

	@TempDir
	Path folder;

	@Test
	void noMoreThanFiveSecondsOfWorkAreLost() throws Exception {
		Path small = Kills.study(folder.resolve("small"), 300);
		Path large = Kills.study(folder.resolve("large"), 20_000);
		var kills = new Kills(classPath(), folder);
		for (int i = 0; i < 3; i++) {
			Kills.Loss loss = kills.kill(i == 1 ? large : small, i);
			assertThat(loss.edits()).isPositive();
			assertThat(loss.seconds()).as(loss.toString()).isLessThan(5);
		}
	}

	/** Every bundle of this workbench, and where this class lies. */
	private static String classPath() {
		BundleContext bundles = FrameworkUtil.getBundle(KillsTest.class).getBundleContext();
		return Arrays.stream(bundles.getBundles()).flatMap(it -> FileLocator.getBundleFileLocation(it).stream()).map(KillsTest::classes)
				.collect(Collectors.joining(File.pathSeparator));
	}

	private static String classes(File bundle) {
		File built = new File(bundle, "target/classes");
		return built.isDirectory() ? built.getPath() : bundle.getPath();
	}
}
