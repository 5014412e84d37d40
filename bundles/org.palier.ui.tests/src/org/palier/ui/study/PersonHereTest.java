// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ui.testing.Samples;

class PersonHereTest {

	@TempDir
	Path folder;

	private StudySession session;
	private String before;

	@BeforeEach
	void open() throws Exception {
		before = new PersonHere().name().orElse("");
		new PersonHere().choose("");
		session = PlatformUI.getWorkbench().getService(StudySessions.class).open(Samples.write(folder.resolve("study")));
	}

	@AfterEach
	void close() {
		new PersonHere().choose(before);
		PlatformUI.getWorkbench().getService(StudySessions.class).close(session);
	}

	@Test
	void theAccountOfTheSystemIsNobody() {
		assertThat(new ChosenCoder(session).isChosen()).isFalse();
		assertThat(new ChosenCoder(session).name()).as("and not %s", System.getProperty("user.name")).isEmpty();
	}

	@Test
	void aNameSaidOnceHoldsForEveryStudyAndAnotherOneForOne() {
		new PersonHere().choose(" Zoé Roy ");
		assertThat(InstanceScope.INSTANCE.getNode("org.palier.ui").get(PersonHere.KEY, "")).isEqualTo("Zoé Roy");
		assertThat(new ChosenCoder(session).name()).isEqualTo("Zoé Roy");
		new ChosenCoder(session).choose("Ben");
		assertThat(new ChosenCoder(session).name()).isEqualTo("Ben");
		assertThat(new PersonHere().name()).contains("Zoé Roy");
	}
}
