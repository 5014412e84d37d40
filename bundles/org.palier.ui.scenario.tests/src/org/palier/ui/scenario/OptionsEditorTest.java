// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ui.testing.OpenStudy;

/** The options of a study side by side, as a person opens them from the menu. */
class OptionsEditorTest {

	@TempDir
	Path folder;

	private OpenStudy study;

	@BeforeEach
	void open() throws Exception {
		study = new OpenStudy(InventedScenario.write(folder.resolve("study")));
		study.run("org.palier.ui.scenario.options");
	}

	@AfterEach
	void close() throws Exception {
		study.close();
	}

	private OptionsPane pane() {
		return ((OptionsEditor) study.page().getActiveEditor()).pane();
	}

	/** A table of one row and a half was seen: the heads had taken the height of a row. */
	@Test
	void everyOptionIsInSightBesideChangingNothing() {
		study.screen().until("counted", () -> pane().shown().isPresent());
		Table table = pane().table().list();

		assertThat(table.getItemCount()).isEqualTo(2);
		assertThat(table.getItem(1).getText(0)).isIn("La seconde plateforme", "The second platform");
		var last = table.getItem(1).getBounds();
		study.screen().until("in sight", () -> last.y + last.height <= table.getClientArea().height);
	}

	@Test
	void withoutAScenarioItSaysHowToHaveOne() throws Exception {
		study.screen().until("counted", () -> pane().shown().isPresent());
		study.session().execute(new ScenarioEdits(study.session().study()).remove(study.study().getScenarios().getFirst()));

		study.screen().until("none", () -> !pane().table().list().isVisible());
	}
}
