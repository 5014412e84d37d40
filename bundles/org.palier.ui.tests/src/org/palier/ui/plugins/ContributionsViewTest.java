// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;
import org.palier.extensions.Contributions;
import org.palier.extensions.InstalledPlugins;
import org.palier.ground.Faults;
import org.palier.ground.text.Bilingual;
import org.palier.ui.testing.Screen;

/** The view and the Problems view follow plug-ins that come, misbehave and go. */
class ContributionsViewTest {

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final IWorkbenchPage page = window.getActivePage();
	private final Screen screen = new Screen(window.getShell().getDisplay());
	private final BundleContext bundles = FrameworkUtil.getBundle(ContributionsView.class).getBundleContext();

	@TempDir
	Path folder;

	private ContributionsView view;

	@BeforeEach
	void open() throws Exception {
		window.getService(IHandlerService.class).executeCommand("org.palier.ui.commands.contributions", null);
		view = (ContributionsView) page.findView(ContributionsView.ID);
		page.activate(view);
		screen.until("entries", () -> tables().anyMatch(it -> it.getItemCount() > 20));
	}

	@AfterEach
	void close() {
		page.hideView(view);
	}

	@Test
	void aPluginThatLacksSomethingComesAndGoes() throws Exception {
		Bundle newer = install("gouv.example.newer", "org.palier.ground;bundle-version=\"9.2.0\"",
				"<extension point=\"org.palier.extensions.classifiers\"><classifier id=\"newer\" name=\"Newer\" class=\"x.Y\"/></extension>");
		try {
			screen.until("its line", () -> line("newer") != null);
			assertThat(texts(line("newer"))).contains("cannot be used", "classifier", "Newer", "gouv.example.newer", "Palier 9.2.0", "unsigned")
					.anySatisfy(it -> assertThat(it).contains("needs a newer Palier", "org.palier.ground 9.2.0"));
			screen.until("its problem", () -> problems().anyMatch(it -> it.contains("needs a newer Palier")));
		} finally {
			newer.uninstall();
		}
		screen.until("no line", () -> line("newer") == null);
		screen.until("no problem", () -> problems().noneMatch(it -> it.contains("gouv.example.newer")));
	}

	@Test
	void everyFaultHasItsLineAndItsProblem() throws Exception {
		Bundle bad = install("gouv.example.bad", "org.palier.ground", """
				<extension point="org.palier.extensions.classifiers">
				<classifier id="bad-missing" name="Missing" class="gouv.example.bad.Missing"/>
				<classifier id="bad-nameless" class="gouv.example.bad.Missing"/>
				<classifier name="Idless" class="gouv.example.bad.Missing"/></extension>
				<extension point="org.palier.extensions.importers"><importer id="census-wide" name="Twice" class="x.Y"/></extension>
				<extension point="org.palier.extensions.classifier"><classifier id="bad-point" name="Point" class="x.Y"/></extension>""");
		try {
			bundles.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(List.of(bad));
			for (Map.Entry<String, String> fault : Map.of("bad-missing", "gouv.example.bad.Missing", "bad-nameless", "has no name", "bad-point",
					"no extension point org.palier.extensions.classifier").entrySet()) {
				screen.until(fault.getKey(), () -> line(fault.getKey()) != null);
				assertThat(texts(line(fault.getKey()))).contains("rejected").anySatisfy(it -> assertThat(it).contains(fault.getValue()));
				screen.until("problem " + fault.getKey(), () -> problems().anyMatch(it -> it.contains(fault.getValue())));
			}
			assertThat(problems()).anyMatch(it -> it.contains("“census-wide” is already contributed by org.palier.importers"))
					.anyMatch(it -> it.contains("has no id"));
			faulty(true);
			assertThat(table().getItems()).extracting(it -> it.getText(0)).containsOnly("rejected");
			screen.picture(window.getShell(), "contributions-en");
			faulty(false);
		} finally {
			bad.uninstall();
		}
		screen.until("gone", () -> line("bad-missing") == null);
	}

	@Test
	void oneThatIsGivenUpIsSaidToBe() throws Exception {
		var contributions = window.getService(Contributions.class);
		contributions.installed().giveUp("indicator", "pyramid_profile", Bilingual.same("It looped."));
		try {
			screen.until("given up", () -> texts(line("pyramid_profile")).contains("given up"));
			table().setSelection(line("pyramid_profile"));
			table().notifyListeners(SWT.Selection, new Event());
			assertThat(screen.all(Text.class, window.getShell())).extracting(Text::getText)
					.anyMatch(it -> it.startsWith("It looped. It was given up on "));
			screen.until("its problem", () -> problems().anyMatch(it -> it.contains("It looped.")));
		} finally {
			contributions.installed().release("indicator", "pyramid_profile");
		}
		screen.until("works again", () -> texts(line("pyramid_profile")).contains("works"));
	}

	@Test
	void oneThatFailedInUseIsSaidToHaveAndIsTriedAgain() throws Exception {
		InstalledPlugins installed = window.getService(Contributions.class).installed();
		Faults faults = installed.faults("indicator", "pyramid_profile");
		try {
			faults.failed(new Bilingual("Panne.", "It broke."), 700);
			screen.until("failed", () -> texts(line("pyramid_profile")).contains("failed in use"));
			screen.until("its problem", () -> problems().anyMatch(it -> it.contains("failed while it was used. It broke. It failed 700 times")));
			assertThat(menu()).isFalse();
			table().setSelection(line("pyramid_profile"));
			table().notifyListeners(SWT.Selection, new Event());
			screen.picture(window.getShell(), "contributions-failed-en");
			assertThat(menu()).isTrue();
		} finally {
			installed.release("indicator", "pyramid_profile");
		}
		screen.until("works again", () -> texts(line("pyramid_profile")).contains("works"));
		screen.until("no problem", () -> problems().noneMatch(it -> it.contains("It broke.")));

		faults.failed(new Bilingual("Panne.", "It broke."), 1);
		screen.until("failed", () -> texts(line("pyramid_profile")).contains("failed in use"));
		table().setSelection(line("pyramid_profile"));
		table().notifyListeners(SWT.Selection, new Event());
		tryAgain().run();
		screen.until("works again", () -> texts(line("pyramid_profile")).contains("works"));
		assertThat(installed.faults()).isEmpty();
	}

	private boolean menu() {
		return tryAgain().isEnabled();
	}

	/** The entry of the view's menu, which the menu of the table has too. */
	private IAction tryAgain() {
		return Arrays.stream(view.getViewSite().getActionBars().getMenuManager().getItems()).filter(ActionContributionItem.class::isInstance)
				.map(it -> ((ActionContributionItem) it).getAction()).filter(it -> it.getText().equals("Try again")).findFirst().orElseThrow();
	}

	@Test
	void wordsFilterAColumnSortsAndLinesAreCopied() {
		Text words = screen.all(Text.class, window.getShell()).stream().filter(it -> it.getMessage().equals(PluginMessages.filter)).findFirst()
				.orElseThrow();
		words.setText("IMPORTER census");
		assertThat(table().getItems()).isNotEmpty().allSatisfy(it -> assertThat(it.getText(1)).isEqualTo("importer"));
		var id = table().getColumn(EntryColumn.ID.ordinal());
		id.notifyListeners(SWT.Selection, new Event());
		assertThat(table().getItems()).extracting(it -> it.getText(EntryColumn.ID.ordinal())).isSorted();
		id.notifyListeners(SWT.Selection, new Event());
		assertThat(table().getItems()).extracting(it -> it.getText(EntryColumn.ID.ordinal())).first().isEqualTo("census-wide");
		view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId()).run();
		var clipboard = new Clipboard(table().getDisplay());
		try {
			assertThat((String) clipboard.getContents(TextTransfer.getInstance())).startsWith("State\tKind\tName").contains("\tcensus-wide\t")
					.doesNotContain("penetration");
		} finally {
			clipboard.dispose();
		}
		words.setText("");
		assertThat(table().getItemCount()).isGreaterThan(20);
	}

	@Test
	void aDoubleClickLeadsToTheProblems() {
		page.activate(view);
		table().setSelection(0);
		table().notifyListeners(SWT.DefaultSelection, new Event());
		assertThat(page.isPartVisible(page.findView(IPageLayout.ID_PROBLEM_VIEW))).isTrue();
	}

	private void faulty(boolean only) {
		Button check = screen.all(Button.class, window.getShell()).stream().filter(it -> it.getText().equals(PluginMessages.onlyFaulty))
				.findFirst()
				.orElseThrow();
		check.setSelection(only);
		check.notifyListeners(SWT.Selection, new Event());
	}

	private Table table() {
		return tables().findFirst().orElseThrow();
	}

	private Stream<Table> tables() {
		return screen.all(Table.class, window.getShell()).stream().filter(it -> it.getColumnCount() == EntryColumn.values().length);
	}

	private TableItem line(String id) {
		return Arrays.stream(table().getItems()).filter(it -> it.getText(EntryColumn.ID.ordinal()).equals(id)).findFirst().orElse(null);
	}

	private static List<String> texts(TableItem item) {
		return Arrays.stream(EntryColumn.values()).map(it -> item.getText(it.ordinal())).toList();
	}

	private static Stream<String> problems() {
		try {
			return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findMarkers("org.palier.ui.contribution", false, IResource.DEPTH_ZERO))
					.map(it -> it.getAttribute(IMarker.MESSAGE, ""));
		} catch (CoreException failure) {
			throw new AssertionError(failure);
		}
	}

	private Bundle install(String id, String needs, String xml) throws Exception {
		var manifest = new Manifest();
		var main = manifest.getMainAttributes();
		main.putValue("Manifest-Version", "1.0");
		main.putValue("Bundle-ManifestVersion", "2");
		main.putValue("Bundle-SymbolicName", id + ";singleton:=true");
		main.putValue("Bundle-Version", "1.0.0");
		main.putValue("Require-Bundle", needs);
		Path jar = folder.resolve(id + ".jar");
		try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
			out.putNextEntry(new JarEntry("plugin.xml"));
			out.write(("<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?><plugin>" + xml + "</plugin>").getBytes());
		}
		return bundles.installBundle(jar.toUri().toString());
	}
}
