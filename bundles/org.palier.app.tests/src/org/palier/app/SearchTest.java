// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Post;
import org.palier.model.Study;
import org.palier.study.runs.Import;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.testing.OpenStudy;
import org.palier.ui.testing.Samples;

/** Ctrl+Shift+F: words found in bodies, posts, notes and the help as one types, and opened where they belong. */
class SearchTest {

	private static final String SEARCH = "org.palier.ui.search.open";

	@TempDir
	Path folder;

	@Test
	void whatIsFoundOpensWhereItBelongs() throws Exception {
		Samples.write(folder);
		posts("La piscine des parcs ouvre samedi", "Les plaintes sont lues", "Une plainte a été déposée");
		try (var open = new OpenStudy(folder)) {
			new StudyOpener(open.window()).open(folder);
			open.run(SEARCH);
			Display display = open.window().getShell().getDisplay();
			open.screen().until("the keyboard in the field", () -> {
				open.window().getShell().forceActive();
				return display.getFocusControl() instanceof Text;
			});
			Text words = (Text) display.getFocusControl();
			Tree found = open.screen().all(Tree.class, words.getParent()).getFirst();
			words.setText("plaintes");
			open.screen().until("two posts, the newest first",
					() -> lines(found, "Publications").equals(List.of("Une plainte a été déposée", "Les plaintes sont lues")));
			assertThat(open.session().folder().resolve("search-index")).isDirectory();
			words.setText("parc");
			open.screen().until("a body and a post",
					() -> lines(found, "Organismes").equals(List.of("Société des parcs")) && lines(found, "Publications").size() == 1);
			open.screen().picture(open.window().getShell(), "search-" + Locale.getDefault().getLanguage());
			open.screen().press('\0', SWT.ARROW_DOWN);
			open.screen().until("into the list", found::isFocusControl);
			open.screen().press('\r', SWT.CR);
			open.screen().until("the census", () -> open.page().getActiveEditor().getSite().getId().equals("org.palier.ui.census.editor"));
			open.run(SEARCH);
			open.screen().until("the keyboard in the field again", words::isFocusControl);
			assertThat(words.getSelectionText()).isEqualTo("parc");
			words.setText("pyramide engagement");
			open.screen().until("pages of the help", () -> !lines(found, "Aide").isEmpty());
		}
		assertThat(Files.readString(folder.resolve("search-index/.gitignore"))).isEqualTo("*\n");
	}

	private static List<String> lines(Tree tree, String kind) {
		return Arrays.stream(tree.getItems()).filter(it -> it.getText().equals(kind))
				.flatMap(it -> Arrays.stream(it.getItems())).map((TreeItem it) -> it.getText(1)).toList();
	}

	private void posts(String... texts) throws Exception {
		var place = new StudyFolder(folder);
		Study study = place.file().load();
		Instant at = Instant.parse("2026-11-01T12:00:00Z");
		try (var corpus = place.openCorpus(study, CorpusSettings.of("test")); var writer = corpus.appendPosts("posts", at)) {
			for (int i = 0; i < texts.length; i++) {
				writer.add(Post.builder("facebook", "p" + i).accountHandle("parcs").text(texts[i]).language("fr")
						.createdAt(at.plusSeconds(i), "").source("f", i + 1).build());
			}
			writer.commit();
		}
		StudyRuns.list(study, "posts", new Import(), at, "posts");
		place.file().save(study);
	}
}
