// SPDX-License-Identifier: EPL-2.0
package org.palier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.model.Agency;
import org.palier.ui.navigator.NavigatorView;
import org.palier.ui.opening.StudyCommands;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.properties.StudyPropertyPage;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Samples;
import org.palier.ui.testing.Screen;

class WorkbenchTest {

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final IWorkbenchPage page = window.getActivePage();
	private final Screen screen = new Screen(window.getShell().getDisplay());

	@TempDir
	Path folder;

	private StudySession session;
	private NavigatorView navigator;

	@BeforeEach
	void open() throws Exception {
		session = new StudyOpener(window).open(Samples.write(folder)).orElseThrow();
		navigator = (NavigatorView) page.showView(NavigatorView.ID);
		page.showView(IPageLayout.ID_PROP_SHEET, null, IWorkbenchPage.VIEW_VISIBLE);
		page.activate(navigator);
		screen.pause(200);
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
	void navigatorShowsTheStudy() {
		assertThat(lines(tree().getItems()[0])).startsWith("Invented study", "Census (3 × 18)", "Québec (3)",
				"State enterprises and agencies providing goods and services (1)");
		assertThat(lines(tree().getItems()[0])).anyMatch(it -> it.startsWith("Platforms ("));
		navigator.reveal(agency("unknown"));
		assertThat(tree().getSelection()[0].getText()).isEqualTo("Stray Board · not matched");
	}

	@Test
	void editingANameIsOneStepThatCanBeUndoneAndSaved() throws Exception {
		byte[] before = Files.readAllBytes(folder.resolve("study.palier"));
		navigator.reveal(agency("parks"));
		Text name = field("Parks Corporation");
		name.setFocus();
		name.setText("Parks Office");
		name.notifyListeners(SWT.DefaultSelection, new Event());
		assertThat(agency("parks").getName().getEn()).isEqualTo("Parks Office");
		assertThat(session.isDirty()).isTrue();
		assertThat(page.getDirtyEditors()).hasSameSizeAs(page.getEditorReferences());
		page.activate(navigator);
		run("org.eclipse.ui.edit.undo");
		assertThat(agency("parks").getName().getEn()).isEqualTo("Parks Corporation");
		assertThat(session.isDirty()).isFalse();
		run("org.eclipse.ui.edit.redo");
		assertThat(session.isDirty()).isTrue();
		run("org.eclipse.ui.file.save");
		assertThat(session.isDirty()).isFalse();
		String saved = Files.readString(folder.resolve("study.palier"));
		List<String> lines = saved.lines().toList();
		List<String> held = lines.stream().filter(it -> it.contains("<heldFields>name.en ")).toList();
		assertThat(held).as("a list may not write over what a person wrote").hasSize(1);
		assertThat(lines.stream().filter(it -> !held.contains(it))).containsExactlyElementsOf(new String(before, StandardCharsets.UTF_8)
				.replace("en=\"Parks Corporation\"", "en=\"Parks Office\"").lines().toList());
		assertThat(Files.list(folder)).containsExactlyInAnyOrder(folder.resolve("study.palier"), folder.resolve("study.palier.lock"),
				folder.resolve("backups"), folder.resolve("log"));
	}

	@Test
	void aBadNumberStaysInTheFieldAndLeavesTheModel() {
		navigator.reveal(agency("parks"));
		Text size = field("1240");
		size.setText("many");
		size.notifyListeners(SWT.DefaultSelection, new Event());
		assertThat(size.getText()).isEqualTo("many");
		assertThat(agency("parks").getSize()).isEqualTo(1240);
		assertThat(session.isDirty()).isFalse();
		size.setText("1240");
		size.notifyListeners(SWT.DefaultSelection, new Event());
	}

	@Test
	void theFilterFindsWithoutAccents() {
		Text filter = screen.all(Text.class, tree().getParent()).getFirst();
		filter.setText("regie");
		screen.until("filter", () -> lines(tree().getItems()[0]).contains("Stray Board · not matched"));
		assertThat(lines(tree().getItems()[0])).doesNotContain("Parks Corporation");
		filter.setText("");
		screen.pause(400);
	}

	@Test
	void pictures() throws Exception {
		navigator.reveal(agency("parks"));
		page.activate(navigator);
		screen.picture(window.getShell(), "workbench-agency-en");
		var sheet = (PropertySheet) page.findView(IPageLayout.ID_PROP_SHEET);
		((StudyPropertyPage) sheet.getCurrentPage()).setSelectedTab("presences");
		screen.pause(400);
		assertThat(screen.all(Table.class, sheet.getCurrentPage().getControl()).getFirst().getItem(0).getText(1)).isEqualTo("yes");
		screen.picture(window.getShell(), "presences-en");
		((StudyPropertyPage) sheet.getCurrentPage()).setSelectedTab("general");
	}

	private Tree tree() {
		screen.until("the tree of studies is in sight", () -> trees().findFirst().isPresent());
		return trees().findFirst().orElseThrow();
	}

	private Stream<Tree> trees() {
		return screen.all(Tree.class, window.getShell()).stream().filter(it -> it.getItemCount() > 0
				&& it.getItems()[0].getText().equals("Invented study"));
	}

	private static List<String> lines(TreeItem item) {
		var lines = new ArrayList<String>();
		lines.add(item.getText());
		Arrays.stream(item.getItems()).filter(it -> !it.getText().isEmpty()).forEach(it -> lines.addAll(lines(it)));
		return lines;
	}

	private Agency agency(String id) {
		return session.study().getJurisdictions().getFirst().getAgencies().stream().filter(it -> it.getId().equals(id))
				.findFirst().orElseThrow();
	}

	private Text field(String content) {
		screen.until("field " + content, () -> screen.all(Text.class, window.getShell()).stream()
				.anyMatch(it -> it.getText().equals(content)));
		return screen.all(Text.class, window.getShell()).stream().filter(it -> it.getText().equals(content)).findFirst()
				.orElseThrow();
	}

	private void run(String command) throws Exception {
		var asked = window.getService(ICommandService.class).getCommand(command);
		screen.until(command, () -> {
			asked.setEnabled(window.getService(IHandlerService.class).getCurrentState());
			return asked.isEnabled();
		});
		window.getService(IHandlerService.class).executeCommand(command, null);
		screen.pause(100);
	}
}
