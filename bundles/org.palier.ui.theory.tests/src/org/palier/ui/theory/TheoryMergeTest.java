// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.theory.UsageMerge;
import org.palier.ground.text.Bilingual;
import org.palier.model.Platform;

class TheoryMergeTest {

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

	@Test
	void aMergeShowsWhatItRecodesAndUndoRestoresTheFile() throws Exception {
		byte[] before = Files.readAllBytes(folder.resolve("study.palier"));
		theories.editor().tree().viewer().setSelection(new StructuredSelection(List.of(theories.usage("news_release"), theories.usage("event"))));
		var dialog = new MergeDialog(theories.shell(), theories.session(), List.of(theories.usage("news_release"), theories.usage("event")));
		dialog.setBlockOnOpen(false);
		dialog.open();
		theories.picture(dialog.getShell(), "theory-merge");

		assertThat(dialog.previewed().lines()).hasSize(2 + 2 + 2);
		assertThat(dialog.change().preview(theories.session().posts().counts()).lines().getFirst().en())
				.isEqualTo("Codings of presences: 1 (presences: 1)");
		var change = dialog.change();
		dialog.close();
		new PostRecoding(theories.session(), theories.editor().getSite()).run(change);
		assertThat(OpenTheories.ids(theories.session().study().getUsages())).doesNotContain("event");
		assertThat(OpenTheories.ids(
				theories.session().study().getJurisdictions().getFirst().getAgencies().getFirst().getPresences().getFirst().getCodings()
				.getFirst().getUsages())).containsExactly("news_release");
		theories.session().save(null);
		theories.undo();
		theories.session().save(null);
		assertThat(Files.readAllBytes(folder.resolve("study.palier"))).isEqualTo(before);
	}

	/** One post that a person coded: merging recodes it by a run, and one undo leaves that run out with the merge. */
	@Test
	void aMergeTakesThePostsAlongAndUndoLeavesThemOut() throws Exception {
		CodedPost post = CodedPost.in(theories);
		var merge = new UsageMerge(theories.session().study(), List.of(theories.usage("event")), theories.usage("news_release"));
		assertThat(merge.preview(theories.session().posts().counts()).postsByPersons()).isEqualTo(1);

		new PostRecoding(theories.session(), theories.editor().getSite()).run(merge);

		assertThat(post.code()).isEqualTo("news_release");
		assertThat(theories.session().study().getRuns()).hasSize(2);
		theories.undo();
		assertThat(post.code()).isEqualTo("event");
		assertThat(OpenTheories.ids(theories.session().study().getUsages())).contains("event");
	}

	/** Facebook turns out to be the blog: the presence and the post follow, and one undo takes back both. */
	@Test
	void mergedPlatformsTakePresencesAndPostsAlong() throws Exception {
		CodedPost post = CodedPost.in(theories);
		theories.session().save(null);
		byte[] before = Files.readAllBytes(folder.resolve("study.palier"));
		Platform facebook = platform("facebook");
		Platform blog = platform("blog");
		theories.editor().tree().viewer().setSelection(new StructuredSelection(List.of(blog, facebook)));
		assertThat(theories.button(TheoryMessages.merge).isEnabled()).isTrue();
		var dialog = new MergeDialog(theories.shell(), theories.session(), List.of(blog, facebook));
		dialog.setBlockOnOpen(false);
		dialog.open();
		theories.picture(dialog.getShell(), "theory-merge-platforms");
		assertThat(dialog.change().preview(theories.session().posts().counts()).lines()).extracting(Bilingual::en)
				.contains("Posts that follow, coded or not: 1");
		var change = dialog.change();
		dialog.close();

		new PostRecoding(theories.session(), theories.editor().getSite()).run(change);

		assertThat(post.platform()).isEqualTo("blog");
		assertThat(theories.session().study().getPlatforms()).doesNotContain(facebook);
		theories.undo();
		assertThat(post.platform()).isEqualTo("facebook");
		theories.session().save(null);
		assertThat(Files.readAllBytes(folder.resolve("study.palier"))).isEqualTo(before);
	}

	private Platform platform(String id) {
		return theories.session().study().getPlatforms().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}
}
