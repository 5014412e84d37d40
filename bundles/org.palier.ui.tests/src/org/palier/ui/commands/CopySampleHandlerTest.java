// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.extensions.Contributions;

class CopySampleHandlerTest {

	@TempDir
	Path folder;

	/** 1,143 agencies and a header; what a person changed in a copy is not taken away by a second copy. */
	@Test
	void filesAreCopiedAndNoneIsReplaced() throws Exception {
		Contributions contributions = PlatformUI.getWorkbench().getService(Contributions.class);
		Path target = folder.resolve("yates-arbour-2013");
		CopySampleHandler.copy(contributions, target);
		assertThat(Files.readAllLines(target.resolve("wide.csv"))).hasSize(1144);
		assertThat(target.resolve("SOURCE.md")).exists();
		Files.writeString(target.resolve("published.csv"), "mine");
		CopySampleHandler.copy(contributions, target);
		assertThat(target.resolve("published.csv")).hasContent("mine");
	}
}
