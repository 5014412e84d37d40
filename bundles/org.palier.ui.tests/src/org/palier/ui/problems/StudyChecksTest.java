// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.checks.Validation;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.extensions.PluginEntry.State;
import org.palier.extensions.PluginEntry;
import org.palier.extensions.PluginSignature;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.history.PersonsWord;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.navigator.NavigatorView;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudyProblem;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Samples;
import org.palier.ui.testing.Screen;

/** The Problems view of an open study, from edits to quick fixes. */
class StudyChecksTest {

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final IWorkbenchPage page = window.getActivePage();
	private final Screen screen = new Screen(window.getShell().getDisplay());

	@TempDir
	Path folder;

	private StudySession session;

	@BeforeEach
	void open() throws Exception {
		session = new StudyOpener(window).open(Samples.write(folder.resolve("étude 1"))).orElseThrow();
		until("usage_unplaced", 1);
	}

	@AfterEach
	void close() throws Exception {
		if (session.isDirty()) {
			session.save(null);
		}
		page.closeAllEditors(false);
		window.getService(StudySessions.class).close(session);
		IResource resource = session.resource();
		screen.until("markers of a closed study", () -> markers(resource, "usage_unplaced").isEmpty());
	}

	@Test
	void problemsAreWhatTheCommandLineLists() throws Exception {
		// As ValidateCommand does it: from the file, with the contributed rules.
		Study onDisk = new StudyFolder(session.folder()).file().load();
		List<String> commandLine = new Validation(window.getService(Contributions.class).of(PartKind.RULES).usable())
				.check(onDisk, LocalDate.now(), Progress.NONE).stream()
				.map(it -> it.rule() + " " + it.key() + " " + it.message().in(Locale.getDefault())).toList();

		assertThat(commandLine).hasSizeGreaterThan(1);
		assertThat(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor("IMG_OBJS_ERROR_PATH")).isNotNull();
		assertThat(markers()).extracting(it -> it.getAttribute(ProblemMarker.RULE, "") + " " + it.getAttribute(ProblemMarker.KEY, "") + " "
				+ it.getAttribute(IMarker.MESSAGE, "")).containsExactlyInAnyOrderElementsOf(commandLine);
		IMarker climate = markers(session.resource(), "present_without_evidence").getFirst();
		assertThat(climate.getAttribute(IMarker.SEVERITY, -1)).isEqualTo(IMarker.SEVERITY_INFO);
		assertThat(climate.getAttribute(IMarker.LOCATION, "")).startsWith("Climate Council · ");
		assertThat(climate.getAttribute(ProblemMarker.KEY, "")).isEqualTo("Agency.advice");
	}

	@Test
	void anEditTouchesOnlyTheMarkersThatItConcerns() throws Exception {
		Map<Long, String> before = ids();
		edit("parks", agency -> agency.setName(new Bilingual("Société des parcs", "").toModel()));
		until("name_missing", 1);
		Map<Long, String> after = ids();
		assertThat(after).containsAllEntriesOf(before).hasSize(before.size() + 1);

		PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().undo(session.undoContext(), null, null);
		until("name_missing", 0);
		assertThat(ids()).isEqualTo(before);
	}

	@Test
	void quickFixesOfOneRuleAreOneStepThatCanBeUndone() throws Exception {
		edit("parks", agency -> absentWithAccount(agency, "parcs2"));
		edit("advice", agency -> absentWithAccount(agency, "climat"));
		until("accounts_but_absent", 2);
		Study before = EcoreUtil.copy(session.study());
		IMarker[] both = markers(session.resource(), "accounts_but_absent").toArray(IMarker[]::new);
		assertThat(IDE.getMarkerHelpRegistry().hasResolutions(both[0])).isTrue();
		IMarkerResolution[] offered = IDE.getMarkerHelpRegistry().getResolutions(both[0]);
		assertThat(offered).singleElement().satisfies(it -> assertThat(it.getLabel()).startsWith("Set Parks Corporation present on"));
		var resolution = (WorkbenchMarkerResolution) offered[0];
		assertThat(resolution.findOtherMarkers(markers().toArray(IMarker[]::new))).containsExactly(both[1]);

		resolution.run(both, new NullProgressMonitor());

		assertThat(session.study().getJurisdictions().getFirst().getAgencies()).flatExtracting(Agency::getPresences)
				.isNotEmpty().noneMatch(it -> it.getStatus() == PresenceStatus.ABSENT && !it.getAccounts().isEmpty());
		until("accounts_but_absent", 0);
		var history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
		assertThat(history.getUndoOperation(session.undoContext()).getLabel()).isEqualTo("Fix 2 problems");
		history.undo(session.undoContext(), null, null);
		assertThat(EcoreUtil.equals(session.study(), before)).isTrue();
		until("accounts_but_absent", 2);
	}

	@Test
	void onlyFindingsWithAFixOfferOne() throws Exception {
		assertThat(IDE.getMarkerHelpRegistry().getResolutions(markers(session.resource(), "usage_unplaced").getFirst())).isEmpty();
	}

	@Test
	void openingAProblemSelectsItsThing() throws Exception {
		var navigator = (NavigatorView) page.showView(NavigatorView.ID);
		navigator.reveal(agency("parks"));
		page.showView(IPageLayout.ID_PROBLEM_VIEW);
		screen.until("the view lists the problem", () -> line("Climate Council is present") != null);
		TreeItem line = line("Climate Council is present");
		line.getParent().setSelection(line);
		line.getParent().notifyListeners(SWT.Selection, new Event());
		screen.picture(window.getShell(), "problems-en");
		var open = new Event();
		open.item = line;
		line.getParent().notifyListeners(SWT.DefaultSelection, open);

		screen.until("the agency is selected", () -> navigator.getSite().getSelectionProvider()
				.getSelection().equals(new StructuredSelection(agency("advice"))));
		assertThat(Arrays.stream(page.getEditorReferences()).map(it -> it.getId())).noneMatch(it -> it.contains("text") || it.contains("System"));
	}

	@Test
	void ofManyFindingsAFewAreShownAndTheRestAreCounted() throws Exception {
		session.execute(new RecordedEdit(Bilingual.same("many"), Root.everything(session.study(), "test"), () -> {
			for (int i = 0; i < 300; i++) {
				Agency agency = PalierFactory.eINSTANCE.createAgency();
				agency.setId("many-" + i);
				agency.setName(Bilingual.EMPTY.toModel());
				session.study().getJurisdictions().getFirst().getAgencies().add(agency);
			}
		}));
		until("name_missing", FindingList.SHOWN + 1);
		assertThat(markers(session.resource(), "name_missing")).extracting(it -> it.getAttribute(IMarker.MESSAGE, ""))
				.anyMatch(it -> it.contains("(100 more)"));
	}

	@Test
	void aBrokenPluginIsALineOfItsOwn() {
		ProblemMarker line = PluginCheck.line(new PluginEntry(new PluginVersion("gone", "rule", "1.2.3", "gouv.example"), "Gone", "",
				"0.1.0", PluginSignature.UNSIGNED, State.REJECTED,
				Bilingual.same("“gone” could not be made: ClassNotFoundException (no.such.Rule).")));
		assertThat(line.message()).contains("gouv.example", "no.such.Rule");
		assertThat(line.location()).isEqualTo("rule gone");
		assertThat(line.severity()).isEqualTo(IMarker.SEVERITY_WARNING);
	}

	/** What the platform writes down every few minutes is all that a start after a kill knows. */
	@Test
	void noProblemIsKeptForTheNextStart() throws Exception {
		session.showProblems(List.of(new StudyProblem("Row 2 was rejected", "rows.csv")));
		ResourcesPlugin.getWorkspace().save(false, null);
		Path kept = Platform.getStateLocation(Platform.getBundle("org.eclipse.core.resources")).toPath();
		try (var files = Files.walk(kept)) {
			assertThat(files.filter(Files::isRegularFile).filter(StudyChecksTest::namesOurMarkers)).isEmpty();
		}
	}

	private static boolean namesOurMarkers(Path file) {
		try {
			String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
			return content.contains(StudyCheck.FINDING) || content.contains("org.palier.ui.problem") || content.contains(PluginCheck.CONTRIBUTION);
		} catch (IOException failure) {
			throw new AssertionError(failure);
		}
	}

	@Test
	void rejectedRowsGoWithTheirStudy() throws Exception {
		session.showProblems(List.of(new StudyProblem("Row 2 was rejected", "rows.csv")));
		IResource resource = session.resource();
		assertThat(resource.findMarkers("org.palier.ui.problem", false, IResource.DEPTH_ZERO)).hasSize(1);
		page.closeAllEditors(false);
		window.getService(StudySessions.class).close(session);
		screen.until("problems of a closed study", () -> problems(resource) == 0);
	}

	private static int problems(IResource resource) {
		try {
			return resource.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO).length;
		} catch (CoreException failure) {
			throw new AssertionError(failure);
		}
	}

	private void edit(String id, Consumer<Agency> change) {
		Agency agency = agency(id);
		session.execute(new RecordedEdit(Bilingual.same("edit"), Root.beneath(agency), () -> change.accept(agency)));
	}

	private void absentWithAccount(Agency agency, String handle) {
		Presence presence = PalierFactory.eINSTANCE.createPresence();
		presence.setPlatform(session.study().getPlatforms().get(4));
		PersonsWord.unnamed().status(presence, PresenceStatus.ABSENT);
		Account account = PalierFactory.eINSTANCE.createAccount();
		account.setId("x." + handle);
		account.setHandle(handle);
		presence.getAccounts().add(account);
		agency.getPresences().add(presence);
	}

	private Agency agency(String id) {
		return session.study().getJurisdictions().getFirst().getAgencies().stream().filter(it -> it.getId().equals(id)).findFirst()
				.orElseThrow();
	}

	private void until(String rule, int count) throws CoreException {
		IResource resource = session.resource();
		screen.until(count + " of " + rule, () -> markers(resource, rule).size() == count);
	}

	private List<IMarker> markers() throws CoreException {
		return List.of(session.resource().findMarkers(StudyCheck.FINDING, false, IResource.DEPTH_ZERO));
	}

	private static List<IMarker> markers(IResource resource, String rule) {
		try {
			return Arrays.stream(resource.findMarkers(StudyCheck.FINDING, false, IResource.DEPTH_ZERO))
					.filter(it -> it.getAttribute(ProblemMarker.RULE, "").equals(rule)).sorted(Comparator.comparing(IMarker::getId)).toList();
		} catch (CoreException failure) {
			throw new AssertionError(failure);
		}
	}

	private Map<Long, String> ids() throws CoreException {
		Map<Long, String> all = new HashMap<>();
		markers().forEach(it -> all.put(it.getId(), it.getAttribute(IMarker.MESSAGE, "")));
		return all;
	}

	/** The line of the Problems view that starts so, its group opened. */
	private TreeItem line(String start) {
		Set<TreeItem> items = new HashSet<>();
		screen.all(Tree.class, window.getShell()).forEach(tree -> collect(tree.getItems(), items));
		TreeItem closed = items.stream().filter(it -> !it.getExpanded() && it.getItemCount() > 0 && it.getText().endsWith("item)")
				|| !it.getExpanded() && it.getText().endsWith("items)")).findFirst().orElse(null);
		if (closed != null) {
			closed.setExpanded(true);
			var expand = new Event();
			expand.item = closed;
			closed.getParent().notifyListeners(SWT.Expand, expand);
			return null;
		}
		return items.stream().filter(it -> it.getText().startsWith(start)).findFirst().orElse(null);
	}

	private static void collect(TreeItem[] from, Set<TreeItem> into) {
		for (TreeItem item : from) {
			into.add(item);
			collect(item.getItems(), into);
		}
	}
}
