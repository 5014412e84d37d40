// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Help and Welcome of the product, in French, with no browser, no server and no network. */
class HelpTest {

	private static final String VIEW = "org.palier.ui.help.view";

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final IWorkbenchPage page = window.getActivePage();

	@AfterEach
	void closeHelp() {
		Optional.ofNullable(page.findView(VIEW)).ifPresent(page::hideView);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			org.palier.ui.navigator            | Ce qu’est Palier
			org.eclipse.ui.views.ProblemView   | Validation et problèmes
			org.eclipse.ui.views.PropertySheet | Votre premier recensement
			org.eclipse.ui.views.ContentOutline | Lire une pyramide
			""")
	void helpIsAboutTheViewThatAsks(String view, String title) throws Exception {
		page.showView(view).setFocus();
		run("org.eclipse.ui.help.dynamicHelp", Map.of());
		assertThat(shown()).startsWith(title);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			org.palier.help.navigator | Ce qu’est Palier
			org.palier.help.pyramid   | Lire une pyramide
			org.palier.help.corpus    | Importer et classer des publications
			org.palier.help.tables    | Tableaux, unités et limites
			org.palier.help.census    | L’éditeur du recensement
			org.palier.help.theory    | Théories, grille de codage et plateformes
			org.palier.help.import    | Votre premier recensement
			org.palier.help.report    | Rapports
			org.palier.help.welcome   | Ce qu’est Palier
			org.palier.help.scenario  | Lire un scénario
			org.palier.help.evaluation| Évaluer une présence
			""")
	void everyPartHasItsPage(String context, String title) {
		IContext found = HelpSystem.getContext(context);
		assertThat(found).isNotNull();
		PlatformUI.getWorkbench().getHelpSystem().displayHelp(found);
		assertThat(shown()).startsWith(title).contains("Voir aussi");
	}

	@Test
	void contentsListAllPagesAndASearchNeedsNoAccents() throws Exception {
		run("org.eclipse.ui.help.helpContents", Map.of());
		assertThat(shown().lines()).startsWith("Sommaire", "Ce qu’est Palier", "Votre premier recensement")
				.contains("Lire un scénario", "Évaluer une présence", "Vos propres greffons", "Glossaire");
		Text words = controls(Text.class, view()).getFirst();
		words.setText("scores wilson");
		words.notifyListeners(SWT.DefaultSelection, new Event());
		assertThat(shown().lines()).startsWith("Pages avec «\u202fscores wilson\u202f»", "Tableaux, unités et limites");
		words.setText("penetration");
		words.notifyListeners(SWT.DefaultSelection, new Event());
		assertThat(shown()).contains("Tableaux, unités et limites");
		words.setText("ornithorynque");
		words.notifyListeners(SWT.DefaultSelection, new Event());
		assertThat(shown()).contains("Aucune page de l’aide");
	}

	@Test
	void aLinkLeadsToItsPageAndBack() throws Exception {
		PlatformUI.getWorkbench().getHelpSystem().displayHelpResource("/org.palier.help/html/palier.html");
		StyledText text = controls(StyledText.class, view()).getFirst();
		var tab = new Event();
		tab.detail = SWT.TRAVERSE_TAB_NEXT;
		text.notifyListeners(SWT.Traverse, tab);
		assertThat(text.getSelectionText()).isEqualTo("recensement");
		var enter = new Event();
		enter.keyCode = SWT.CR;
		text.notifyListeners(SWT.KeyDown, enter);
		assertThat(shown()).startsWith("Glossaire");
	}

	@Test
	void aMissingPageSaysSo() {
		PlatformUI.getWorkbench().getHelpSystem().displayHelpResource("/org.palier.help/html/nowhere.html");
		assertThat(shown()).isEqualTo("Cette page de l’aide ne peut être lue\u202f: /org.palier.help/html/nowhere.html");
	}

	@Test
	void welcomeOpensWithoutABrowserAndProposesWhatToDo() {
		var intro = PlatformUI.getWorkbench().getIntroManager();
		var part = (WelcomePart) intro.showIntro(window, false);
		try {
			List<String> links = controls(Link.class, window.getShell()).stream().map(it -> it.getText()).toList();
			assertThat(links).contains("<a>Ouvrir les études de démonstration</a>", "<a>Lire une pyramide</a>",
					"<a>Partir de mon fichier Excel</a>", "<a>Créer une étude vide</a>", "<a>Glossaire</a>");
		} finally {
			intro.closeIntro(part);
		}
	}

	private void run(String command, Map<String, String> parameters) throws Exception {
		window.getService(IHandlerService.class).executeCommand(ParameterizedCommand
				.generateCommand(window.getService(ICommandService.class).getCommand(command), parameters), null);
	}

	private Composite view() {
		until(() -> pane().isPresent());
		return pane().get();
	}

	private Optional<Composite> pane() {
		return controls(StyledText.class, window.getShell()).stream().map(Control::getParent)
				.filter(it -> !controls(Text.class, it).isEmpty()).findFirst();
	}

	private String shown() {
		return controls(StyledText.class, view()).getFirst().getText();
	}

	/** Sleeps while there is nothing to do, and wakes to look again: a busy display would starve what it waits for. */
	private void until(BooleanSupplier holds) {
		var display = window.getShell().getDisplay();
		long end = System.currentTimeMillis() + 180_000;
		while (!holds.getAsBoolean()) {
			assertThat(System.currentTimeMillis()).isLessThan(end);
			if (!display.readAndDispatch()) {
				display.timerExec(20, () -> {
				});
				display.sleep();
			}
		}
	}

	private static <T extends Control> List<T> controls(Class<T> type, Control beneath) {
		var found = new ArrayList<T>();
		if (beneath.isVisible() && type.isInstance(beneath)) {
			found.add(type.cast(beneath));
		}
		if (beneath instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				found.addAll(controls(type, child));
			}
		}
		return found;
	}
}
