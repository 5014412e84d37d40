// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.core.StudyFolder;
import org.palier.core.edit.RecordedEdit;
import org.palier.core.runs.StudyRuns;
import org.palier.core.text.Bilingual;
import org.palier.core.theory.PackVersions;
import org.palier.core.theory.SplitCriterion;
import org.palier.core.theory.UsageMerge;
import org.palier.corpus.Coding;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.extensions.Contributions;
import org.palier.model.Category;
import org.palier.model.Platform;
import org.palier.model.Theory;
import org.palier.model.Usage;
import org.palier.ui.Samples;
import org.palier.ui.testing.Screen;
import org.palier.ui.commands.StudyOpener;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;

class TheoryEditorTest {

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final IWorkbenchPage page = window.getActivePage();
	private final Screen screen = new Screen(window.getShell().getDisplay());

	@TempDir
	Path folder;

	private StudySession session;
	private TheoryEditor editor;

	@BeforeEach
	void open() throws Exception {
		session = new StudyOpener(window).open(Samples.write(folder)).orElseThrow();
		show();
	}

	private void show() {
		new StudyOpener(window).showTheories(session, usage("advice"));
		editor = (TheoryEditor) page.getActiveEditor();
		screen.pause(50);
	}

	@AfterEach
	void close() throws Exception {
		if (session.isDirty()) {
			session.save(null);
		}
		page.closeAllEditors(false);
		window.getService(StudySessions.class).close(session);
	}

	@Test
	void aDefinitionIsEditedInOneLanguageAndUndone() throws Exception {
		Text definition = field("Recommande un comportement ou renseigne sur une façon de faire.");
		definition.setText("Notre définition.");
		definition.notifyListeners(SWT.FocusOut, new Event());

		assertThat(usage("advice").getDefinition().getFr()).isEqualTo("Notre définition.");
		assertThat(usage("advice").getDefinition().getEn()).startsWith("Recommends");
		assertThat(session.isDirty()).isTrue();
		undo();
		assertThat(usage("advice").getDefinition().getFr()).startsWith("Recommande");
		assertThat(definition.getText()).startsWith("Recommande");
		assertThat(session.isDirty()).isFalse();
	}

	@Test
	void aMissingLanguageIsHintedAt() throws Exception {
		Text name = field("advice");
		name.setText("");
		name.notifyListeners(SWT.FocusOut, new Event());
		assertThat(labels()).contains(TheoryMessages.missingEnglish);
		undo();
		assertThat(labels()).doesNotContain(TheoryMessages.missingEnglish);
	}

	@Test
	void aMovedLevelMovesInThePyramid() throws Exception {
		Theory pyramid = session.study().getTheories().getFirst();
		Category service = pyramid.getCategories().getLast();
		editor.reveal(service);
		screen.pause(20);

		press(TheoryMessages.moveDown);

		assertThat(levels()).containsExactly("communication",
				"service", "interaction");
		assertThat(editor.tree().one()).isSameAs(service);
		assertThat(button(TheoryMessages.moveDown).isEnabled()).isTrue();
		undo();
		assertThat(levels()).containsExactly("communication",
				"interaction", "service");
	}

	@Test
	void aMergeShowsWhatItRecodesAndUndoRestoresTheFile() throws Exception {
		byte[] before = Files.readAllBytes(folder.resolve("study.palier"));
		editor.tree().viewer().setSelection(new StructuredSelection(List.of(usage("news_release"), usage("event"))));
		var dialog = new MergeDialog(window.getShell(), session, List.of(usage("news_release"), usage("event")));
		dialog.setBlockOnOpen(false);
		dialog.open();
		picture(dialog.getShell(), "theory-merge");

		assertThat(dialog.previewed().lines()).hasSize(2 + 2 + 2);
		assertThat(dialog.change().preview(session.posts().counts()).lines().getFirst().en())
				.isEqualTo("Codings of presences: 1 (presences: 1)");
		var change = dialog.change();
		dialog.close();
		new PostRecoding(session, editor.getSite()).run(change);
		assertThat(ids(session.study().getUsages())).doesNotContain("event");
		assertThat(ids(session.study().getJurisdictions().getFirst().getAgencies().getFirst().getPresences().getFirst().getCodings()
				.getFirst().getUsages())).containsExactly("news_release");
		session.save(null);
		undo();
		session.save(null);
		assertThat(Files.readAllBytes(folder.resolve("study.palier"))).isEqualTo(before);
	}

	/** One post that a person coded: merging recodes it by a run, and one undo leaves that run out with the merge. */
	@Test
	void aMergeTakesThePostsAlongAndUndoLeavesThemOut() throws Exception {
		long post = codedPost();
		var merge = new UsageMerge(session.study(), List.of(usage("event")), usage("news_release"));
		assertThat(merge.preview(session.posts().counts()).postsByPersons()).isEqualTo(1);

		new PostRecoding(session, editor.getSite()).run(merge);

		assertThat(codeInForce(post)).isEqualTo("news_release");
		assertThat(session.study().getRuns()).hasSize(2);
		undo();
		assertThat(codeInForce(post)).isEqualTo("event");
		assertThat(ids(session.study().getUsages())).contains("event");
	}

	/** One post on Facebook that a person coded as event, counted. */
	private long codedPost() throws Exception {
		Instant noon = Instant.parse("2025-09-26T12:00:00Z");
		Corpus corpus = session.corpus().open();
		long post;
		try (RunWriter<Post> posts = corpus.appendPosts("posts", noon)) {
			post = posts.add(new Post("facebook", "1", "", "parcs", "", "Parcs", "Fête samedi", "fr", noon, "", "", "", "", "", "",
					Map.of(), "made.csv", 2));
			posts.commit();
		}
		corpus.code(Coding.byHand(post, Facet.USAGE, "event", "anne", noon, "1", Coding.NEW));
		session.execute(new RecordedEdit(Bilingual.same("list"), List.of(session.study()),
				() -> StudyRuns.list(session.study(), "posts", StudyRuns.IMPORT, noon, "made.csv")));
		session.recountPosts();
		screen.until("counted", () -> session.posts() instanceof StudyPosts.Counted counted && counted.total() == 1
				&& counted.counts().cells().getFirst().usage().equals("event"));
		return post;
	}

	/** Facebook turns out to be the blog: the presence and the post follow, and one undo takes back both. */
	@Test
	void mergedPlatformsTakePresencesAndPostsAlong() throws Exception {
		long post = codedPost();
		session.save(null);
		byte[] before = Files.readAllBytes(folder.resolve("study.palier"));
		Platform facebook = platform("facebook");
		Platform blog = platform("blog");
		editor.tree().viewer().setSelection(new StructuredSelection(List.of(blog, facebook)));
		assertThat(button(TheoryMessages.merge).isEnabled()).isTrue();
		var dialog = new MergeDialog(window.getShell(), session, List.of(blog, facebook));
		dialog.setBlockOnOpen(false);
		dialog.open();
		picture(dialog.getShell(), "theory-merge-platforms");
		assertThat(dialog.change().preview(session.posts().counts()).lines()).extracting(Bilingual::en)
				.contains("Posts that follow, coded or not: 1");
		var change = dialog.change();
		dialog.close();

		new PostRecoding(session, editor.getSite()).run(change);

		assertThat(platformOf(post)).isEqualTo("blog");
		assertThat(session.study().getPlatforms()).doesNotContain(facebook);
		undo();
		assertThat(platformOf(post)).isEqualTo("facebook");
		session.save(null);
		assertThat(Files.readAllBytes(folder.resolve("study.palier"))).isEqualTo(before);
	}

	/** The coding of the agency’s presence follows, and the post, which comes to the agency by its account. */
	@Test
	void aUsageIsSplitByAgency() throws Exception {
		long post = codedPost();
		var agency = session.study().getJurisdictions().getFirst().getAgencies().getFirst();
		var dialog = new SplitDialog(window.getShell(), session, usage("event"));
		dialog.setBlockOnOpen(false);
		dialog.open();
		screen.all(Text.class, dialog.getShell()).getFirst().setText("évènement en direct");
		dialog.lines().by(SplitCriterion.AGENCY);
		dialog.lines().send(ModelLabels.ofWorkbench().text(agency), 1);
		picture(dialog.getShell(), "theory-split-agency");
		assertThat(dialog.change().preview(session.posts().counts()).codings()).isEqualTo(1);
		var change = dialog.change();
		dialog.close();

		new PostRecoding(session, editor.getSite()).run(change);

		assertThat(ids(agency.getPresences().getFirst().getCodings().getFirst().getUsages())).contains("evenement_en_direct")
				.doesNotContain("event");
		assertThat(codeInForce(post)).isEqualTo("evenement_en_direct");
		undo();
		assertThat(codeInForce(post)).isEqualTo("event");
		assertThat(ids(session.study().getUsages())).doesNotContain("evenement_en_direct");
	}

	@Test
	void aLevelIsSplitByTheUsagesPlacedOnIt() throws Exception {
		Category interaction = session.study().getTheories().getFirst().getCategories().get(1);
		editor.reveal(interaction);
		assertThat(button(TheoryMessages.split).isEnabled()).isTrue();
		var dialog = new SplitDialog(window.getShell(), session, interaction);
		dialog.setBlockOnOpen(false);
		dialog.open();
		assertThat(enabled(dialog.getShell(), TheoryMessages.splitDo)).isFalse();
		screen.all(Text.class, dialog.getShell()).get(1).setText("play");
		dialog.lines().send(ModelLabels.ofWorkbench().text(usage("contest")), 1);
		picture(dialog.getShell(), "theory-split-level");
		var change = dialog.change();
		dialog.close();
		new PostRecoding(session, editor.getSite()).run(change);
		assertThat(levels()).containsExactly("communication", "interaction", "play", "service");
		assertThat(session.study().getTheories().getFirst().getPlacements()).filteredOn(it -> it.getUsage() == usage("contest"))
				.singleElement().satisfies(it -> assertThat(it.getCategory().getId()).isEqualTo("play"));
		undo();
		assertThat(levels()).containsExactly("communication", "interaction", "service");
	}

	@Test
	void theSignOfAnExampleIsTurned() throws Exception {
		int negative = (int) labels().stream().filter(TheoryMessages.negative::equals).count();
		press(TheoryMessages.turn);
		assertThat(usage("advice").getExamples().getFirst().isPositive()).isFalse();
		assertThat(labels()).filteredOn(TheoryMessages.negative::equals).hasSize(negative + 1);
		undo();
		assertThat(labels()).filteredOn(TheoryMessages.negative::equals).hasSize(negative);
	}

	private String platformOf(long post) throws IOException {
		return session.corpus().open().view(StudyRuns.active(session.study())).post(post).orElseThrow().post().platform();
	}

	private Platform platform(String id) {
		return session.study().getPlatforms().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}

	private String codeInForce(long post) throws IOException {
		CorpusView view = session.corpus().open().view(StudyRuns.active(session.study()));
		return Coding.inForce(view.codings(post), Facet.USAGE).orElseThrow().value();
	}

	@Test
	void examplesAreAddedAndTakenAway() throws Exception {
		int fields = screen.all(Text.class, editor.form().control()).size();
		press(TheoryMessages.addNegative);
		assertThat(usage("advice").getExamples()).hasSize(4);
		assertThat(screen.all(Text.class, editor.form().control()).size()).isEqualTo(fields + 5);
		undo();
		assertThat(usage("advice").getExamples()).hasSize(3);
		assertThat(screen.all(Text.class, editor.form().control())).hasSize(fields);
	}

	@Test
	void anOlderStudyIsBroughtToTheNewestVersion() throws Exception {
		PackVersions versions = window.getService(Contributions.class).packVersions();
		Path older = folder.resolve("older");
		new StudyFolder(older).create(Bilingual.same("Older study"), Bilingual.EMPTY,
				List.of(versions.find("public_engagement", "1.0").orElseThrow()));
		StudySession old = new StudyOpener(window).open(older).orElseThrow();
		try {
			new StudyOpener(window).showTheories(old, null);
			picture(window.getShell(), "theory-older");
			var dialog = new UpdateDialog(window.getShell(), old, versions.find("public_engagement", "1.0").orElseThrow(),
					versions.newest());
			dialog.setBlockOnOpen(false);
			dialog.open();
			picture(dialog.getShell(), "theory-update");
			dialog.close();
			new PostRecoding(old, editor.getSite()).run(List.of(), Bilingual.same("update"), dialog.migration()::edit);
			assertThat(old.study().getTheories()).hasSize(3);
			assertThat(old.study().getPacks().getFirst().getVersion()).isEqualTo("1.1");
			old.save(null);
		} finally {
			page.closeAllEditors(false);
			window.getService(StudySessions.class).close(old);
		}
		show();
	}

	@Test
	void theUnorderedTheoryOpensInThisEditorAndInNoPyramid() {
		Theory flow = session.study().getTheories().get(2);
		assertThat(flow.isOrdered()).isFalse();
		editor.reveal(flow.getCategories().getFirst());
		screen.pause(20);
		assertThat(editor.form().thing()).isSameAs(flow.getCategories().getFirst());
		assertThat(org.palier.ui.commands.StudyCommands.isPyramid(flow)).isFalse();
	}

	@Test
	void pictures() throws Exception {
		picture(window.getShell(), "theory-usage");
		((ScrolledComposite) editor.form().control()).setOrigin(0, 10_000);
		picture(window.getShell(), "theory-examples");
		editor.reveal(session.study().getTheories().getFirst());
		picture(window.getShell(), "theory-theory");
		editor.reveal(session.study().getPlatforms().getFirst());
		picture(window.getShell(), "theory-platform");
		var split = new SplitDialog(window.getShell(), session, usage("event"));
		split.setBlockOnOpen(false);
		split.open();
		picture(split.getShell(), "theory-split");
		assertThat(enabled(split.getShell(), TheoryMessages.splitDo)).isFalse();
		screen.all(Text.class, split.getShell()).getFirst().setText("évènement en direct");
		assertThat(enabled(split.getShell(), TheoryMessages.splitDo)).isTrue();
		split.close();
		var compare = new CompareDialog(window.getShell(), session,
				window.getService(Contributions.class).packVersions().versions("public_engagement"));
		compare.setBlockOnOpen(false);
		compare.open();
		picture(compare.getShell(), "theory-compare");
		compare.close();
	}

	private List<String> labels() {
		return screen.all(Label.class, editor.form().control()).stream().map(Label::getText).toList();
	}

	/** What the pyramid is painted from. */
	private List<String> levels() {
		return session.view().theories().getFirst().categories().stream().map(it -> it.id()).toList();
	}

	private static List<String> ids(List<Usage> usages) {
		return usages.stream().map(Usage::getId).toList();
	}

	private void picture(Shell shell, String name) throws IOException {
		screen.pause(300);
		screen.picture(shell, name + "-" + Locale.getDefault().getLanguage());
	}

	private boolean enabled(Shell shell, String name) {
		return screen.all(Button.class, shell).stream().filter(it -> it.getText().equals(name)).findFirst().orElseThrow().isEnabled();
	}

	private void press(String name) {
		button(name).notifyListeners(SWT.Selection, new Event());
		screen.pause(20);
	}

	private Button button(String name) {
		Control beneath = editor.form().control().getParent();
		return screen.all(Button.class, beneath).stream().filter(it -> it.getText().equals(name)).findFirst().orElseThrow();
	}

	private Text field(String content) {
		return screen.all(Text.class, editor.form().control()).stream().filter(it -> it.getText().equals(content)).findFirst()
				.orElseThrow();
	}

	private void undo() throws Exception {
		page.activate(editor);
		var command = window.getService(ICommandService.class).getCommand("org.eclipse.ui.edit.undo");
		screen.until("undo", () -> {
			command.setEnabled(window.getService(IHandlerService.class).getCurrentState());
			return command.isEnabled();
		});
		window.getService(IHandlerService.class).executeCommand(command.getId(), null);
		screen.pause(20);
	}

	private Usage usage(String id) {
		return session.study().getUsages().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}
}
