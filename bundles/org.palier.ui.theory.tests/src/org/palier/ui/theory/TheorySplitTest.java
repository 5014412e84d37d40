// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.theory.SplitCriterion;
import org.palier.model.Category;
import org.palier.ui.labels.ModelLabels;

class TheorySplitTest {

	@TempDir
	Path folder;

	private OpenTheories theories;

	@BeforeEach
	void open() throws Exception {
		theories = new OpenTheories(folder);
	}

	@AfterEach
	void close() throws Exception {
		theories.close();
	}

	/** The coding of the agency’s presence follows, and the post, which comes to the agency by its account. */
	@Test
	void aUsageIsSplitByAgency() throws Exception {
		CodedPost post = CodedPost.in(theories);
		var agency = theories.session().study().getJurisdictions().getFirst().getAgencies().getFirst();
		var dialog = new SplitDialog(theories.shell(), theories.session(), theories.usage("event"));
		dialog.setBlockOnOpen(false);
		dialog.open();
		theories.study().screen().all(Text.class, dialog.getShell()).getFirst().setText("évènement en direct");
		dialog.lines().by(SplitCriterion.AGENCY);
		dialog.lines().send(ModelLabels.ofWorkbench().text(agency), 1);
		theories.picture(dialog.getShell(), "theory-split-agency");
		assertThat(dialog.change().preview(theories.session().posts().counts()).codings()).isEqualTo(1);
		var change = dialog.change();
		dialog.close();

		new PostRecoding(theories.session(), theories.editor().getSite()).run(change);

		assertThat(OpenTheories.ids(agency.getPresences().getFirst().getCodings().getFirst().getUsages())).contains("evenement_en_direct")
				.doesNotContain("event");
		assertThat(post.code()).isEqualTo("evenement_en_direct");
		theories.undo();
		assertThat(post.code()).isEqualTo("event");
		assertThat(OpenTheories.ids(theories.session().study().getUsages())).doesNotContain("evenement_en_direct");
	}

	@Test
	void aLevelIsSplitByTheUsagesPlacedOnIt() throws Exception {
		Category interaction = theories.session().study().getTheories().getFirst().getCategories().get(1);
		theories.editor().reveal(interaction);
		assertThat(theories.button(TheoryMessages.split).isEnabled()).isTrue();
		var dialog = new SplitDialog(theories.shell(), theories.session(), interaction);
		dialog.setBlockOnOpen(false);
		dialog.open();
		assertThat(theories.enabled(dialog.getShell(), TheoryMessages.splitDo)).isFalse();
		theories.study().screen().all(Text.class, dialog.getShell()).get(1).setText("play");
		dialog.lines().send(ModelLabels.ofWorkbench().text(theories.usage("contest")), 1);
		theories.picture(dialog.getShell(), "theory-split-level");
		var change = dialog.change();
		dialog.close();
		new PostRecoding(theories.session(), theories.editor().getSite()).run(change);
		assertThat(theories.levels()).containsExactly("communication", "interaction", "play", "service");
		assertThat(theories.session().study().getTheories().getFirst().getPlacements())
				.filteredOn(it -> it.getUsage() == theories.usage("contest") && it.getPlatform() == null)
				.as("where nothing is said of the platform").singleElement().satisfies(it -> assertThat(it.getCategory().getId()).isEqualTo("play"));
		theories.undo();
		assertThat(theories.levels()).containsExactly("communication", "interaction", "service");
	}
}
